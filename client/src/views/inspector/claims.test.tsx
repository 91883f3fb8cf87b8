import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AppError } from '../../api/app-error.ts'
import { commands } from '../../commands/index.ts'
import { select } from '../../state/session.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { InspectorPanel } from './inspector-panel.tsx'

const relation = 'r:nvidia.funds.openai'

async function openRelation() {
  const world = renderPage(<InspectorPanel />)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia', 'openai'] }))
  await act(async () => select(world.explorer.session, { entities: [], relation }))
  await screen.findByText('Claim number 1')
  return world
}

const claims = (): (string | undefined)[] =>
  within(screen.getByRole('heading', { name: 'Who says so' }).parentElement ?? document.body)
    .getAllByText(/^Claim number/)
    .map(({ textContent }) => textContent?.replace('Claim number ', ''))
const more = (name: string) => screen.getByRole('button', { name })

test('claims beyond the first fifty come a page at a time, and the focus goes to the first that came', async () => {
  await openRelation()
  expect(claims()).toHaveLength(50)
  expect(screen.getByText('50 of 120 claims, the most credible first')).toBeTruthy()

  await act(async () => fireEvent.click(more('Show 50 more claims')))
  expect(await screen.findByText('100 of 120 claims, the most credible first')).toBeTruthy()
  expect(document.activeElement?.textContent).toContain('Claim number 51')

  await act(async () => fireEvent.click(more('Show 20 more claims')))
  await screen.findByText('Claim number 120')
  expect(claims()).toEqual(Array.from({ length: 120 }, (_, at) => String(at + 1)))
  expect(document.activeElement?.textContent).toContain('Claim number 101')
  expect(screen.queryByRole('button', { name: /more claims/ })).toBe(null)
  expect(screen.queryByText(/of 120 claims/)).toBe(null)
})

test('a page that does not come is told, and asked for again', async () => {
  const world = await openRelation()
  world.failWith(new AppError('TIMEOUT', 'Too slow.', 'request-1'))
  await act(async () => fireEvent.click(more('Show 50 more claims')))
  expect((await screen.findByRole('alert')).textContent).toContain('The question took too long.')
  expect(claims()).toHaveLength(50)
  world.failWith(null)
  await act(async () => fireEvent.click(more('Try again')))
  await screen.findByText('Claim number 100')
  expect(document.activeElement?.textContent).toContain('Claim number 51')
})
