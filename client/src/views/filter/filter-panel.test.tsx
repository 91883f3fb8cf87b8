import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { readAmount, writeAmount } from './editors.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { sourceRows } from './source-rows.ts'

const part = (name: string) => within(screen.getByRole('group', { name }))

async function renderFilters() {
  const world = renderPage(<FilterPanel />)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia', 'openai', 'china', 'kazakhstan'] }))
  return { ...world, session: world.context.session }
}

test('a time is tried while it is typed, and is one step when it is kept', async () => {
  const { session } = await renderFilters()
  const before = session.getState().past.length
  const from = part('Time').getByRole('textbox', { name: 'From' })
  fireEvent.change(from, { target: { value: '2025-1' } })
  expect(screen.getByText('A year, a month or a day: 2025, 2025-11 or 2025-11-12.')).toBeTruthy()
  fireEvent.change(from, { target: { value: '2025-11' } })
  fireEvent.change(part('Time').getByRole('textbox', { name: 'To' }), { target: { value: '2025-12' } })
  expect(session.getState().past).toHaveLength(before)
  expect(session.getState().preview?.period).toEqual({ from: '2025-11', to: '2025-12', isWithin: false })
  fireEvent.keyDown(from, { key: 'Enter' })
  fireEvent.click(part('Time').getByRole('checkbox', { name: 'Only what begins and ends in it' }))
  expect(screen.getByText('2 of 4 relations pass')).toBeTruthy()
  expect(
    session
      .getState()
      .past.slice(before)
      .map(({ details }) => details),
  ).toEqual([
    { part: 'period', value: '2025-11 – 2025-12' },
    { part: 'period', value: '2025-11 – 2025-12' },
  ])
})

test('each way to put filters together says how many it would leave', async () => {
  const { run } = await renderFilters()
  await act(() => run(commands.setMinConfidence, { value: 95 }))
  await act(() =>
    run(commands.setFilter, {
      part: 'period',
      to: { period: { from: '2025-11', to: null, isWithin: true } },
    }),
  )
  const ways = part('A relation passes').getAllByRole('radio')
  expect(ways.map((each) => each.parentElement?.textContent)).toEqual([
    'if it meets all filtersleaves 0',
    'if it meets one of themleaves 2',
  ])
})

test('amounts are read as they are typed', () => {
  expect(['1500000', '1,500,000', '1.5M', '2b', '1 k', 'x', '-1', '9999t'].map(readAmount)).toEqual([
    1_500_000,
    1_500_000,
    1_500_000,
    2e9,
    1000,
    null,
    null,
    null,
  ])
})

test('amounts are written so that they are read again', () => {
  const amounts = [0, 1, 999, 1500, 1_500_000, 1_170_000_000, 123_456_789, 5e12]
  expect(amounts.map(writeAmount)).toEqual(['0', '1', '999', '1.5K', '1.5M', '1.17B', '123456.789K', '5T'])
  expect(amounts.map(writeAmount).map(readAmount)).toEqual(amounts)
})

test('sources stand by how many relations they back, a chosen one even where it backs none', () => {
  const title = { value: 'A paper', lang: 'en' }
  const claim = (id: string) => ({ node: { source: { id, title }, via: null } })
  const evidence = [
    { id: 'r:1', sentence: title, claims: { edges: [claim('s:a'), claim('s:a'), claim('s:b')] } },
    { id: 'r:2', sentence: title, claims: { edges: [claim('s:b')] } },
    null,
  ]
  expect(sourceRows(evidence as never, ['s:z'])).toEqual([
    { id: 's:b', title, count: 2 },
    { id: 's:a', title, count: 1 },
    { id: 's:z', title: null, count: 0 },
  ])
})
