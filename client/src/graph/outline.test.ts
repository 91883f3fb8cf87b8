import { expect, it } from 'vitest'
import { plainRelation } from '../testing/plain-relation.ts'
import { drawn, type Drawn } from './drawn.ts'
import { noFilters, type Filters } from './filters.ts'
import { emptyGraph, merge, type Graph } from './graph.ts'
import type { Group } from './groups.ts'
import { changeBetween, marksByTies, tiesFrom } from './outline.ts'
import { visible, type Visible } from './visible.ts'

/** A graph of ties `a FUNDS b`, and what is drawn of it. */
function pictureOf(
  ties: readonly string[],
  { filters = noFilters, groups = [] }: { filters?: Filters; groups?: readonly Group[] } = {},
): [Drawn, Visible] {
  const ends = ties.map((tie) => tie.split(' '))
  const ids = [...new Set(ends.flatMap(([source = '', , target = '']) => [source, target]))]
  const graph: Graph = merge(
    emptyGraph,
    ids.map((id) => ({ id, type: 'Thing', names: [], degree: 1 })),
    ends.map(([source = '', type = '', target = ''], at) => ({
      ...plainRelation,
      id: `r:${at}`,
      type,
      source,
      target,
      status: type === 'OWNS' ? 'DENIED' : 'ACTIVE',
      directed: type !== 'ALLIED_WITH',
    })),
  )
  const places = new Map(ids.map((id, at) => [id, { x: 100 * at, y: 0 }]))
  const seen = visible(graph, { places, removedRelations: new Set(), filters })
  return [drawn(graph, { places, bundles: 'auto', apart: new Set(), groups }, seen), seen]
}

function told(mark: string, [drawn, seen]: [Drawn, Visible]): string[] {
  return tiesFrom(mark, drawn, seen).map(
    ({ type, direction, ties }) =>
      `${direction} ${type}: ${ties.map(({ other, isDim }) => (isDim ? `(${other})` : other)).join(' ')}`,
  )
}

it('tells what leads away from a mark by verb and direction, most ties first', () => {
  const picture = pictureOf(['a FUNDS b', 'c SELLS_TO a', 'a SELLS_TO b', 'a SELLS_TO d', 'b FUNDS d'])
  expect(told('a', picture)).toEqual(['OUT SELLS_TO: b d', 'OUT FUNDS: b', 'IN SELLS_TO: c'])
  expect(told('d', picture)).toEqual(['IN SELLS_TO: a', 'IN FUNDS: b'])
  expect(told('nobody', picture)).toEqual([])
})

it('tells what holds both ways by one verb, whichever end it was recorded of', () => {
  const picture = pictureOf(['a ALLIED_WITH b', 'c ALLIED_WITH a', 'd FUNDS a'])
  expect(told('a', picture)).toEqual(['OUT ALLIED_WITH: b c', 'IN FUNDS: d'])
})

it('tells of what steps back last, and not of what is hidden', () => {
  const ties = ['a OWNS b', 'a FUNDS c', 'a OWNS d']
  const dim = pictureOf(ties, { filters: { ...noFilters, statuses: { DENIED: 'dim' } } })
  expect(told('a', dim)).toEqual(['OUT OWNS: (b) (d)', 'OUT FUNDS: c'])
  const hidden = pictureOf(ties, { filters: { ...noFilters, statuses: { DENIED: 'hide' } } })
  expect(told('a', hidden)).toEqual(['OUT FUNDS: c'])
})

it('tells of a folded group as of one, by who is at the far end, and of nothing inside of it', () => {
  const groups: readonly Group[] = [{ kind: 'own', name: '', members: ['a', 'b'] }]
  const picture = pictureOf(['a FUNDS b', 'a FUNDS c', 'd FUNDS b', 'b SELLS_TO c'], { groups })
  expect(told('group:a', picture)).toEqual(['OUT FUNDS: c', 'OUT SELLS_TO: c', 'IN FUNDS: d'])
  expect(told('c', picture)).toEqual(['IN FUNDS: a', 'IN SELLS_TO: b'])
})

it('lists all that is seen, the best tied first, with the ties that are seen in full', () => {
  const groups: readonly Group[] = [{ kind: 'own', name: '', members: ['e', 'f'] }]
  const filters: Filters = { ...noFilters, statuses: { DENIED: 'dim' } }
  const picture = pictureOf(['a FUNDS b', 'a FUNDS c', 'a OWNS d', 'e FUNDS f'], { filters, groups })
  expect(marksByTies(...picture)).toEqual([
    { mark: 'a', ties: 2 },
    { mark: 'b', ties: 1 },
    { mark: 'c', ties: 1 },
    { mark: 'group:e', ties: 0 },
    { mark: 'd', ties: 0 },
  ])
})

it('tells whom a step brought and whom it took away', () => {
  const [before, after] = [new Map([['a', 1], ['b', 1]]), new Map([['b', 2], ['c', 1]])] // prettier-ignore
  expect(changeBetween(before, after)).toEqual({ appeared: ['c'], gone: ['a'] })
})
