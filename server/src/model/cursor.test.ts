import { describe, expect, test } from 'vitest'
import { KesherError } from '../errors.ts'
import { cursorScope, decodeCursor, encodeCursor } from './cursor.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const scope = cursorScope('relations', { orderBy: 'AMOUNT' })

describe('a cursor', () => {
  test('comes back as it went in, floats, nulls and every script included', () => {
    const cursor = encodeCursor(scope, [1170000000.25, null, 'r:אנבידיה🦜\ud800'])
    expect(decodeCursor(cursor, scope, ['number?', 'string?', 'string'])).toEqual([
      1170000000.25,
      null,
      'r:אנבידיה🦜\ud800',
    ])
  })

  test('is safe in an address', () => {
    expect(encodeCursor(scope, ['~~~???>>>', 0.1])).toMatch(/^[\w-]+$/)
  })
})

describe('cursorScope', () => {
  test('is the same whatever the order of the arguments, the page, and what is left out', () => {
    const one = cursorScope('relations', { orderBy: 'AMOUNT', filter: { types: ['A'], text: 'x' }, first: 5 })
    const two = cursorScope('relations', {
      after: 'abc',
      filter: { text: 'x', types: ['A'], contested: null, sources: undefined },
      orderBy: 'AMOUNT',
    })
    expect(one).toBe(two)
  })

  test('differs by field, by argument and by the order within a list', () => {
    const scopes = [
      cursorScope('relations'),
      cursorScope('entities'),
      cursorScope('relations', { orderBy: 'AMOUNT' }),
      cursorScope('relations', { ids: ['a', 'b'] }),
      cursorScope('relations', { ids: ['b', 'a'] }),
    ]
    expect(new Set(scopes).size).toBe(scopes.length)
  })
})

describe('decodeCursor refuses', () => {
  const reasonFor = (cursor: string) => {
    try {
      decodeCursor(cursor, scope, ['string'])
    } catch (error) {
      if (error instanceof KesherError) return [error.code, error.details['reason']]
      throw error
    }
    return null
  }

  test.each([
    ['an empty one', ''],
    ['plain text', 'hello'],
    ['foreign characters', `${encodeCursor(scope, ['a'])} `],
    ['JSON that is no list', encode({ a: 1 })],
    ['too few values', encodeCursor(scope, [])],
    ['too many values', encodeCursor(scope, ['a', 'b'])],
    ['a value of another kind', encodeCursor(scope, [1])],
    ['null where none may be', encodeCursor(scope, [null])],
    ['one of endless length', encodeCursor(scope, ['a'.repeat(3000)])],
  ])('%s', (_, cursor) => {
    expect(reasonFor(cursor)).toEqual(['BAD_CURSOR', 'it is not a cursor of this API'])
  })

  test('one of another list', () => {
    expect(reasonFor(encodeCursor(cursorScope('entities'), ['a']))).toEqual([
      'BAD_CURSOR',
      'it belongs to another list or other arguments',
    ])
  })

  test('one of another version', () => {
    expect(reasonFor(encode([2, scope, 'a']))).toEqual([
      'BAD_CURSOR',
      'it was made by another version; ask for the first page again',
    ])
  })
})
