import { expect, test } from 'vitest'
import { loadMessages, loadPanelMessages, translate, type Translate } from '../../i18n/i18n.ts'
import { findingWords } from './finding-words.ts'

await loadMessages('he', 'en')
await loadPanelMessages()
const he: Translate = (key, values) => translate('he', key, values)

test('a reason is said in the language of the page, with what only the server knows behind it', () => {
  expect(findingWords(he, { code: 'NO_END', reason: 'the first end of the relation is empty' })).toEqual({
    words: 'אחד משני הצדדים של הקשר ריק.',
    sentence: '',
  })
  const reason = 'the id stands already in row 2 of people.csv'
  expect(findingWords(he, { code: 'DUPLICATE_ID', reason })).toEqual({
    words: 'המזהה כבר הופיע קודם:',
    sentence: reason,
  })
  expect(findingWords(he, { code: 'OF_A_NEWER_SERVER', reason })).toEqual({ words: '', sentence: reason })
})
