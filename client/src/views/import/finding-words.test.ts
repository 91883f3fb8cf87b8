import { expect, test } from 'vitest'
import { loadMessages, loadPanelMessages, translate, type Translate } from '../../i18n/i18n.ts'
import { findingWords } from './finding-words.ts'

await loadMessages('he', 'en')
await loadPanelMessages()
const he: Translate = (key, values) => translate('he', key, values)

test('a reason is said in the language of the page, with its figures and names', () => {
  const empty = { code: 'NO_END', reason: 'the first end of the relation is empty' }
  expect(findingWords(he, { ...empty, details: [{ name: 'end', value: 'first' }] })).toEqual({
    words: 'הצד הראשון של הקשר ריק.',
    sentence: '',
  })
  const long = {
    code: 'CELL_TOO_LARGE',
    reason: 'the value has 70000 characters, and at most 65536 are read',
  }
  const details = [
    { name: 'most', value: '65536' },
    { name: 'count', value: '70000' },
  ]
  expect(findingWords(he, { ...long, details })).toEqual({
    words: 'בערך יש 70,000 תווים, ונקראים לכל היותר 65,536.',
    sentence: '',
  })
})

test('what only the server knows follows in its own words', () => {
  const reason = 'the line is not JSON: Unexpected token }'
  const details = [{ name: 'reason', value: 'Unexpected token }' }]
  expect(findingWords(he, { code: 'BAD_LINE', reason, details })).toEqual({
    words: 'השורה אינה JSON:',
    sentence: reason,
  })
  expect(findingWords(he, { code: 'OF_A_NEWER_SERVER', reason, details })).toEqual({
    words: '',
    sentence: reason,
  })
})
