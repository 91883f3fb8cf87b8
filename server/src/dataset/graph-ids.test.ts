import { expect, test } from 'vitest'
import { checkId } from '../model/ids.ts'
import { claimIdOf, entityIdOf, relationKeyOf, sourceIdOf, tieIdOf } from './graph-ids.ts'

test.each([
  ['nvidia', 'nvidia'],
  ['Sam Altman', 'sam-altman'],
  ['USA', 'usa'],
  ['Q42', 'q42-a6bc65d622c4'],
  ['משרד האוצר', 'x-3a2d966cc86f'],
  ["O'Neill & Sons", 'oneill-sons-034b200485ab'],
])(
  'the id of %s is readable where nothing else can be meant, and told apart by a hash elsewhere',
  (text, wanted) => {
    const id = entityIdOf(text)
    expect(id).toBe(wanted)
    expect(checkId(id, 'entity')).toBeNull()
  },
)

test('ids that differ by case, marks or script alone stay apart, and a space keeps all of them apart from others', () => {
  const texts = ['p1', 'P1', 'p-1', 'p 1', 'פ1', 'P.1', '1', 'NK-22aB', 'NK-22Ab']
  expect(new Set(texts.map((text) => entityIdOf(text))).size).toBe(texts.length)
  expect(new Set(texts.map((text) => entityIdOf(text, 'zoo'))).size).toBe(texts.length)
  expect([entityIdOf('p1', 'zoo'), checkId(entityIdOf('פ1', 'zoo'), 'entity')]).toEqual(['zoo-p1', null])
})

test('ties, claims and sources have ids of their kinds, however long what they are made from', () => {
  const long = 'x'.repeat(200)
  const key = relationKeyOf(null, { en: 'chief executive' })
  const ids = [
    tieIdOf('a', 'HEADS', 'b', key),
    tieIdOf(long, 'HEADS', long, long),
    tieIdOf('a', 'X'.repeat(80), 'b', null),
  ]
  expect(ids.map((id) => checkId(id, 'relation'))).toEqual([null, null, null])
  expect(ids.map((id) => checkId(claimIdOf(id, ['says', 1]), 'claim'))).toEqual([null, null, null])
  expect(
    ['ledger', 's:ledger', 'The Ledger, 2024', 'ספר'].map((name) => checkId(sourceIdOf(name), 'source')),
  ).toEqual(Array.from({ length: 4 }, () => null))
  expect(tieIdOf(long, 'HEADS', 'a', null)).not.toBe(tieIdOf(`${long.slice(1)}y`, 'HEADS', 'a', null))
})
