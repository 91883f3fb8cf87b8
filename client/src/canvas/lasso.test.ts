import { expect, test } from 'vitest'
import { isInside } from './lasso.ts'

test('a point lies in a shape, also in one with a bay, or does not', () => {
  const horseshoe = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 80, y: 100 },
    { x: 80, y: 20 },
    { x: 20, y: 20 },
    { x: 20, y: 100 },
    { x: 0, y: 100 },
  ]
  const at = (x: number, y: number) => isInside({ x, y }, horseshoe)
  expect([at(10, 50), at(90, 50), at(50, 10)]).toEqual([true, true, true])
  expect([at(50, 50), at(150, 50), at(-1, 5)]).toEqual([false, false, false])
})
