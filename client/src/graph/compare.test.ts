import { expect, test } from 'vitest'
import { compareMoments, compareTold } from './compare.ts'
import type { CompareQuestion } from './comparison.ts'
import { emptyGraph, merge, type Relation } from './graph.ts'
import { plainRelation } from '../testing/plain-relation.ts'

const relation = (id: string, more: Partial<Relation> = {}): Relation => ({
  id,
  source: 'a',
  target: 'b',
  type: 'FUNDS',
  ...plainRelation,
  ...more,
})
const told = (...relations: Relation[]) => new Map(relations.map((each) => [each.id, each]))
const question: CompareQuestion = { by: 'known', a: '2024', b: '2025' }

const held = (start: string | null, end: string | null) => ({
  period: { start, end, ongoing: end === null },
})

test('what is in one alone appeared or ended, what is told otherwise changed, with what differs', () => {
  const amount = { amount: '5', currency: 'USD', min: null, max: null, approximate: false }
  const { changes, relations } = compareTold(
    question,
    told(relation('same'), relation('gone'), relation('other', { status: 'PLANNED' })),
    told(relation('same', { claimCount: 9 }), relation('new'), relation('other', { amount })),
  )
  expect(Object.fromEntries(changes)).toEqual({
    new: { kind: 'appeared', fields: [] },
    gone: { kind: 'ended', fields: [] },
    other: { kind: 'changed', fields: ['status', 'amount'] },
  })
  expect([...relations.keys()].toSorted()).toEqual(['gone', 'new', 'other', 'same'])
  expect(relations.get('other')?.amount).toEqual(amount)
})

test('two moments differ by what held; an unknown end is open', () => {
  const graph = merge(
    emptyGraph,
    [],
    [relation('old', held('2020', '2024-03')), relation('new', held('2024-09', null)), relation('ever')],
  )
  const places = new Map([
    ['a', 0],
    ['b', 0],
  ])
  const at = (a: string, b: string) =>
    [...compareMoments({ by: 'true', a, b }, graph, places).changes].map(([id, { kind }]) => `${id} ${kind}`)
  expect(at('2024-01', '2025')).toEqual(['new appeared', 'old ended'])
  expect(at('2025', '2024-01')).toEqual(['old appeared', 'new ended'])
  expect(at('2024', '2024')).toEqual([])
})
