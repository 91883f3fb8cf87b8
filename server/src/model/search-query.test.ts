import { describe, expect, test } from 'vitest'
import { searchQuery } from './search-query.ts'

const piecesOf = (text: string) => searchQuery(text)[0]?.pieces.map(({ word }) => word)

describe('searchQuery', () => {
  test('takes a text apart into words and all that they may mean', () => {
    expect(searchQuery('לסין C#')).toEqual([
      {
        word: 'לסינ',
        withSymbols: null,
        pieces: [],
        withoutPrefix: [{ word: 'סינ', sounds: ['sn'] }],
        sounds: ['lsn'],
        withNext: { word: 'לסינc', sounds: ['lsnk'] },
        isConnecting: false,
      },
      {
        word: 'c',
        withSymbols: 'cu23',
        pieces: [],
        withoutPrefix: [],
        sounds: [],
        withNext: null,
        isConnecting: false,
      },
    ])
  })

  test('pieces stand for a hyphenated word; particles before a hyphen are no piece', () => {
    expect(['סין-ארה"ב', 'ה-AI', 'ול־Nvidia', 'Coca-Cola', 'U.S.', 'Nvidia'].map(piecesOf)).toEqual([
      ['סינ', 'ארהב'],
      ['ai'],
      ['nvidia'],
      ['coca', 'cola'],
      [],
      [],
    ])
  })

  test('reads twelve words of two hundred characters', () => {
    expect(searchQuery('word '.repeat(30))).toHaveLength(12)
    expect(searchQuery(`${'a'.repeat(198)} bcd`).map(({ word }) => word)).toEqual(['a'.repeat(64), 'b'])
  })
})
