import { expect, test } from 'vitest'
import { growthOf } from './panel-size.ts'

const right = { x: 10, y: 0 }

test('the panel at the start grows when its end edge moves towards the canvas, in both directions of reading', () => {
  expect([growthOf('end', false, right), growthOf('end', true, right)]).toEqual([10, -10])
})

test('the panel at the end grows when its start edge moves towards the canvas', () => {
  expect([growthOf('start', false, right), growthOf('start', true, right)]).toEqual([-10, 10])
})

test('the panel below grows when its top edge moves up', () => {
  expect([growthOf('top', false, { x: 5, y: -8 }), growthOf('top', true, { x: 5, y: 8 })]).toEqual([8, -8])
})
