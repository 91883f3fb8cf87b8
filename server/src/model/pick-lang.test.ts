import { expect, test } from 'vitest'
import { baseLang, pickLang } from './pick-lang.ts'

test.each([
  [['en', 'he'], ['he', 'en'], 'he'],
  [['en', 'he'], ['he-IL'], 'he'],
  [['en-GB', 'he'], ['en-US'], 'en-GB'],
  [['en', 'pt-BR'], ['PT-br'], 'pt-BR'],
  [['en', 'he'], ['ar', 'he'], 'he'],
  [['en', 'he'], ['ar'], 'en'],
  [['he'], [], 'he'],
  [[], ['he'], null],
])('of %j, wanting %j: %s', (available, wanted, lang) => {
  expect(pickLang(available, wanted)).toBe(lang)
})

test('a tag’s language', () => {
  expect(['he-IL', 'EN', 'zh-Hant-TW'].map(baseLang)).toEqual(['he', 'en', 'zh'])
})
