import { expect, test } from 'vitest'
import { matchEntries, type Named } from './match-entries.ts'

const named = (item: string, other: string, isReady = true): Named<string> => ({
  item,
  names: [item, other],
  isReady,
})
const all = [
  named('Undo', 'ביטול'),
  named('Arrange: circle', 'סידור: מעגל'),
  named('Arrange: by date, left to right', 'סידור: לפי תאריך, משמאל לימין'),
  named('Clear the canvas', 'ניקוי הלוח', false),
  named('Fit all into view', 'התאמת הכול לחלון'),
]
const found = (text: string): string[] => matchEntries(all, text).map(({ item }) => item)

test('nothing typed shows all, what cannot be done now last', () => {
  expect(found('')).toEqual([
    'Undo',
    'Arrange: circle',
    'Arrange: by date, left to right',
    'Fit all into view',
    'Clear the canvas',
  ])
})

test('words fit in any order, from their beginning or inside, without regard to marks', () => {
  expect(found('circle arr')).toEqual(['Arrange: circle'])
  expect(found('arrange circle')).toEqual(['Arrange: circle'])
  expect(found('an')).toEqual(['Arrange: circle', 'Arrange: by date, left to right', 'Clear the canvas'])
  expect(found('nothing')).toEqual([])
})

test('what is typed out comes before what only begins so', () => {
  const two = [named('Colours: by type', ''), named('Tools: colours', '')]
  expect(matchEntries(two, 'colours').map(({ item }) => item)).toEqual(['Tools: colours', 'Colours: by type'])
})

test('what is typed out comes before what only ends so', () => {
  const two = [named('New story', ''), named('Open: Story', '')]
  expect(matchEntries(two, 'story').map(({ item }) => item)).toEqual(['Open: Story', 'New story'])
})

test('the other language finds as well', () => {
  expect(found('מעגל')).toEqual(['Arrange: circle'])
  expect(found('בִּיטוּל')).toEqual(['Undo'])
  expect(found('לוח')).toEqual(['Clear the canvas'])
})
