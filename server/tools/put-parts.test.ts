import { expect, test } from 'vitest'
import { packed, putParts, underOneParameter } from './put-parts.ts'

const parts = new Map([['passes', ['a = 1', '  AND b = 2']]])

test('puts the lines of a part where its name stands, as far in as the name', () => {
  const text = 'MATCH (n)\nWHERE\n  //> passes\nRETURN n'
  expect(putParts('x.cypher', text, parts)).toBe('MATCH (n)\nWHERE\n  a = 1\n    AND b = 2\nRETURN n')
})

test('changes nothing else, not even a comment that only looks alike', () => {
  const text = "MATCH (n) //> passes\nRETURN '//> passes'"
  expect(putParts('x.cypher', text, parts)).toBe(text)
})

test('names the file whose part is not there', () => {
  expect(() => putParts('cypher/read/x.cypher', '//> none', parts)).toThrow(
    'cypher/read/x.cypher: there is no cypher/parts/none.cypher',
  )
})

test('parameters become fields of one', () => {
  expect(underOneParameter('WHERE e.id IN $ids AND $filter.lens IS NULL')).toBe(
    'WHERE e.id IN $given.ids AND $given.filter.lens IS NULL',
  )
})

test('a statement goes to the database without comments and indentation', () => {
  const text =
    "MATCH (e)\n  // Why it is so.\n  // And more.\n  WHERE e.url = 'http://a' // not a line of its own\nRETURN e"
  expect(packed(text)).toBe("MATCH (e)\nWHERE e.url = 'http://a' // not a line of its own\nRETURN e")
})
