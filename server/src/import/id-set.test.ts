import { expect, test } from 'vitest'
import { IdSet } from './id-set.ts'

test('every id is found with its number, through every growth, and no other is', () => {
  const ids = new IdSet()
  const known = new Map(Array.from({ length: 20_000 }, (_, index) => [`מזהה-${index}`, index]))
  for (const [id, number] of known) expect(ids.add(id, number)).toBeNull()
  expect(ids.size).toBe(20_000)
  for (const [id, number] of known) expect([ids.has(id), ids.add(id, -1)]).toEqual([true, number])
  expect(['', 'מזהה-20000', 'מזהה'].map((id) => ids.has(id))).toEqual([false, false, false])
})
