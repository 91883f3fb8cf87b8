import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { select, walkTo } from '../../state/session.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { Announcer } from './announcer.tsx'

function said(): string {
  return screen.getAllByRole('status')[0]?.textContent ?? ''
}

test('a screen reader hears what is shown, what is selected and where the keyboard walks', async () => {
  const { run, explorer } = renderPage(<Announcer />)
  await act(() => run(commands.showStart, undefined))
  expect(said()).toBe('2 entities and 1 relation on the canvas.')
  act(() => select(explorer.session, { entities: ['nvidia'], relation: null }))
  await vi.waitFor(() => expect(said()).toBe('NVIDIA selected.'))
  act(() => {
    walkTo(explorer.session, 'openai', 'r:nvidia.funds.openai')
  })
  expect(said()).toBe('FUNDS: OPENAI, Thing, 4 ties.')
  act(() => select(explorer.session, { entities: [], relation: 'r:nvidia.funds.openai' }))
  act(() => explorer.session.setState({ walker: null }))
  expect(said()).toBe('Relation selected: NVIDIA, FUNDS, OPENAI.')
})
