import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { noFilters } from '../../graph/filters.ts'
import { select, walkTo } from '../../state/session.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { Announcer } from './announcer.tsx'

function said(): string {
  return screen.getAllByRole('status')[0]?.textContent ?? ''
}

function done(): string {
  return screen.getAllByRole('status')[1]?.textContent ?? ''
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

test('what is hidden or taken off is not counted, and what is only tried is not told', async () => {
  const { run, explorer } = renderPage(<Announcer />)
  await act(() => run(commands.showStart, undefined))
  const hidden = { ...noFilters, relationTypes: { FUNDS: 'hide' as const } }
  act(() => explorer.session.setState({ preview: hidden }))
  expect(said()).toBe('2 entities and 1 relation on the canvas.')
  act(() => explorer.session.setState({ preview: null }))
  await act(() => run(commands.setTreatment, { kind: 'relationTypes', id: 'FUNDS', treatment: 'hide' }))
  expect(said()).toBe('2 entities and 0 relations on the canvas.')
  await act(() => run(commands.undo, undefined))
  await act(() => run(commands.removeRelation, { id: 'r:nvidia.funds.openai' }))
  expect(said()).toBe('2 entities and 0 relations on the canvas.')
})

test('what was done without a notice is told in the words of the log, once, and not when it is taken back or done again', async () => {
  const { run, explorer } = renderPage(<Announcer />)
  await act(() => run(commands.showStart, undefined))
  expect(done()).toBe('')
  // So it is after a start: the page's own step is none that could be taken back.
  act(() => explorer.session.setState({ past: [] }))
  await act(() => run(commands.setTreatment, { kind: 'relationTypes', id: 'FUNDS', treatment: 'hide' }))
  await vi.waitFor(() => expect(done()).toBe('FUNDS hidden.'))
  await act(() => run(commands.undo, undefined))
  expect(done()).toBe('')
  await act(() => run(commands.redo, undefined))
  expect(done()).toBe('')
  await act(() => run(commands.pin, { ids: ['nvidia', 'openai'] }))
  expect(done()).toBe('NVIDIA and one more pinned.')
  await act(() => run(commands.undo, undefined))
  // A removal has a notice of its own.
  act(() => select(explorer.session, { entities: ['nvidia'], relation: null }))
  await act(() => run(commands.remove, { ids: ['nvidia'] }))
  expect(done()).toBe('')
})
