import { describe, expect, test } from 'vitest'
import { nastyTexts } from '../../testing/nasty-texts.ts'
import { matchTier } from './matched-name.ts'
import { phoneticKeys } from './phonetic-key.ts'
import { longestToken, searchKeys } from './search-key.ts'
import { mostWords, searchQuery } from './search-query.ts'

describe('searchKeys', () => {
  test.each([
    ['Nvidia', ['nvidia']],
    ['ארה"ב', ['ארהב']],
    ['ג׳נסן הואנג', ['גנסנ', 'הואנג', 'ואנג', 'גנסנהואנג']],
    ['VAST Data', ['vast', 'data', 'vastdata']],
    ['Jensen Huáng', ['jensen', 'huang', 'jensenhuang']],
    ['GPT 5', ['gpt', '5', 'gpt5']],
    ['', []],
    [' \u200e ', []],
  ])('%s is found as %j', (name, keys) => {
    expect(searchKeys(name)).toEqual(keys)
  })

  test('a hyphenated name is found whole and by its pieces', () => {
    expect(searchKeys('Coca-Cola')).toEqual(['cocacola', 'coca', 'cola'])
    expect(searchKeys('בן־גוריון')).toEqual(['בנגוריונ', 'בנ', 'גוריונ'])
  })

  test('a name put together of capitals is found by its pieces', () => {
    expect(searchKeys('ChatGPT')).toEqual(['chatgpt', 'chat', 'gpt'])
    expect(searchKeys('CoreWeave')).toEqual(['coreweave', 'core', 'weave'])
  })

  test('a Hebrew name is found with its article and without', () => {
    expect(searchKeys('האיחוד האירופי')).toEqual(['האיחוד', 'האירופי', 'איחוד', 'אירופי', 'האיחודהאירופי'])
  })

  test('names of symbols are found by tokens of their code points', () => {
    expect(['+', '@', '#', '🦜', '...'].map(searchKeys)).toEqual([
      ['u2b'],
      ['u40'],
      ['u23'],
      ['u1f99c'],
      ['u2eu2eu2e'],
    ])
    expect(searchKeys('C#')).toEqual(['c', 'cu23'])
    expect(searchKeys('C++')).toEqual(['c', 'cu2bu2b'])
    expect(searchKeys('Johnson & Johnson')).toEqual(['johnson', 'u26', 'johnsonu26', 'u26johnson'])
  })

  test('punctuation between words is no word', () => {
    expect(searchKeys('Kesher – ties')).toEqual(['kesher', 'ties', 'kesherties'])
  })

  test('a token never has more than 64 characters', () => {
    expect(searchKeys('𐐷'.repeat(70))).toEqual(['𐐷'.repeat(longestToken)])
  })
})

describe('whatever a name is made of', () => {
  const visible = nastyTexts().filter(
    (text) => !/^[\s\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]*$/u.test(text),
  )

  test('its tokens hold letters and digits only, and there is one at least', () => {
    const bad = visible.filter((name) => {
      const tokens = [...searchKeys(name), ...phoneticKeys(name)]
      return searchKeys(name).length === 0 || !tokens.every((token) => /^[\p{L}\p{N}]+$/u.test(token))
    })
    expect(bad).toEqual([])
  })

  test('it is found by typing it', () => {
    const lost = visible.filter((name) => {
      const keys = new Set(searchKeys(name))
      const words = searchQuery(name)
      return words.length < mostWords && name.length <= 200 && !words.every(({ word }) => keys.has(word))
    })
    expect(lost).toEqual([])
  })

  test('it answers itself exactly', () => {
    const sample = visible.filter((name, index) => index % 5 === 0 && name.length <= 200)
    expect(sample.filter((name) => matchTier(name, name) !== 'exact')).toEqual([])
  })
})
