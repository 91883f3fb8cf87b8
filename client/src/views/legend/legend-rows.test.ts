import { expect, test } from 'vitest'
import { legendRows } from './legend-rows.ts'
import { nextTreatment, toTreatment } from './next-treatment.ts'

const items = [{ id: 'Company' }, { id: 'Country' }, { id: 'Person' }]

test('the legend lists what stands on the canvas, in the order of the vocabulary', () => {
  const counts = new Map([
    ['Person', 2],
    ['Company', 7],
  ])
  expect(legendRows(items, counts, { Person: 'dim' })).toEqual([
    { item: { id: 'Company' }, count: 7, shown: 'show' },
    { item: { id: 'Person' }, count: 2, shown: 'dim' },
  ])
})

test('a filter stays in the legend when the last of its type has left the canvas', () => {
  expect(legendRows(items, new Map(), { Country: 'hide' })).toEqual([
    { item: { id: 'Country' }, count: 0, shown: 'hide' },
  ])
})

test('clicks go round: show, dim, hide, show', () => {
  expect((['show', 'dim', 'hide'] as const).map(nextTreatment)).toEqual(['dim', 'hide', 'show'])
  expect((['show', 'dim', 'hide'] as const).map(toTreatment)).toEqual([null, 'dim', 'hide'])
})
