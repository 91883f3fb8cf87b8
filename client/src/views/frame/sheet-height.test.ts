import { expect, test } from 'vitest'
import { nearestHeight } from './sheet-height.ts'

test('a sheet that is let go comes to rest at the nearest height', () => {
  expect([80, 300, 500, 700].map((size) => nearestHeight(size, 844))).toEqual(['low', 'half', 'half', 'full'])
})
