import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { walkTo } from '../../state/session.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { OutlinePanel } from './outline-panel.tsx'

async function open(lang: 'en' | 'he' = 'en') {
  const page = renderPage(<OutlinePanel />, lang)
  await act(() => page.run(commands.showEntities, { ids: ['nvidia', 'openai', 'usa', 'china'] }))
  return page
}
const here = () => screen.getByRole('article', { name: 'Where you are' })
const heading = (): string => within(here()).getByRole('heading', { level: 3 }).textContent
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]|\s*\n\s*/g, '')

test('an empty canvas is told to be empty', () => {
  renderPage(<OutlinePanel />)
  expect(screen.getByText('Nothing is on the canvas yet.')).toBeDefined()
})

test('where the keyboard is on the canvas, its ties are read by verb, with their counts', async () => {
  const { context } = await open()
  act(() => walkTo(context.session, 'nvidia'))
  expect(heading()).toBe('NVIDIA')
  expect(within(here()).getByText(/ties on the canvas/).textContent).toBe(
    '4 ties on the canvas; one more leads away from it.',
  )
  expect(
    within(here())
      .getAllByRole('heading', { level: 5 })
      .map(({ textContent }) => plain(textContent)),
  ).toEqual(['REGULATES2', 'SELLS_TO1', 'FUNDS1'])
})

test('a step goes to the far end and reads on from there, without leaving the panel or selecting', async () => {
  const { context } = await open()
  act(() => walkTo(context.session, 'nvidia'))
  const before = context.session.getState().view
  await act(async () => fireEvent.click(within(here()).getByRole('button', { name: /^OPENAI/ })))
  expect(heading()).toBe('OPENAI')
  expect(document.activeElement?.textContent).toBe('OPENAI')
  expect(context.session.getState().view).toBe(before)
})

test('the evidence of a tie opens in the inspector, and the place is kept', async () => {
  const { context } = await open()
  act(() => walkTo(context.session, 'nvidia'))
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Evidence: FUNDS/ })))
  expect(context.session.getState().view.selection.relation).toBe('r:nvidia.funds.openai')
  expect(heading()).toBe('NVIDIA')
})

test('what changed last is told, and everything is listed by its kind', async () => {
  const { run } = await open()
  await act(() => run(commands.showEntities, { ids: ['microsoft', 'coreweave'], select: false }))
  const change = screen.getByRole('region', { name: 'What changed last' })
  expect(plain(change.textContent)).toBe('What changed lastMICROSOFT and one more addedAppeared2')
  const all = screen.getByRole('region', { name: 'Who is on the canvas' })
  expect(within(all).getByText(/marks/).textContent).toBe('6 marks, by kind; the best tied first.')
  await act(async () => fireEvent.click(within(all).getByRole('button', { name: /6$/ })))
  expect(
    within(all)
      .getAllByRole('listitem')
      .map(({ textContent }) => plain(textContent))[0],
  ).toBe('NVIDIA, 4 ties')
})

test('a Hebrew reader is told in Hebrew', async () => {
  const { context } = await open('he')
  act(() => walkTo(context.session, 'nvidia'))
  expect(screen.getByText('4 קשרים על הלוח; עוד אחד מוביל אל מחוצה לו.')).toBeDefined()
})
