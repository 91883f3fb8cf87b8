import { expect, test } from 'vitest'
import { comparable, likenessOf } from './likeness.ts'

const alone = { sharedCount: 0, nearSize: 3, areTied: false }
const named = (...names: string[]) => comparable('Company', names, {})
const scored = (one: string, other: string) => {
  const { score, reasons } = likenessOf(named(one), named(other), alone)
  return [score, ...reasons.map(({ kind }) => kind)]
}

test.each([
  ['NVIDIA', 'Nvidia', [60, 'NAME']],
  ['Huang Jensen', 'Jensen Huang', [55, 'NAME']],
  ['Nvidia', 'Nvidia Corporation', [50, 'NAME']],
  ['חברת אלביט בע״מ', 'אלביט', [50, 'NAME']],
  ['Kazakhstan', 'Kazakstan', [45, 'NAME']],
  ['Bank of Israel', 'The Bank of Israel in Jerusalem', [30, 'NAME']],
  ['ג׳נסן הואנג', 'Jensen Huang', [50, 'TRANSLITERATION']],
  ['Alpha Works', 'Beta Works', [0]],
  ['Jensen Huang', 'Jensen Button', [0]],
  ['ג׳נסן הואנג', 'Sam Altman', [0]],
])('%s and %s: %j', (one, other, expected) => {
  expect(scored(one, other)).toEqual(expected)
})

test('ids elsewhere, neighbours, types and ties count, for or against, and the sum stays between 0 and 100', () => {
  const one = comparable('Company', ['Nvidia'], { wikidata: 'Q182477', lei: 'A' })
  const other = comparable('Person', ['Nvidia', 'אנבידיה'], { wikidata: 'Q182477', lei: 'B' })
  expect(likenessOf(one, other, { sharedCount: 5, nearSize: 5, areTied: true })).toEqual({
    score: 90,
    reasons: [
      { kind: 'NAME', points: 60, values: ['Nvidia', 'Nvidia'] },
      { kind: 'IDENTIFIER', points: 60, values: ['wikidata', 'Q182477'] },
      { kind: 'NEIGHBORS', points: 45, values: [] },
      { kind: 'OTHER_TYPE', points: -20, values: ['Company', 'Person'] },
      { kind: 'TIED', points: -20, values: [] },
      { kind: 'OTHER_IDENTIFIER', points: -35, values: ['lei', 'A', 'B'] },
    ],
  })
  expect(likenessOf(one, one, alone).score).toBe(100)
  expect(likenessOf(named('A'), comparable('Law', ['B'], {}), alone).score).toBe(0)
})
