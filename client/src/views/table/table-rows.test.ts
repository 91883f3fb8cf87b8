import { expect, test } from 'vitest'
import { noFilters } from '../../graph/filters.ts'
import type { Entity, Graph, Relation } from '../../graph/graph.ts'
import { visible, type Shown } from '../../graph/visible.ts'
import { amountKey, entityRows, periodKey, relationRows } from './table-rows.ts'
import { plainRelation } from '../../testing/plain-relation.ts'

const entity = (id: string, type: string, he: string): Entity => ({
  id,
  type,
  degree: 5,
  names: [
    { value: id, lang: 'en', kind: 'PRIMARY' },
    { value: he, lang: 'he', kind: 'PRIMARY' },
  ],
})
const relation = (source: string, target: string): Relation => ({
  id: `r:${source}.sells-to.${target}`,
  type: 'SELLS_TO',
  source,
  target,
  ...plainRelation,
})
const entities = [
  entity('nvidia', 'Company', 'אנבידיה'),
  entity('openai', 'Company', 'אופן איי־איי'),
  entity('kazakhstan', 'Country', 'קזחסטן'),
]
const relations = [relation('nvidia', 'openai'), relation('nvidia', 'kazakhstan')]
const graph: Graph = {
  entities: new Map(entities.map((each) => [each.id, each])),
  relations: new Map(relations.map((each) => [each.id, each])),
}
const money = (amount: string, currency: string) => ({
  amount: { amount, currency, min: null, max: null, approximate: false },
})
const shown = (entityTypes: Shown['filters']['entityTypes'], removed: string[] = []): Shown => ({
  places: new Map(entities.map(({ id }) => [id, {}])),
  removedRelations: new Set(removed),
  filters: { ...noFilters, entityTypes },
})

test('a hidden type leaves the table, and the count says how many there are without the filter', () => {
  const { rows, all } = entityRows(graph, visible(graph, shown({ Country: 'hide' })), 'he')
  const told = rows.map(({ name, ties, hidden }) => [name.value, ties, hidden])
  expect([told, all]).toEqual([
    [
      ['אנבידיה', 1, 3],
      ['אופן איי־איי', 1, 4],
    ],
    3,
  ])
})

test('a dimmed type stays in the table, marked', () => {
  const { rows } = relationRows(graph, visible(graph, shown({ Country: 'dim' })), 'en')
  expect(rows.map(({ target, isDim }) => [target.value, isDim])).toEqual([
    ['openai', false],
    ['kazakhstan', true],
  ])
})

test('a removed relation is not counted', () => {
  const { rows, all } = relationRows(graph, visible(graph, shown({}, [relations[0]?.id ?? ''])), 'en')
  expect([rows.map(({ id }) => id), all]).toEqual([['r:nvidia.sells-to.kazakhstan'], 1])
})

test('amounts sort by currency, then by size', () => {
  const keys = [money('900', 'USD'), money('2000000000', 'USD'), money('5', 'EUR')].map(amountKey)
  expect(keys.map(String).toSorted()).toEqual([keys[2], keys[0], keys[1]])
  expect(amountKey({ amount: null })).toBe(null)
})

test('a period sorts by its beginning, else by its end', () => {
  const spans = [
    { start: '2025-11', end: null, ongoing: true },
    { start: null, end: '2024', ongoing: false },
  ]
  expect([...spans, null].map((period) => periodKey({ period }))).toEqual(['2025-11', '2024', null])
})
