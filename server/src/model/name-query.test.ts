import { describe, expect, test } from 'vitest'
import { nastyTexts } from '../../testing/nasty-texts.ts'
import { checkText } from './check-text.ts'
import { nameQuery } from './name-query.ts'

const close = (text: string) => nameQuery(text)?.close ?? null
const loose = (text: string) => nameQuery(text)?.loose ?? null

describe('nameQuery', () => {
  test('a short word: itself, its beginning, its sound', () => {
    expect(close('Sam')).toBe('+(searchKeys:sam^8 searchKeys:sam*^4 phoneticKeys:sm^0.7)')
  })

  test('from four letters on one typing error is forgiven, from eight on two', () => {
    expect(close('Meta Kazakhstan')).toContain('searchKeys:meta~1^1.5')
    expect(close('Meta Kazakhstan')).toContain('searchKeys:kazakhstan~2^1.5')
    expect(close('AMD')).not.toContain('~')
  })

  test('a typing error is forgiven in a word that is still being typed', () => {
    const pattern = /searchKeys:\/(.*?)\//.exec(loose('kazahst') ?? '')?.[1]
    const found = ['kazakhstan', 'kaahstan', 'kzaahstan', 'kazzahstan', 'astana', 'kazan'].map((word) =>
      new RegExp(`^${pattern}$`).test(word),
    )
    expect(found).toEqual([true, true, true, true, false, false])
  })

  test('only the loose query forgives typing errors in a word that is still being typed', () => {
    expect(close('kazahst')).not.toContain('/')
    expect([loose('Sam'), loose('2025'), loose('kazahst')?.replace(/ searchKeys:\/.*\/\^1.2/, '')]).toEqual([
      null,
      null,
      close('kazahst'),
    ])
  })

  test('names that are meant begin with what was typed, with its variants, word by word', () => {
    expect(nameQuery('the deep seek')?.beginnings).toEqual([
      ['deep', 'thedeep', 'deepseek'],
      ['seek', 'deepseek'],
    ])
    expect(nameQuery('ולסין C#')?.beginnings.map((ways) => ways.slice(0, 3))).toEqual([
      ['ולסינ', 'לסינ', 'סינ'],
      ['c', 'cu23', 'ולסינc'],
    ])
  })

  test('years are not forgiven', () => {
    expect(close('2025')).toBe('+(searchKeys:2025^8 searchKeys:2025*^4)')
  })

  test('every word must match, but for words that only connect', () => {
    const clauses = close('the Bank of Israel')?.split(/ (?=\+?\()/)
    expect(clauses?.map((clause) => [clause.startsWith('+'), /searchKeys:(\w+)/.exec(clause)?.[1]])).toEqual([
      [false, 'the'],
      [true, 'bank'],
      [false, 'of'],
      [true, 'israel'],
    ])
    expect(close('The')).toMatch(/^\+\(searchKeys:the/)
  })

  test('a Hebrew word is looked for without its particles as well', () => {
    const query = close('ולסין')
    expect(query).toContain('searchKeys:ולסינ^8')
    expect(query).toContain('searchKeys:לסינ^3')
    expect(query).toContain('searchKeys:סינ^3')
    expect(query).toContain('phoneticKeys:sn^0.4')
  })

  test('words typed apart are looked for together', () => {
    expect(close('deep seek')).toContain('searchKeys:deepseek^6')
  })

  test('symbols are looked for as tokens', () => {
    expect(close('+')).toBe('+(searchKeys:u2b^8 searchKeys:u2b*^4)')
    expect(close('C#')).toBe('+(searchKeys:cu23^10 searchKeys:c^8 searchKeys:c*^4)')
  })

  test('nothing to search is no query', () => {
    expect(['', ' \t\n', '\u200e\u2066', '\0', '\ud800'].map(nameQuery)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  test('at most twelve words and twelve fuzzy terms', () => {
    const query = close('letters '.repeat(24)) ?? ''
    expect(query.match(/\+\(/g)?.length).toBe(12)
    expect(query.match(/~/g)?.length).toBe(12)
  })
})

describe('nothing of a reader’s text reaches Lucene’s syntax', () => {
  const term = String.raw`(?:searchKeys|phoneticKeys):(?:[\p{Ll}\p{Lo}\p{Lm}\p{N}]+[*]?(?:~[12])?|/\([\p{Ll}\p{Lo}\p{Lm}\p{N}.?|]+\)\.\*/)\^[\d.]+`
  const terms = String.raw`\(${term}(?: ${term})*\)`
  const pieces = String.raw`\(\+${terms}(?: \+${terms})*\)`
  const clause = String.raw`\+?\(${term}(?: ${term}| ${pieces})*\)(?:\^[\d.]+)?`
  const grammar = new RegExp(`^${clause}(?: ${clause})*$`, 'u')

  test('four thousand nasty texts make a query of our own grammar, or none', () => {
    const queries = nastyTexts().flatMap((text) => [
      { text, query: close(text) },
      { text, query: loose(text) },
    ])
    expect(queries.length).toBeGreaterThan(4000)
    expect(queries.filter(({ query }) => query !== null && !grammar.test(query))).toEqual([])
  })

  test('only texts that show nothing make none', () => {
    const none = nastyTexts().filter((text) => close(text) === null)
    expect(none.filter((text) => !/^[\s\p{Cc}\p{Cf}\p{Cs}]*$/u.test(text))).toEqual([])
  })

  test('what checkText refuses is blank, or holds NUL or half a character', () => {
    const refused = nastyTexts().filter((text) => checkText(text) !== null)
    expect(
      refused.filter((text) => !/\p{Cs}/u.test(text) && !text.includes('\0') && !/^[\s\p{C}]*$/u.test(text)),
    ).toEqual([])
  })
})
