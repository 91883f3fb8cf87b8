import { IntlMessageFormat } from 'intl-messageformat'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import pageEn from './en.json'
import graphiqlEn from './en-graphiql.json'
import panelsEn from './en-panels.json'
import pageHe from './he.json'
import graphiqlHe from './he-graphiql.json'
import panelsHe from './he-panels.json'
import { loadGraphiqlMessages, loadMessages, loadPanelMessages, translate } from './i18n.ts'

await loadMessages('he', 'en')
await loadPanelMessages()
await loadGraphiqlMessages()
const [en, he] = [
  { ...pageEn, ...panelsEn, ...graphiqlEn },
  { ...pageHe, ...panelsHe, ...graphiqlHe },
]
const sources = readSources()

test('the page says in both languages what it is before it knows which one is read', () => {
  const html = readFileSync('client/index.html', 'utf8')
  expect(html).toContain(`<p lang="en">${en['start.sentence']}</p>`)
  expect(html).toContain(`<p lang="he" dir="rtl">${he['start.sentence']}</p>`)
})

test('both languages have the same keys', () => {
  expect(Object.keys(he)).toEqual(Object.keys(en))
})

test('a message stands in one file, the same one in both languages', () => {
  const parts = [pageEn, panelsEn, graphiqlEn].flatMap((part) => Object.keys(part))
  expect(parts).toEqual([...new Set(parts)])
  expect([pageHe, panelsHe, graphiqlHe].flatMap((part) => Object.keys(part))).toEqual(parts)
})

test('parts of the messages that come at the same time do not push each other out', async () => {
  vi.resetModules()
  const fresh = await import('./i18n.ts')
  await fresh.loadMessages('en')
  await Promise.all([fresh.loadPanelMessages(), fresh.loadMessages('he', 'en')])
  expect(fresh.translate('he', 'app.name')).toBe(he['app.name'])
  expect(fresh.translate('he', 'table.entities')).toBe(he['table.entities'])
  expect(fresh.translate('en', 'table.entities')).toBe(en['table.entities'])
})

test('a language that is on its way when the panels are wanted is there with theirs', async () => {
  vi.resetModules()
  const fresh = await import('./i18n.ts')
  await fresh.loadMessages('en')
  const [coming] = [fresh.loadMessages('he'), fresh.loadPanelMessages()]
  await coming
  expect(fresh.translate('he', 'table.entities')).toBe(he['table.entities'])
})

test('both languages set in the same values', () => {
  expect(placeholdersOf(he, 'he')).toEqual(placeholdersOf(en, 'en'))
})

test('every key that the page names is there', () => {
  const named = [...sources.matchAll(/(?:\bt\(|message: |translate\(\w+, )'([\w.]+)'/g)].map(([, key]) => key)
  expect(named.filter((key) => key !== undefined && !Object.hasOwn(en, key))).toEqual([])
})

test('no key is unused: each is named in full, or by a prefix that a template completes', () => {
  const prefixes = [...sources.matchAll(/`([a-z]\w*\.)\$\{/g)].map(([, prefix]) => prefix ?? '')
  const unused = Object.keys(en).filter(
    (key) => !sources.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})

test('a name that is written the other way stands in an isolate', () => {
  expect(translate('he', 'log.collapse', { name: 'Nvidia' })).toBe('כיווץ של \u2068Nvidia\u2069')
  expect(translate('he', 'log.collapse', { name: 'אנבידיה' })).toBe('כיווץ של אנבידיה')
})

test('no name of an entity comes after a Hebrew prefix, which would have to be written onto it: לסין, but ל־Nvidia', () => {
  const names = 'name|title|source|target|from|to|a|b|one|other'
  // These are words of a query or of an address, never Hebrew.
  const latin = ['query.mistake.directive']
  const prefixed = Object.entries(he).filter(([, text]) => new RegExp(`־\\{(${names})\\}`).test(text))
  expect(prefixed.map(([key]) => key)).toEqual(latin)
})

test('what was brought in is counted in words that agree', () => {
  const one = { entities: 1, relations: 1, changed: 1 }
  expect(translate('he', 'import.broughtIn', one)).toBe('ישות אחת וקשר אחד חדשים, שינוי אחד')
  const many = { entities: 3, relations: 2, changed: 2 }
  expect(translate('he', 'import.broughtIn', many)).toBe('3 ישויות ושני קשרים חדשים, שני שינויים')
  expect(translate('en', 'import.broughtIn', one)).toBe('one entity and one relation new, one changed')
})

test('a value that chooses words stays as it is', () => {
  const details = { name: 'OpenAI', rank: 'RECENCY', entities: 2, added: 3, total: 1400 }
  expect(translate('he', 'notice.expanded', details)).toBe(
    'נוספו שתי ישויות סביב \u2068OpenAI\u2069. 3 מתוך 1,400 קשרים, החדשים תחילה.',
  )
})

function readSources(): string {
  return readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|generated/.test(path))
    .map((path) => readFileSync(`client/src/${path}`, 'utf8'))
    .join('\n')
}

function placeholdersOf(messages: Record<string, string>, lang: string): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => {
      const ast = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).getAst()
      return [key, [...new Set(namesIn(ast))].sort()]
    }),
  )
}

function namesIn(parts: ReturnType<IntlMessageFormat['getAst']>): string[] {
  return parts.flatMap((part) => {
    const inner = 'options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []
    return part.type === 0 || part.type === 7 ? inner : [part.value, ...inner]
  })
}
