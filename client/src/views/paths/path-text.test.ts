import { expect, test } from 'vitest'
import { loadMessages, loadPanelMessages, translate } from '../../i18n/i18n.ts'
import { pathText } from './path-text.ts'
import type { ToldPath } from './told-paths.ts'

await loadMessages('he', 'en')
await loadPanelMessages()

const focus = { entities: new Set<string>(), relations: new Set<string>() }
const step = (relation: string, value: string) => ({
  relation,
  focus,
  sentence: { value, lang: 'en' },
  note: 1,
  isWeakest: false,
})
const paths: ToldPath[] = [
  { steps: [step('r:1', 'A funds B.'), step('r:2', 'B funds C.')], length: 2, percent: null, focus },
  { steps: [step('r:2', 'B funds C.')], length: 1, percent: null, focus },
]
const source = (id: string, url: string | null) => ({
  id,
  title: { value: `Title ${id}`, lang: 'en' },
  publisher: 'A paper',
  publishedAt: '2025',
  url,
})
const evidence = [
  {
    id: 'r:1',
    sentence: { value: '', lang: 'en' },
    claims: { edges: [{ node: { source: source('s:1', 'https://a.example/'), via: source('s:2', null) } }] },
  },
  {
    id: 'r:2',
    sentence: { value: '', lang: 'en' },
    claims: { edges: [{ node: { source: source('s:2', null), via: null } }] },
  },
]

const t = (key: Parameters<typeof translate>[1], values = {}) => translate('en', key, values)

test('paths as text have numbered sentences, and every source once as a footnote', () => {
  expect(pathText('How A and C are tied', paths, evidence as never, 'http://x/#e=a', 'en', t)).toBe(
    `How A and C are tied

Path 1 (2 steps)
1. A funds B. [1] [2]
2. B funds C. [2]

Path 2 (one step)
1. B funds C. [2]

Sources:
[1] Title s:1, A paper, 2025 https://a.example/
[2] Title s:2, A paper, 2025

http://x/#e=a
`,
  )
})
