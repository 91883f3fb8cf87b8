import { expect, test } from 'vitest'
import { foundOnCanvas } from './found-on-canvas.ts'
import type { Appearance } from './visible.ts'
import { emptyGraph, merge, type Entity } from './graph.ts'

const entity = (id: string, ...names: string[]): Entity => ({
  id,
  type: 'Company',
  degree: 1,
  names: names.map((value) => ({ value, lang: 'en', kind: 'PRIMARY' })),
})
const graph = merge(
  emptyGraph,
  [
    entity('a', 'Open Door'),
    entity('b', 'Nobody', 'Öpen'),
    entity('c', 'Reopened'),
    entity('d', 'Open, hidden'),
  ],
  [],
)
const places = new Map([
  ['c', { x: 0, y: 500 }],
  ['a', { x: 300, y: 10 }],
  ['b', { x: 0, y: 20 }],
  ['d', { x: 0, y: 0 }],
])
const full: Appearance = { as: 'full', reason: null }
const entities = new Map<string, Appearance>([
  ...['a', 'b', 'c'].map((id) => [id, full] as const),
  ['d', { as: 'hide', reason: 'entityType' }],
])

test('finds by every name, without regard to marks, row by row; what is hidden is not found', () => {
  expect(foundOnCanvas(graph, places, { entities }, 'OPEN ')).toEqual(['b', 'a', 'c'])
  expect(foundOnCanvas(graph, places, { entities }, '  ')).toEqual([])
})
