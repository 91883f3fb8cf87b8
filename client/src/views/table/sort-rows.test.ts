import { expect, test } from 'vitest'
import { sortRows } from './sort-rows.ts'

const names = (rows: { name: string | null }[]): (string | null)[] => rows.map(({ name }) => name)

test('Hebrew names sort by their letters, Latin ones without regard to case, numbers in them by size', () => {
  const rows = ['שבא', 'אנבידיה', 'GPT-10', 'gpt-9', 'בית הלבן'].map((name) => ({ name }))
  expect(names(sortRows(rows, ({ name }) => name, 'ascending', 'he'))).toEqual([
    'אנבידיה',
    'בית הלבן',
    'שבא',
    'gpt-9',
    'GPT-10',
  ])
})

test('what is not known comes last, whichever way the rows are sorted', () => {
  const rows = [{ amount: null }, { amount: 5 }, { amount: null }, { amount: 40 }]
  const amounts = (order: 'ascending' | 'descending'): (number | null)[] =>
    sortRows(rows, ({ amount }) => amount, order, 'en').map(({ amount }) => amount)
  expect([amounts('ascending'), amounts('descending')]).toEqual([
    [5, 40, null, null],
    [40, 5, null, null],
  ])
})

test('equal rows stay in the order in which they came', () => {
  const rows = [
    { id: 'b', rank: 1 },
    { id: 'a', rank: 1 },
  ]
  expect(sortRows(rows, ({ rank }) => rank, 'descending', 'en')).toEqual(rows)
})
