import { expect, test } from 'vitest'
import { directionOf, isolate, withoutBidiControls } from './bidi.ts'

test.each([
  ['Nvidia', 'rtl', '\u2068Nvidia\u2069'],
  ['אנבידיה', 'ltr', '\u2068אנבידיה\u2069'],
  ['أنفيديا', 'ltr', '\u2068أنفيديا\u2069'],
  ['חוק הבינה (AI Act)', 'rtl', '\u2068חוק הבינה (AI Act)\u2069'],
  ['אנבידיה', 'rtl', 'אנבידיה'],
  ['Nvidia', 'ltr', 'Nvidia'],
  ['1948', 'rtl', '1948'],
] as const)('%s in %s text is %j', (text, direction, expected) => {
  expect(isolate(text, direction)).toBe(expected)
})

test('controls that turn what follows are taken out', () => {
  expect(withoutBidiControls('\u202eevil\u2069\u202c')).toBe('evil')
})

test('languages are written right to left or left to right', () => {
  expect(['he', 'he-IL', 'ar', 'en', 'hu', 'zh'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ])
})
