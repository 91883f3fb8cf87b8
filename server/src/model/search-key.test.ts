import { describe, expect, test } from 'vitest'
import { longestToken, searchKeys } from './search-key.ts'

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
