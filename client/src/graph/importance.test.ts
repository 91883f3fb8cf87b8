import { expect, it } from 'vitest'
import { communities } from './communities.ts'
import { brokers, connections, influence, type Neighbours } from './importance.ts'

/** Two triangles, 0 1 2 and 4 5 6, joined only by way of 3. */
const bridged: Neighbours = [
  [1, 2],
  [0, 2],
  [0, 1, 3],
  [2, 4],
  [3, 5, 6],
  [4, 6],
  [4, 5],
]
const round = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1000) / 1000)

it('the most connected have the most others', () => {
  expect(connections(bridged)).toEqual([2, 2, 3, 2, 3, 2, 2])
})

it('a broker stands on the ways between others: all ways between the triangles lead through the bridge', () => {
  // 9 of the 15 pairs of others go through 3; 8 through 2 and through 4; networkx gives the same.
  expect(round(brokers(bridged))).toEqual([0, 0, 0.533, 0.6, 0.533, 0, 0])
  const shares: number[] = []
  brokers(bridged, (share) => shares.push(share))
  expect([shares.length, shares.at(-1)]).toEqual([7, 1])
})

it('of several shortest ways each counts its part', () => {
  expect(
    brokers([
      [1, 2],
      [0, 3],
      [0, 3],
      [1, 2],
    ]),
  ).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6])
})

it('influence adds up to one, and is more than a number of ties', () => {
  const ranks = influence(bridged)
  expect(ranks.reduce((sum, rank) => sum + rank)).toBeCloseTo(1, 9)
  expect(ranks[2]).toBeCloseTo(ranks[4] ?? 0, 9)
  expect(ranks[2]).toBeGreaterThan(ranks[0] ?? 1)
  expect(influence([[], [2], [1]]).reduce((sum, rank) => sum + rank)).toBeCloseTo(1, 9)
})

it('communities are found, the largest first, and none where nothing is tied', () => {
  const [a, b, c, bridge, ...others] = communities(bridged)
  expect(new Set([a, b, c]).size).toBe(1)
  expect(new Set(others).size).toBe(1)
  expect([a, bridge, others[0]].filter((group) => group === 0).length).toBeGreaterThan(0)
  expect(communities([[], [], []])).toEqual([0, 1, 2])
})
