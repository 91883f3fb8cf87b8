import { expect, it } from 'vitest'
import { lineUpMoves, type Standing } from './line-up.ts'
import type { LineUpId } from './line-ups.ts'

const room = { side: 50, up: 30, down: 60 }
const standing = (x: number, y: number, isFixed = false): Standing => ({ x, y, isFixed, room })

function points(id: LineUpId, all: readonly Standing[]): [number, number][] {
  return lineUpMoves[id](all).map(({ x, y }) => [x, y])
}

it('a row stands in the middle of all, and none covers another', () => {
  expect(points('row', [standing(0, 0), standing(20, 100), standing(400, 50)])).toEqual([
    [-27, 50],
    [73, 50],
    [373, 50],
  ])
})

it('a column stands where a pinned one does, which does not move', () => {
  expect(points('column', [standing(0, 0, true), standing(90, 300)])).toEqual([
    [0, 0],
    [0, 300],
  ])
})

it('what is spread evenly keeps its order and its ends', () => {
  expect(points('across', [standing(300, 5), standing(0, 0), standing(20, 9)])).toEqual([
    [300, 5],
    [0, 0],
    [150, 9],
  ])
  expect(points('down', [standing(0, 0), standing(5, 10), standing(9, 300)])[1]).toEqual([5, 150])
})

it('what is nearly in line comes to stand in it; the rest stays', () => {
  expect(points('straighten', [standing(0, 0), standing(10, 200), standing(300, 210)])).toEqual([
    [5, 0],
    [5, 205],
    [300, 205],
  ])
})
