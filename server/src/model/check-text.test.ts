import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'

test.each(['Nvidia', 'אנבידיה', ' a ', '🦜', '+', '\u202eabc', 'a\u0001b', 'é', '\u05b4', 'a'.repeat(1000)])(
  '%j may come in',
  (text) => {
    expect(checkText(text)).toBe(null)
  },
)

test.each([
  ['', 'it is empty'],
  [' \t\n\u00a0\u2003', 'it is empty'],
  ['\u200e\u2066\u2069\ufeff', 'it is empty'],
  ['a\0b', 'it holds the character NUL (U+0000), which is not text'],
  ['ab\ud800', 'it holds half of a surrogate pair (U+D800) at position 3, which is not text'],
  ['\udc00\ud800', 'it holds half of a surrogate pair (U+DC00) at position 1, which is not text'],
  ['a'.repeat(1001), 'it has 1001 characters, and at most 1000 are allowed'],
])('%j is refused', (text, reason) => {
  expect(checkText(text)).toBe(reason)
})

test('blank text passes where it is allowed, NUL does not', () => {
  expect(checkText('  ', { blank: true })).toBe(null)
  expect(checkText('\0', { blank: true })).toBe('it holds the character NUL (U+0000), which is not text')
})

test('the greatest length is the caller’s', () => {
  expect(checkText('abcd', { max: 3 })).toBe('it has 4 characters, and at most 3 are allowed')
})
