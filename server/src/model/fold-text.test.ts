import { describe, expect, test } from 'vitest'
import { chunksOf, foldText, symbolToken } from './fold-text.ts'

describe('foldText gives one spelling', () => {
  test.each([
    ['גוּגֶל', 'גוגל'],
    ['בְּרֵאשִׁ֖ית', 'בראשית'],
    ['ארה"ב', 'ארהב'],
    ['ארה״ב', 'ארהב'],
    ["צ'אט", 'צאט'],
    ['צ׳אט', 'צאט'],
    ['צ’אט', 'צאט'],
    ['שָׁלוֹם', 'שלומ'],
    ['מלך', 'מלכ'],
    ['אײנשטײן', 'איינשטיינ'],
    ['Huáng', 'huang'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Ørsted', 'orsted'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Łódź', 'lodz'],
    ['ﬁnance', 'finance'],
    ['ＡＭＤ', 'amd'],
    ['OpenAI™', 'openai'],
    ['O\'Neill `&` "Co."', 'oneill & co.'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Ёлкин', 'елкин'],
    ['أحمد', 'احمد'],
    ['٢٠٢٥', '2025'],
    ['۲۰۲۵', '2025'],
    ['२०२५', '2025'],
    ['𝟗𝟘', '90'],
    ['\u202eAMD\u202c', 'amd'],
    ['Nvi\u00addia', 'nvidia'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  test('folding twice changes nothing more', () => {
    for (const text of ['İẞǅﬃ½™', 'שׁׂךְ', 'ᾼΣς', '각', 'ガ', 'Ⅻ', 'ﷺ', 'ÅØ']) {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }
  })
})

test('chunks stand between blanks; what cannot be seen is no chunk', () => {
  expect(chunksOf(' ול  סטריט\u00a0ג׳ורנל\n\u200e \u2066\u2069 ')).toEqual(['ול', 'סטריט', 'ג׳ורנל'])
  expect(chunksOf('')).toEqual([])
})

test('symbols become tokens that no query syntax can touch', () => {
  expect(['+', '++', '🦜', '❤️', '❤', '\u05b4'].map(symbolToken)).toEqual([
    'u2b',
    'u2bu2b',
    'u1f99c',
    'u2764',
    'u2764',
    'u5b4',
  ])
})
