import { describe, expect, it } from 'vitest'
import { plainRelation } from '../testing/plain-relation.ts'
import { endsOf, isPair, pairOf, type Bundling } from './bundles.ts'
import {
  bundleWidth,
  common,
  drawn,
  groupGrowth,
  membersOf,
  pointsOf,
  relationsOfPair,
  spread,
  type Drawn,
  type Shown,
} from './drawn.ts'
import { noFilters, type Filters } from './filters.ts'
import { emptyGraph, merge, type Graph } from './graph.ts'
import { groupName } from './group-name.ts'
import { groupId, withoutMembers, type Group } from './groups.ts'
import { visible } from './visible.ts'

/** A graph of ties `a>b`, the first of them 0, and the lines of its picture: ids with how many relations each. */
function graphOf(...ties: string[]): Graph {
  const ends = ties.map((tie) => tie.split('>'))
  return merge(
    emptyGraph,
    [...new Set(ends.flat())].map((id) => ({ id, type: 'Thing', names: [], degree: 1 })),
    ends.map(([source = '', target = ''], at) => ({
      ...plainRelation,
      id: `r:${at}`,
      type: at % 2 === 0 ? 'FUNDS' : 'OWNS',
      source,
      target,
    })),
  )
}
const placesOf = (graph: Graph) =>
  new Map([...graph.entities.keys()].map((id, at) => [id, { x: 100 * at, y: 0 }]))

function drawnOf(graph: Graph, shown: Partial<Shown> = {}, filters = noFilters): Drawn {
  const places = placesOf(graph)
  const seen = visible(graph, { places, removedRelations: new Set(), filters })
  return drawn(graph, { places, bundles: 'auto', apart: new Set(), groups: [], ...shown }, seen)
}
const linesOf = (graph: Graph, bundling: Partial<Bundling> = {}) => drawnOf(graph, bundling).lines
const counted = (lines: Drawn['lines']): Record<string, number> =>
  Object.fromEntries([...lines].map(([id, { relations }]) => [id, relations.length]))
const noFunds: Filters = { ...noFilters, relationTypes: { FUNDS: 'hide' } }

describe('a pair', () => {
  it('has one name from both sides, whatever its ids are made of', () => {
    const ids = ['a', 'b*c', 'ועדה', '50%', 'r:x,y~z']
    for (const one of ids)
      for (const other of ids) {
        expect(pairOf(one, other)).toBe(pairOf(other, one))
        expect(endsOf(pairOf(one, other))).toEqual([one, other].toSorted())
      }
    expect([
      isPair('r:a.funds.b'),
      endsOf('r:a.funds.b'),
      endsOf('between:a'),
      endsOf('between:%*a'),
    ]).toEqual([false, null, null, null])
  })
})

describe('lines', () => {
  const three = graphOf('a>b', 'b>a', 'a>b', 'b>c')
  const four = graphOf('a>b', 'b>a', 'a>b', 'a>b', 'b>c', 'b>c')

  it('stand for one relation each until four between two would clutter', () => {
    expect(counted(linesOf(three))).toEqual({ 'r:0': 1, 'r:1': 1, 'r:2': 1, 'r:3': 1 })
    expect(counted(linesOf(four))).toEqual({ [pairOf('a', 'b')]: 4, 'r:4': 1, 'r:5': 1 })
  })

  it('stand for two and more in a picture of very many', () => {
    const others = Array.from({ length: 149 }, (_, at) => `x${at}>y`)
    expect(linesOf(graphOf('a>b', 'b>a', ...others)).get(pairOf('a', 'b'))?.relations.length).toBe(2)
  })

  it('are bundled always or never where the reader says so, and stay apart where one was opened', () => {
    expect(counted(linesOf(three, { bundles: 'always' }))).toEqual({ [pairOf('a', 'b')]: 3, 'r:3': 1 })
    expect(Object.keys(counted(linesOf(four, { bundles: 'never' })))).toHaveLength(6)
    const apart = new Set([pairOf('a', 'b')])
    expect(counted(linesOf(four, { bundles: 'always', apart }))).toMatchObject({
      'r:0': 1,
      [pairOf('b', 'c')]: 2,
    })
  })

  it('do not count what is hidden, which stays by itself', () => {
    const { lines } = drawnOf(graphOf('a>b', 'a>b', 'b>a', 'b>a'), { bundles: 'always' }, noFunds)
    expect([...lines].map(([id, { as, relations }]) => [id, as, relations.length])).toEqual([
      ['r:0', 'hide', 1],
      [pairOf('a', 'b'), 'full', 2],
      ['r:2', 'hide', 1],
    ])
  })

  it('know whether any of theirs leads back, how wide they are and what colour they have in common', () => {
    const [line] = linesOf(four).values()
    const [oneWay] = linesOf(graphOf('a>b', 'a>b'), { bundles: 'always' }).values()
    expect([line?.leadsBack, oneWay?.leadsBack]).toEqual([true, false])
    expect([2, 4, 16, 1000].map(bundleWidth)).toEqual([3.5, 5, 8, 10])
    expect([common(['blue', 'blue'], 'gray'), common(['blue', 'red'], 'gray')]).toEqual(['blue', 'gray'])
    expect([1, 7, 1000].map(groupGrowth)).toEqual([1.16, 1.48, 2])
  })
})

