import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KesherError } from '../errors.ts'
import { readDataset } from './read.ts'

const both = (text: string) => `{ en: ${text}, he: ${text} }`

const good: Record<string, string> = {
  'dataset.yaml': `id: small\nversion: 1\ntitle: ${both('Small')}\ndescription: ${both('Two companies')}\nstart: [a]\n`,
  'vocabulary.yaml': `entityTypes:
  - { id: Company, label: ${both('Company')}, plural: ${both('Companies')}, color: blue, icon: building-2 }
  - { id: Country, label: ${both('Country')}, plural: ${both('Countries')}, color: red, icon: flag }
relationTypes:
  - id: SELLS_TO
    label: ${both('sells to')}
    inverseLabel: ${both('buys from')}
    color: blue
    from: [Company]
`,
  'sources.yaml': `- { id: 's:paper', title: ${both('Paper')}, publishedAt: 2025 }\n`,
  'entities.yaml': entity('a') + entity('b'),
  'relations.yaml': `- subject: a
  type: SELLS_TO
  object: b
  claims:
    - source: s:paper
      startDate: 2025-11
      amount: { value: "1000.50", currency: USD }
      confidence: 80
      reason: ${both('because')}
      statement: ${both('A sells to B.')}
      locator: ${both('page 1')}
`,
}

function entity(id: string, type = 'Company'): string {
  return `- id: ${id}
  type: ${type}
  names: [{ value: ${id}, lang: en, kind: PRIMARY }, { value: ${id}, lang: he, kind: PRIMARY }]
  summary: ${both('A company')}
`
}

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-dataset-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function read(changed: Record<string, string> = {}) {
  for (const [name, text] of Object.entries({ ...good, ...changed }))
    await writeFile(join(folder, name), text)
  return readDataset(folder)
}

async function mistakes(changed: Record<string, string>): Promise<string[]> {
  const error: unknown = await read(changed).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof KesherError) || error.code !== 'BAD_DATASET')
    throw error ?? new Error('no mistake was found')
  return String(error.details['list'])
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

const inRelations = (from: string | RegExp, to: string) => ({
  'relations.yaml': (good['relations.yaml'] ?? '').replace(from, to),
})

