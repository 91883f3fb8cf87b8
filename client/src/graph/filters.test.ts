import { describe, expect, it } from 'vitest'
import {
  entityStop,
  inForce,
  noFilters,
  off,
  relationStop,
  underLens,
  type Filters,
  type Lens,
} from './filters.ts'
import { emptyGraph, merge, type Entity, type Relation } from './graph.ts'
import { visible } from './visible.ts'
import { plainRelation } from '../testing/plain-relation.ts'

const entity = (id: string, degree: number): Entity => ({
  id,
  type: 'Company',
  degree,
  names: [{ value: id === 'a' ? 'Élan וְעִידָה' : id, lang: 'en', kind: 'PRIMARY' }],
})
const relation = (source: string, target: string, more: Partial<Relation> = {}): Relation => ({
  id: `r:${source}.${target}`,
  source,
  target,
  type: 'FUNDS',
  ...plainRelation,
  ...more,
})
const dollars = (amount: string) => ({
  amount: { amount, currency: 'USD', min: null, max: null, approximate: false },
})
const relations = [
  relation('a', 'b', dollars('1000000000')),
  relation('b', 'c', { ...dollars('5'), period: { start: '2020', end: '2021-03', ongoing: false } }),
  relation('c', 'd', { confidence: 30, period: { start: '2025-11', end: null, ongoing: true } }),
]
const graph = merge(
  emptyGraph,
  ['a', 'b', 'c', 'd'].map((id, at) => entity(id, at + 1)),
  relations,
)
const passing = (to: Partial<Filters>, lens: Lens | null = null): string[] => {
  const filters = { ...noFilters, ...to }
  return relations
    .filter((each) => relationStop(each, filters, inForce(filters), { graph, lens, near: null }) === null)
    .map(({ source, target }) => source + target)
}
const inTime = (from: string | null, to: string | null, isWithin = false) =>
  passing({ period: { from, to, isWithin } })
const lensOf = (more: Partial<Lens>): Lens => ({
  among: new Set(['a', 'b', 'c', 'd']),
  text: null,
  sources: null,
  known: null,
  ...more,
})

describe('criteria', () => {
  it('amounts pass within their bounds and in their currency; what has none does not', () => {
    expect(passing({ amount: { min: 6, max: null, currency: 'USD' } })).toEqual(['ab'])
    expect(passing({ amount: { min: null, max: 5, currency: 'USD' } })).toEqual(['bc'])
    expect(passing({ amount: { min: null, max: 5, currency: 'ILS' } })).toEqual([])
  })

  it('a time lets pass what held on some day of it, or only what lies within it', () => {
    expect(inTime('2021-03', '2022')).toEqual(['ab', 'bc'])
    expect(inTime('2021-04', null)).toEqual(['ab', 'cd'])
    expect(inTime('2020', '2021', true)).toEqual(['bc'])
    expect(inTime('2025-11-01', null, true)).toEqual(['cd'])
  })

  it('words are found in the names of the ends, whatever their marks, and where the server found them', () => {
    expect(passing({ text: 'elan' }, lensOf({ text: new Set() }))).toEqual(['ab'])
    expect(passing({ text: 'ועידה' }, lensOf({ text: new Set(['r:c.d']) }))).toEqual(['ab', 'cd'])
  })

  it('what the server was not asked about yet stays', () => {
    const lens = lensOf({ among: new Set(['a', 'b']), sources: new Set() })
    expect(passing({ sources: ['s:x'] }, lens)).toEqual(['bc', 'cd'])
    expect(passing({ sources: ['s:x'] })).toEqual(['ab', 'bc', 'cd'])
  })

  it('all have to be met, or one of them; what was not known then never passes', () => {
    const both = { minConfidence: 50, period: { from: '2025', to: null, isWithin: false } }
    expect(passing(both)).toEqual(['ab'])
    expect(passing({ ...both, match: 'any' })).toEqual(['ab', 'bc', 'cd'])
    const known = new Map([['r:b.c', relations[1] as Relation]])
    expect(passing({ ...both, match: 'any', knownAt: '2025' }, lensOf({ known }))).toEqual(['bc'])
  })

  it('entities pass by their number of ties', () => {
    const filters = { ...noFilters, degree: { min: 2, max: 3 } }
    const stops = [...graph.entities.values()].map(
      (each) =>
        entityStop(each, filters, inForce(filters), { graph, lens: null, near: null })?.reason ?? null,
    )
    expect(stops).toEqual(['degree', null, null, 'degree'])
  })

  it('each is taken off by its own field', () => {
    const filters: Filters = { ...noFilters, minConfidence: 5, text: 'x', sources: ['s:a'] }
    expect(inForce(filters)).toEqual(['confidence', 'sources', 'text'])
    expect(inForce({ ...filters, ...off('sources'), ...off('text') })).toEqual(['confidence'])
  })
})

describe('what is seen under criteria', () => {
  const places = new Map(['a', 'b', 'c', 'd'].map((id) => [id, 0]))
  const seen = (to: Partial<Filters>) => {
    const { entities, relations } = visible(graph, {
      places,
      removedRelations: new Set(),
      filters: { ...noFilters, ...to },
    })
    return [...entities, ...relations].map(([id, { as, reason }]) => `${id} ${as} ${reason ?? ''}`.trim())
  }

  const around = (steps: number) =>
    seen({ around: { ids: ['a'], steps } }).filter((line) => line.endsWith('around'))

  it('hides what does not pass, and lets who has no tie left step back', () => {
    expect(seen({ minConfidence: 50 })).toEqual([
      'a full',
      'b full',
      'c full',
      'd dim untied',
      'r:a.b full',
      'r:b.c full',
      'r:c.d hide confidence',
    ])
  })

  it('lets it step back instead, entities too', () => {
    expect(seen({ degree: { min: 2, max: null }, rest: 'dim' })).toEqual([
      'a dim degree',
      'b full',
      'c full',
      'd full',
      'r:a.b dim end',
      'r:b.c full',
      'r:c.d full',
    ])
  })

  it('lets step back who is further from the chosen than so many steps', () => {
    expect(around(1)).toEqual(['c dim around', 'd dim around'])
    expect(around(2)).toEqual(['d dim around'])
    expect(around(3)).toEqual([])
  })

  it('tells a relation as it was known then', () => {
    const then = relation('a', 'b', { status: 'PLANNED' })
    expect(underLens(graph, lensOf({ known: new Map([[then.id, then]]) })).relations.get('r:a.b')).toBe(then)
  })
})
