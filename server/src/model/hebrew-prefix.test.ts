import { expect, test } from 'vitest'
import { isHebrewPrefix, prefixLengths } from './hebrew-prefix.ts'

test.each([
  ['לסין', ['סין']],
  ['ולסין', ['לסין', 'סין']],
  ['שהאיחוד', ['האיחוד', 'איחוד']],
  ['כשגוגל', ['שגוגל', 'גוגל']],
  ['ושבאירופה', ['שבאירופה', 'באירופה', 'אירופה']],
  ['לNvidia', ['Nvidia']],
  ['אנבידיה', []],
  ['בה', []],
  ['סין', []],
  ['Nvidia', []],
])('the particles of %s, tried off, leave %j', (word, rests) => {
  expect(prefixLengths(word).map((length) => word.slice(length))).toEqual(rests)
})

test('single particles and their pairs are prefixes, other letters are not', () => {
  expect(['ו', 'ה', 'ב', 'כ', 'ל', 'מ', 'ש', 'וה', 'של', 'שה', 'מה', 'כש', 'ול'].every(isHebrewPrefix)).toBe(
    true,
  )
  expect(['', 'א', 'הו', 'לב', 'a'].some(isHebrewPrefix)).toBe(false)
})