describe('a data set', () => {
  test('is read with the ids of its relations and claims, and with its defaults', async () => {
    const dataset = await read()
    expect(dataset.relations).toEqual([
      {
        id: 'r:a.sells-to.b',
        subject: 'a',
        type: 'SELLS_TO',
        object: 'b',
        claims: [
          {
            id: 'c:a.sells-to.b.1',
            source: 's:paper',
            stance: 'SUPPORTS',
            startDate: '2025-11',
            amount: { value: '1000.5', currency: 'USD', approximate: false },
            confidence: 80,
            reason: { en: 'because', he: 'because' },
            statement: { en: 'A sells to B.', he: 'A sells to B.' },
            locator: { en: 'page 1', he: 'page 1' },
          },
        ],
      },
    ])
    expect(dataset.sources).toEqual([
      { id: 's:paper', title: { en: 'Paper', he: 'Paper' }, publishedAt: '2025' },
    ])
    expect(dataset.questions).toEqual([])
  })

  test('may spread a list over several files', async () => {
    const dataset = await read({ 'entities-more.yaml': entity('c') })
    expect(dataset.entities.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
})

describe('a mistake in a data set is reported with file, line, column, path and reason', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    [
      'broken YAML',
      { 'dataset.yaml': 'id: small\n  version: 1\n' },
      [
        'dataset.yaml:1:5 Nested mappings are not allowed in compact mappings',
        'dataset.yaml:1:5 Implicit keys need to be on a single line',
      ],
    ],
    [
      'an unknown field',
      inRelations('  object: b', '  object: b\n  colour: red'),
      ['relations.yaml:4:3 0.colour: this is not a known field'],
    ],
    [
      'an impossible date',
      inRelations('2025-11', '2025-02-30'),
      ['relations.yaml:6:7 0.claims.0.startDate: 2025-02 has no day 30, its last one is 28'],
    ],
    [
      'an end before the start',
      inRelations('      startDate: 2025-11', '      startDate: 2025-11\n      endDate: 2024'),
      ['relations.yaml:5:7 0.claims.0: it ends (2024) before it begins (2025-11)'],
    ],
    [
      'an unknown currency',
      inRelations('USD', 'XXA'),
      ['relations.yaml:7:35 0.claims.0.amount.currency: not a currency code after ISO 4217'],
    ],
    [
      'a confidence out of range',
      inRelations('80', '101'),
      ['relations.yaml:8:7 0.claims.0.confidence: at most 100'],
    ],
    [
      'a missing language',
      inRelations(/reason: .*/, 'reason: { en: because }'),
      ['relations.yaml:9:7 0.claims.0.reason.he: Invalid input: expected string, received undefined'],
    ],
    [
      'a relation without a claim',
      inRelations(/claims:[\s\S]*/, 'claims: []'),
      ['relations.yaml:4:3 0.claims: a relation needs at least one claim'],
    ],
    [
      'an unknown entity',
      inRelations('object: b', 'object: nobody'),
      ['relations.yaml:3:3 0.object: there is no entity "nobody"'],
    ],
    [
      'an unknown type of relation',
      inRelations('SELLS_TO', 'BUYS'),
      ['relations.yaml:2:3 0.type: there is no type of relation "BUYS"'],
    ],
    [
      'an unknown source',
      inRelations('s:paper', 's:nothing'),
      ['relations.yaml:5:7 0.claims.0.source: there is no source "s:nothing"'],
    ],
    [
      'an end that the type refuses',
      { 'entities.yaml': entity('a', 'Country') + entity('b') },
      ['relations.yaml:1:3 0.subject: "a" is a Country, but the subject of SELLS_TO is Company'],
    ],
    [
      'a tie to itself',
      inRelations('object: b', 'object: a'),
      ['relations.yaml:3:3 0.object: an entity cannot be tied to itself'],
    ],
    [
      'an entity named twice',
      { 'entities.yaml': entity('a') + entity('b') + entity('a') },
      ['entities.yaml:9:3 2: "a" is there already'],
    ],
    [
      'a relation named twice',
      { 'relations-2.yaml': good['relations.yaml'] ?? '' },
      ['relations.yaml:1:3 0: "r:a.sells-to.b" is there already; give one of the two a key'],
    ],
    [
      'an unknown icon',
      { 'vocabulary.yaml': (good['vocabulary.yaml'] ?? '').replace('building-2', 'no-such-icon') },
      ['vocabulary.yaml:2:112 entityTypes.0.icon: Lucide has no icon "no-such-icon"'],
    ],
    [
      'a start that is nowhere',
      { 'dataset.yaml': (good['dataset.yaml'] ?? '').replace('[a]', '[z]') },
      ['dataset.yaml:5:9 start.0: there is no entity "z"'],
    ],
    [
      'an entity without a Hebrew name',
      { 'entities.yaml': entity('a') + entity('b').replace(', { value: b, lang: he, kind: PRIMARY }', '') },
      ['entities.yaml:7:3 1.names: there has to be exactly one PRIMARY name in en and one in he'],
    ],
    [
      'a NUL in a text',
      inRelations('{ en: because', '{ en: "be\\0cause"'),
      ['relations.yaml:9:17 0.claims.0.reason.en: it holds the character NUL (U+0000), which is not text'],
    ],
  ]
  test.each(cases)('%s', async (_, changed, expected) => {
    expect(await mistakes(changed)).toEqual(expected)
  })

  test('all mistakes of all files at once', async () => {
    const found = await mistakes({ ...inRelations('USD', 'XXA'), 'sources.yaml': '- { id: paper }\n' })
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'sources.yaml:1:5',
      'sources.yaml:1:3',
      'relations.yaml:7:35',
    ])
  })
})
