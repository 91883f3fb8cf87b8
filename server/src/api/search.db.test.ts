import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nastyTexts } from '../../testing/nasty-texts.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

// What readers type, over the built-in data set.

let database: Database
let app: TestApp
beforeAll(async () => {
  database = await openDatabaseWith('datasets/ai-race')
  app = await openTestApp(database)
})
afterAll(() => database.close())

interface Found {
  readonly node: { readonly id: string }
  readonly matched: { readonly value: string; readonly lang: string }
}

async function search(text: string, langs = ['he', 'en']): Promise<readonly Found[]> {
  const query =
    'query ($text: String!, $langs: [LangTag!]) { search(query: $text, langs: $langs) { edges { node { id } matched { value lang } } } }'
  const { data, errors } = await app.ask(query, { text, langs })
  expect(errors).toEqual([])
  return (data as { search: { edges: Found[] } }).search.edges
}

describe('the first thing found is the one that was meant', () => {
  test.each([
    // as it is written, in either language, and while it is being typed
    ['Nvidia', 'nvidia'],
    ['אנבידיה', 'nvidia'],
    ['אנבי', 'nvidia'],
    ['nvid', 'nvidia'],
    ['NVDA', 'nvidia'],
    ['jensen hu', 'jensen-huang'],
    ['Huang Jensen', 'jensen-huang'],
    // niqqud, final letters, gershayim and geresh in every form
    ['אַנְבִידְיָה', 'nvidia'],
    ['גּוּגֶל', 'google'],
    ['ג׳נסן', 'jensen-huang'],
    ["ג'נסן", 'jensen-huang'],
    ['ג’נסן הואנג', 'jensen-huang'],
    // the particles before a word
    ['לאנבידיה', 'nvidia'],
    ['ולאנבידיה', 'nvidia'],
    ['שבגוגל', 'google'],
    ['ל־Nvidia', 'nvidia'],
    ['מקזחסטן', 'kazakhstan'],
    // typing errors
    ['Nvdia', 'nvidia'],
    ['Nvidai', 'nvidia'],
    ['אנבדיה', 'nvidia'],
    ['קזחטסן', 'kazakhstan'],
    ['Kazahkstan', 'kazakhstan'],
    // the sound in the other script
    ['הואנג', 'jensen-huang'],
    ['huang', 'jensen-huang'],
    ['hallak', 'renen-hallak'],
    ['חלק רנן', 'renen-hallak'],
    ['altman', 'sam-altman'],
    ['אנטרופיק', 'anthropic'],
    // case, accents, words run together or apart
    ['OPENAI', 'openai'],
    ['open ai', 'openai'],
    ['Núñvidia'.replace('Núñ', 'Ñ'), 'nvidia'],
    ['vastdata', 'vast-data'],
    ['דיפ סיק', 'deepseek'],
    ['Deep Seek', 'deepseek'],
    // of many that have the word, the one whose whole name is nearest
    ['kazak', 'kazakhstan'],
    ['Kazakhs', 'kazakhstan'],
    ['קזח', 'kazakhstan'],
    ['קזחס', 'kazakhstan'],
    ['corewaeve', 'coreweave'],
    ['core weave', 'coreweave'],
    ['CoreWeave cloud', 'coreweave-ai-cloud'],
    ['קורוויב', 'coreweave'],
    ['לקורוויב', 'coreweave'],
    ['קורוייב', 'coreweave'],
    ['ענן קורוויב', 'coreweave-ai-cloud'],
    ['europ', 'europe'],
    ['אירופ', 'europe'],
    ['european u', 'european-union'],
    ['kazakh eng', 'kazakh-engineers'],
    ['מהנדסים קזחיים', 'kazakh-engineers'],
  ])('%s → %s', async (text, id) => {
    const found = await search(text)
    expect(found[0]?.node.id).toBe(id)
  })
})

test('the name that matched is the one that answers, in the reader’s language where both do', async () => {
  expect((await search('NVDA'))[0]?.matched).toEqual({ value: 'NVDA', lang: 'en' })
  expect((await search('הואנג'))[0]?.matched).toEqual({ value: 'הואנג', lang: 'he' })
  expect((await search('AMD', ['he']))[0]?.matched).toEqual({ value: 'AMD', lang: 'he' })
  expect((await search('AMD', ['en']))[0]?.matched).toEqual({ value: 'AMD', lang: 'en' })
})

test('what stands for syntax in the index is text like any other', async () => {
  for (const text of [
    '"Nvidia"',
    'Nvidia*',
    '(Nvidia)',
    'Nvidia~',
    '+Nvidia',
    'Nvidia!',
    '[Nvidia]',
    'Nvidia:',
    '\\Nvidia',
  ]) {
    expect([text, (await search(text))[0]?.node.id]).toEqual([text, 'nvidia'])
  }
  for (const text of ['*', '*:*', '/.*/', '', '   ', '"', 'zzzzqqq']) {
    expect([text, await search(text)]).toEqual([text, []])
  }
})

test('by type, and as a filter of entities', async () => {
  const { data } = await app.ask(
    '{ search(query: "open", types: ["Person"]) { total } entities(filter: { text: "nvidia", types: ["Company"] }) { edges { node { id } } } }',
  )
  expect(data).toMatchObject({ search: { total: 0 }, entities: { edges: [{ node: { id: 'nvidia' } }] } })
})

test('no text, however nasty, is more than a text: found, not found, or refused with a reason', async () => {
  const texts = nastyTexts().filter((_, index) => index % 4 === 0)
  expect(texts.length).toBeGreaterThan(880)
  const codes = new Map<unknown, number>()
  for (let at = 0; at < texts.length; at += 20) {
    const answers = await Promise.all(
      texts
        .slice(at, at + 20)
        .map((text) => app.ask('query ($text: String!) { search(query: $text) { total } }', { text })),
    )
    for (const { errors } of answers) {
      const code = errors[0]?.extensions['code'] ?? 'answered'
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
  }
  expect([...codes.keys()].toSorted()).toEqual(['BAD_INPUT', 'answered'])
  expect(app.lines.filter(({ level }) => level === 'error')).toEqual([])
}, 120_000)
