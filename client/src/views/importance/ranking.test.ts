import { expect, test } from 'vitest'
import { groupsOf, ranking } from './ranking.ts'

test('the largest come first, with their part of the largest, and who has nothing is left out', () => {
  const values = new Map([
    ['a', 1],
    ['b', 4],
    ['c', 0],
    ['d', 2],
  ])
  expect(ranking({ id: 'connections', values })).toEqual([
    { id: 'b', value: 4, share: 1 },
    { id: 'd', value: 2, share: 0.5 },
    { id: 'a', value: 1, share: 0.25 },
  ])
})

test('a community has two members at least', () => {
  const values = new Map([
    ['a', 0],
    ['b', 1],
    ['c', 0],
    ['d', 2],
  ])
  expect(groupsOf({ id: 'communities', values })).toEqual([['a', 'c']])
})
