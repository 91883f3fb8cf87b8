import { expect, test } from 'vitest'
import { loadMessages, loadPanelMessages, translate, type Translate } from '../../i18n/i18n.ts'
import { stepWords } from './words.ts'

await loadMessages('he', 'en')
await loadPanelMessages()
const t: Translate = (key, values) => translate('he', key, values)
const labelOf = (): string => 'חברות'

test('a step of the log is told with the words of the vocabulary', () => {
  const details = { kind: 'entityTypes', id: 'Company', treatment: 'hide' }
  expect(stepWords(t, labelOf, 'setTreatment', details)).toBe('הסתרה של חברות')
})

test('a step that brought several says how many more', () => {
  expect([1, 2, 3, 9].map((count) => stepWords(t, labelOf, 'showEntities', { name: 'סין', count }))).toEqual([
    'הוספה של סין',
    'הוספה של סין ושל עוד ישות',
    'הוספה של סין ושל עוד שתי ישויות',
    'הוספה של סין ושל עוד 8 ישויות',
  ])
})
