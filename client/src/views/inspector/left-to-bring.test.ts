import { expect, test } from 'vitest'
import { emptyGraph, merge, type Relation } from '../../graph/graph.ts'
import { confidenceWord } from './confidence-word.ts'
import { leftToBring } from './left-to-bring.ts'
import { verbOf } from './verb-of.ts'
import { plainRelation } from '../../testing/plain-relation.ts'

const relation = (source: string, type: string, target: string): Relation => ({
  id: `r:${source}.${type}.${target}`,
  type,
  source,
  target,
  ...plainRelation,
})
const graph = merge(
  emptyGraph,
  [],
  [
    relation('nvidia', 'FUNDS', 'openai'),
    relation('usa', 'REGULATES', 'nvidia'),
    relation('nvidia', 'FUNDS', 'xai'),
  ],
)
const count = (type: string, direction: string, count: number) => ({
  type: { id: type },
  direction,
  count,
  approximate: false,
})

test('what is left is what the canvas does not show, by type and direction', () => {
  const counts = [count('FUNDS', 'OUT', 5), count('REGULATES', 'IN', 1)]
  const shown = new Map([
    ['nvidia', {}],
    ['openai', {}],
    ['usa', {}],
  ])
  expect(leftToBring(counts, graph, shown, 'nvidia')).toEqual([
    { type: 'FUNDS', direction: 'OUT', count: 5, left: 4, approximate: false },
    { type: 'REGULATES', direction: 'IN', count: 1, left: 0, approximate: false },
  ])
})

test('a verb is told from the end where one stands, and a Hebrew preposition stays open', () => {
  const type = { label: { value: 'מוכר ל־' }, inverseLabel: { value: 'קונה מ־' } }
  expect([verbOf(type, 'OUT'), verbOf(type, 'IN'), verbOf(undefined, 'OUT', 'SELLS_TO')]).toEqual([
    'מוכר ל…',
    'קונה מ…',
    'SELLS_TO',
  ])
})

test('every confidence has a word', () => {
  expect([100, 85, 84, 70, 50, 30, 29, 0, null].map(confidenceWord)).toEqual([
    'high',
    'high',
    'good',
    'good',
    'middling',
    'low',
    'poor',
    'poor',
    'unknown',
  ])
})
