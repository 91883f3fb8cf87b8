import { expect, test } from 'vitest'
import { letterPairs } from './letter-pairs.ts'

test.each([
  ['Kazak', ['ka', 'az', 'za', 'ak']],
  ['Élan é', ['el', 'la', 'an', 'ne']],
  ['בן־ציון', ['בנ', 'נצ', 'צי', 'יו', 'ונ']],
  ['nana', ['na', 'an']],
  ['a', []],
  ['', []],
])('the pairs of %j are %j', (text, pairs) => {
  expect(letterPairs(text)).toEqual(pairs)
})

test('a long text is compared by its beginning', () => {
  expect(letterPairs('The quick brown fox jumps over the lazy dog and away')).toHaveLength(32)
})