describe('a folded group', () => {
  const graph = graphOf('a>b', 'b>c', 'c>a', 'a>d', 'd>b', 'c>d', 'c>e', 'd>e')
  const group = { kind: 'own', name: '', members: ['c', 'a', 'b'] } as const
  const id = groupId(group)

  it('stands for its members where its first one stands, and knows what ties them', () => {
    const { groups, markOf, lines } = drawnOf(graph, { groups: [group] })
    expect([...markOf.keys()].toSorted()).toEqual(['a', 'b', 'c'])
    expect(groups.get(id)).toMatchObject({ x: 200, y: 0, members: ['c', 'a', 'b'], as: 'full' })
    expect(groups.get(id)?.inside.map((each) => each.id)).toEqual(['r:0', 'r:1', 'r:2'])
    expect(counted(lines)).toEqual({ [pairOf(id, 'd')]: 3, 'r:6': 1, 'r:7': 1 })
    expect(lines.get('r:6')).toMatchObject({ source: id, target: 'e', leadsBack: false })
    expect(lines.get(pairOf(id, 'd'))).toMatchObject({ source: id, target: 'd', leadsBack: true })
  })

  it('bundles its ties also where single ones never are, unless a pair is opened', () => {
    const never = { groups: [group], bundles: 'never' as const }
    expect(counted(drawnOf(graph, never).lines)).toMatchObject({ [pairOf(id, 'd')]: 3 })
    const apart = new Set([pairOf(id, 'd')])
    expect(Object.keys(counted(drawnOf(graph, { ...never, apart }).lines))).toEqual([
      'r:3',
      'r:4',
      'r:5',
      'r:6',
      'r:7',
    ])
  })

  it('gives the relations of a pair whatever is folded', () => {
    const picture = drawnOf(graph, { groups: [group] })
    const seen = visible(graph, { places: placesOf(graph), removedRelations: new Set(), filters: noFilters })
    const between = relationsOfPair(graph, seen, picture, [id, 'd'])
    expect(between.map((each) => each.id)).toEqual(['r:3', 'r:4', 'r:5'])
    expect(membersOf(id, picture)).toEqual(['c', 'a', 'b'])
    expect([...pointsOf({ places: placesOf(graph) }, seen, picture)]).toEqual([
      ['d', { x: 300, y: 0 }],
      ['e', { x: 400, y: 0 }],
      [id, expect.objectContaining({ x: 200, y: 0 })],
    ])
  })

  it('is seen as long as one of its members is, and counts those only', () => {
    const typed = merge(graph, [{ id: 'b', type: 'Law', names: [], degree: 1 }], [])
    const noLaws: Filters = { ...noFilters, entityTypes: { Law: 'hide' } }
    expect(drawnOf(typed, { groups: [group] }, noLaws).groups.get(id)?.members).toEqual(['c', 'a'])
    const gone = drawnOf(typed, { groups: [{ ...group, members: ['b', 'x'] }] }, noLaws)
    expect([gone.groups.size, [...gone.lines.keys()]]).toEqual([0, ['r:2', 'r:3', 'r:5', 'r:6', 'r:7']])
  })

  it('takes its members along when it is moved', () => {
    const places = placesOf(graph)
    const before = new Map([...places, [id, { x: 200, y: 0 }]])
    const to = new Map([
      [id, { x: 210, y: -5 }],
      ['d', { x: 1, y: 2 }],
    ])
    expect([...spread({ groups: [group], places }, before, to)]).toEqual([
      ['c', { x: 210, y: -5 }],
      ['a', { x: 10, y: -5 }],
      ['b', { x: 110, y: -5 }],
      ['d', { x: 1, y: 2 }],
    ])
  })

  it('is called by its type, by its own name, or after its first member', () => {
    const name = (more: Partial<Group>) =>
      groupName({ group: { ...group, ...more }, members: group.members }, named, 'he', () => ({
        value: 'חברות',
        lang: 'he',
      }))
    const named = merge(
      graph,
      [{ id: 'c', type: 'Thing', names: [{ value: 'Nvidia', lang: 'en', kind: 'PRIMARY' }], degree: 9 }],
      [],
    )
    expect([name({ kind: 'type', name: 'Company' }), name({ name: 'Chips' }), name({})]).toEqual([
      { value: 'חברות (3)', lang: 'he' },
      { value: 'Chips (3)', lang: 'en' },
      { value: 'Nvidia \u2066+2\u2069', lang: 'en' },
    ])
  })

  it('keeps nobody who left, and is none with one member', () => {
    expect(withoutMembers([group], (each) => each === 'a')).toEqual([{ ...group, members: ['c', 'b'] }])
    expect(withoutMembers([group], (each) => each !== 'a')).toEqual([])
  })
})
