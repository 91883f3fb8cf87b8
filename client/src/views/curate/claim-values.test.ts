import { expect, test } from 'vitest'
import { claimOf, textsIn, wrongFields } from './claim-values.ts'

test('what a form says becomes a claim; a blank field says nothing', () => {
  const typed = {
    stance: 'SUPPORTS',
    status: '',
    start: '2025-11',
    end: '',
    amount: '2,000,000',
    currency: 'USD',
    about: 'on',
    confidence: '80',
    'statement.en': 'They paid.',
    'statement.he': '',
    'locator.en': 'Page 4',
  }
  expect(claimOf(typed, 's:gazette', ['en', 'he'])).toEqual({
    source: 's:gazette',
    stance: 'SUPPORTS',
    status: null,
    start: '2025-11',
    end: null,
    amount: { amount: '2000000', currency: 'USD', approximate: true },
    confidence: 80,
    statement: [{ lang: 'en', value: 'They paid.' }],
    reason: [],
    locator: [{ lang: 'en', value: 'Page 4' }],
  })
})

test.each([
  [{ start: '11/2025' }, ['start']],
  [{ end: '2025-1' }, ['end']],
  [{ amount: '2 million', currency: 'USD' }, ['amount']],
  [{ amount: '2' }, ['currency']],
  [{ amount: '2', currency: '$' }, ['currency']],
  [{ confidence: 'high' }, ['confidence']],
  [{ url: 'daily' }, ['url']],
  [{ start: '2025', amount: '2.5', currency: 'ILS', confidence: '7', url: 'https://daily.example' }, []],
])('%j: to be checked: %j', (typed, fields) => {
  expect(wrongFields(typed as unknown as Record<string, string>).flatMap(({ path }) => path)).toEqual(fields)
})

test('a text that stands in for one in another language is not taken for it', () => {
  const texts = [{ value: 'Only in English', lang: 'en' }, { value: 'Only in English', lang: 'en' }, null]
  expect(textsIn(['en', 'he'], texts)).toEqual({ en: 'Only in English' })
})
