import { expect, test } from 'vitest'
import { isWithinEdits } from './edit-distance.ts'

test.each([
  ['nvidia', 'nvidia', 0],
  ['nvida', 'nvidia', 1],
  ['nvidiia', 'nvidia', 1],
  ['nvidoa', 'nvidia', 1],
  ['nvidai', 'nvidia', 1],
  ['kazahstn', 'kazakhstan', 2],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['𐐷a', '𐐷b', 1],
])('%j is %j after %i errors, and not after fewer', (typed, name, errors) => {
  expect([isWithinEdits(typed, name, errors), isWithinEdits(typed, name, errors - 1)]).toEqual([true, false])
})

test('an unfinished word is compared with beginnings', () => {
  expect(isWithinEdits('kazahst', 'kazakhstan', 1, true)).toBe(true)
  expect(isWithinEdits('kazahst', 'kazakhstan', 1)).toBe(false)
  expect(isWithinEdits('astan', 'kazakhstan', 1, true)).toBe(false)
})
