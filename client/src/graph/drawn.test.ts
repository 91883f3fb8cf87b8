import { describe, expect, it } from 'vitest'
import { plainRelation } from '../testing/plain-relation.ts'
import { endsOf, isPair, pairOf, type Bundling } from './bundles.ts'
import { bundleWidth, commonColor, drawnLines, leadsBack } from './drawn.ts'
import { noFilters } from './filters.ts'
import { emptyGraph, merge, type Graph } from './graph.ts'
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
function linesOf(graph: Graph, bundling: Partial<Bundling> = {}, hidden: 'FUNDS' | null = null) {
  const filters = hidden ? { ...noFilters, relationTypes: { [hidden]: 'hide' as const } } : noFilters
  const seen = visible(graph, { places: graph.entities, removedRelations: new Set(), filters })
  return drawnLines(graph, { bundles: 'auto', apart: new Set(), ...bundling }, seen)
}
const counted = (lines: ReturnType<typeof linesOf>): Record<string, number> =>
  Object.fromEntries([...lines].map(([id, { relations }]) => [id, relations.length]))

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
    const lines = linesOf(graphOf('a>b', 'a>b', 'b>a', 'b>a'), { bundles: 'always' }, 'FUNDS')
    expect([...lines].map(([id, { as, relations }]) => [id, as, relations.length])).toEqual([
      ['r:0', 'hide', 1],
      [pairOf('a', 'b'), 'full', 2],
      ['r:2', 'hide', 1],
    ])
  })

  it('know whether any of theirs leads back, how wide they are and what colour they have in common', () => {
    const [line] = linesOf(four).values()
    const [oneWay] = linesOf(graphOf('a>b', 'a>b'), { bundles: 'always' }).values()
    expect([line && leadsBack(line), oneWay && leadsBack(oneWay)]).toEqual([true, false])
    expect([2, 4, 16, 1000].map(bundleWidth)).toEqual([3.5, 5, 8, 10])
    expect([commonColor(['blue', 'blue']), commonColor(['blue', 'red'])]).toEqual(['blue', 'gray'])
  })
})
