import { describe, expect, it } from 'vitest'
import { noFilters } from './filters.ts'
import { broughtOnlyBy } from './collapse.ts'
import { labelLines } from './label-lines.ts'
import { merge, emptyGraph, type Entity, type Relation } from './graph.ts'
import { changesIn, hiddenCount, legendCounts, visible, type Shown } from './visible.ts'
import { plainRelation } from '../testing/plain-relation.ts'

function entity(id: string, type: string, degree: number): Entity {
  return { id, type, degree, names: [{ value: id, lang: 'en', kind: 'PRIMARY' }] }
}

function relation(source: string, type: string, target: string, more: Partial<Relation> = {}): Relation {
  return {
    id: `r:${source}.${type}.${target}`,
    source,
    target,
    type,
    ...plainRelation,
    ...more,
  }
}

const graph = merge(
  emptyGraph,
  [
    entity('a', 'Company', 5),
    entity('b', 'Company', 2),
    entity('c', 'Country', 1),
    entity('d', 'Country', 1),
  ],
  [
    relation('a', 'SELLS_TO', 'b'),
    relation('b', 'SELLS_TO', 'a', { status: 'DENIED', confidence: 40 }),
    relation('c', 'REGULATES', 'a', { period: { start: '2025-11-03', end: null, ongoing: true } }),
    relation('a', 'SELLS_TO', 'd'),
  ],
)
const shown: Shown = {
  places: new Map([
    ['a', 0],
    ['b', 0],
    ['c', 0],
  ]),
  removedRelations: new Set(),
  filters: noFilters,
}

describe('visible', () => {
  it('shows every relation among what is on the canvas, and counts those that lead away', () => {
    const seen = visible(graph, shown)
    expect([...seen.relations.keys()]).toEqual(['r:a.SELLS_TO.b', 'r:b.SELLS_TO.a', 'r:c.REGULATES.a'])
    expect(Object.fromEntries(seen.hidden)).toEqual({ a: 2, b: 0, c: 0 })
    expect(hiddenCount({ graph, view: shown }, 'a')).toBe(2)
  })

  it('says of each relation how it is drawn and why', () => {
    const view: Shown = {
      ...shown,
      removedRelations: new Set(['r:a.SELLS_TO.b']),
      filters: { ...shown.filters, minConfidence: 50, entityTypes: { Country: 'dim' } },
    }
    const seen = visible(graph, view)
    expect(Object.fromEntries(seen.relations)).toEqual({
      'r:a.SELLS_TO.b': { as: 'hide', reason: 'removed' },
      'r:b.SELLS_TO.a': { as: 'hide', reason: 'confidence' },
      'r:c.REGULATES.a': { as: 'dim', reason: 'end' },
    })
    expect(seen.entities.get('c')).toEqual({ as: 'dim', reason: 'entityType' })
    expect(Object.fromEntries(seen.hidden)).toEqual({ a: 2, b: 0, c: 0 })
  })

  it('lets hiding win over dimming', () => {
    const filters = {
      ...shown.filters,
      relationTypes: { SELLS_TO: 'dim' },
      statuses: { DENIED: 'hide' },
    } as const
    expect(visible(graph, { ...shown, filters }).relations.get('r:b.SELLS_TO.a')).toEqual({
      as: 'hide',
      reason: 'status',
    })
  })

  it('lets relations step back that do not change in a time', () => {
    const filters = { ...shown.filters, changedIn: '2025-11' }
    const seen = visible(graph, { ...shown, filters })
    expect([...seen.relations].filter(([, { as }]) => as === 'full').map(([id]) => id)).toEqual([
      'r:c.REGULATES.a',
    ])
    expect(changesIn({ period: { start: '2025', end: null, ongoing: true } }, '2025-11')).toBe(false)
    expect(changesIn({ period: { start: '2024', end: '2025-11', ongoing: false } }, '2025')).toBe(true)
    expect(changesIn({ period: null }, '2025')).toBe(false)
  })

  it('counts for the legend what stands on the canvas, filtered or not', () => {
    const seen = visible(graph, { ...shown, removedRelations: new Set(['r:a.SELLS_TO.b']) })
    const { entityTypes, relationTypes, statuses } = legendCounts(graph, seen)
    expect([...entityTypes]).toEqual([
      ['Company', 2],
      ['Country', 1],
    ])
    expect(Object.fromEntries(relationTypes)).toEqual({ SELLS_TO: 1, REGULATES: 1 })
    expect(Object.fromEntries(statuses)).toEqual({ DENIED: 1, ACTIVE: 1 })
  })
})

describe('broughtOnlyBy', () => {
  const expansions = [
    { entity: 'a', added: ['b', 'c', 'd'] },
    { entity: 'b', added: ['x'] },
  ]

  it('takes away what an expansion brought, but what was expanded itself or is tied to what was', () => {
    expect(broughtOnlyBy('a', graph, expansions, () => false)).toEqual(['c', 'd'])
    const tied = merge(graph, [], [relation('b', 'FUNDS', 'd')])
    expect(broughtOnlyBy('a', tied, expansions, () => false)).toEqual(['c'])
  })

  it('leaves what the reader pinned, and does nothing for what was never expanded', () => {
    expect(broughtOnlyBy('a', graph, expansions, (id) => id === 'c')).toEqual(['d'])
    expect(broughtOnlyBy('c', graph, expansions, () => false)).toEqual([])
  })
})

describe('labelLines', () => {
  it('parts at blanks, keeps brackets together, and cuts what is too long', () => {
    expect(labelLines('Nvidia')).toEqual(['Nvidia'])
    expect(labelLines('Artificial Intelligence Act (EU)')).toEqual(['Artificial', 'Intelligence Act', '(EU)'])
    expect(labelLines('ואסט דאטה (VAST Data)')).toEqual(['ואסט דאטה', '(VAST Data)'])
    expect(labelLines('one two three four five six seven eight nine ten eleven twelve')).toEqual([
      'one two three',
      'four five six',
      'seven eight nine…',
    ])
    expect(labelLines('Donaudampfschifffahrtsgesellschaft')).toEqual(['Donaudampfschifffah…'])
    expect(labelLines('')).toEqual([''])
  })
})
