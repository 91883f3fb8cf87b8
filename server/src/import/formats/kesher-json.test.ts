import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOf, SmallFiles } from '../../../testing/import/small-files.ts'

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

const document = {
  format: 'kesher',
  version: 1,
  relationTypes: [{ id: 'FUNDS', label: { en: 'funds', he: 'מממן את' } }],
  sources: [{ id: 's1', title: { en: 'Register' }, publisher: 'State', reliability: 'A' }],
  entities: [
    {
      id: 'a',
      type: 'Company',
      names: [
        { value: 'A', lang: 'en' },
        { value: 'א', lang: 'he' },
      ],
      externalIds: { lei: 'X' },
    },
    { id: 'b' },
  ],
  relations: [
    {
      subject: 'a',
      type: 'FUNDS',
      object: 'b',
      claims: [
        { source: 's1', startDate: '2020-05', amount: '0100.50', currency: 'EUR', confidence: 90 },
        { source: { title: { en: 'Blog' } }, stance: 'DISPUTES', statement: { en: 'No.' } },
      ],
    },
  ],
}

test('the document and its lines give the same records', async () => {
  const kinds = {
    relationTypes: 'relationType',
    sources: 'source',
    entities: 'entity',
    relations: 'relation',
  } as const
  const lines = Object.entries(kinds).flatMap(([list, kind]) =>
    document[list as keyof typeof kinds].map((record) => JSON.stringify({ kind, ...record })),
  )
  const whole = await files.records({ 'graph.json': JSON.stringify(document) })
  expect(await files.records({ 'graph.ndjson': lines.join('\n') })).toEqual(whole)
  expect(whole.at(-1)).toMatchObject({
    kind: 'relation',
    subject: 'a',
    object: 'b',
    type: 'FUNDS',
    claims: [
      { amount: '100.5', currency: 'EUR', startDate: '2020-05', confidence: 90, source: { id: 's1' } },
      { stance: 'DISPUTES', statement: { en: 'No.' }, source: { id: null, title: { en: 'Blog' } } },
    ],
  })
  expect(countsOf(await files.report('graph.json', JSON.stringify(document)))).toEqual({
    entities: { Company: 1, Thing: 1 },
    relations: { FUNDS: 1 },
    claims: 2,
    refused: {},
    notices: {},
  })
})

test('a record that does not fit is refused with its path and value, and the others come in', async () => {
  const bad = {
    ...document,
    relations: [
      ...document.relations,
      { subject: 'a', object: 'b', claims: [{ startDate: '2020-13' }] },
      { subject: 'a', object: 'b', colour: 'red' },
      { subject: 'a', object: 'b\ud800' },
    ],
  }
  const { refused, relations } = await files.report('bad.json', JSON.stringify(bad))
  expect(
    refused.rows.map(({ place, column, value, reason }) => [place.table, place.row, column, value, reason]),
  ).toEqual([
    ['relations', 2, 'claims.0.startDate', '2020-13', 'there is no month 13'],
    ['relations', 3, '', '', 'Unrecognized key: "colour"'],
    [
      'relations',
      4,
      'object',
      'b\ufffd',
      'it holds half of a surrogate pair (U+D800) at position 2, which is not text',
    ],
  ])
  expect(relations.count).toBe(1)
})

test('a judgement may stand before its entities; one of entities that the files do not have is refused', async () => {
  const said = { kind: 'judgement', judgement: 'UNSURE', by: 'ann', at: '2025-11-12T21:26:00Z' }
  const lines = [
    { ...said, id: 'j:1', a: 'a', b: 'b' },
    { ...said, id: 'j:2', a: 'a', b: 'nobody' },
    { ...said, id: 'j:3', a: 'a', b: 'a' },
    ...document.entities.map((entity) => ({ kind: 'entity', ...entity })),
  ]
  const { refused } = await files.report('pairs.ndjson', lines.map((each) => JSON.stringify(each)).join('\n'))
  expect(refused.rows.map(({ place, column, value, reason }) => [place.row, column, value, reason])).toEqual([
    [2, 'b', 'nobody', 'no entity of the files has this id'],
    [3, 'b', 'a', 'the two are one entity'],
  ])
})

const merge = (id: string, into: string) => ({
  entity: { id },
  into,
  at: '2025-11-12T21:26:00Z',
  before: {},
})

test('a merge stands behind what it was merged into; one that does not fit is refused, and its relations are as they are now', async () => {
  const claim = { recordedRelations: ['r:c.funds.b'] }
  const absorbed = { id: 'r:c.funds.b', merged: 'c', subject: 'c', object: 'b' }
  const fold = { subject: 'a', type: 'FUNDS', object: 'b', absorbed: [absorbed], claims: [claim, {}] }
  const self = { subject: 'a', type: 'OWNS', object: 'a', recordedSubject: 'c' }
  const whole = {
    format: 'kesher',
    version: 1,
    entities: document.entities,
    merges: [merge('c', 'a'), merge('d', 'c'), merge('a', 'b'), merge('e', 'nobody'), merge('f', 'f')],
    relations: [
      fold,
      self,
      { ...self, recordedSubject: 'e' },
      { ...fold, absorbed: [] },
      { ...fold, absorbed: [absorbed, absorbed] },
      { ...fold, claims: [{}] },
      { ...fold, absorbed: [{ ...absorbed, into: 'r:c.funds.b' }] },
      { ...fold, absorbed: [{ ...absorbed, id: 'c funds b' }] },
    ],
  }
  const { refused, relations, claims } = await files.report('merges.json', JSON.stringify(whole))
  expect(
    refused.rows.map(({ place, column, value, code, reason }) => [
      `${place.table} ${place.row}`,
      column,
      value,
      code === 'BAD_RECORD' ? reason : code,
    ]),
  ).toEqual([
    ['merges 3', null, 'a', 'DUPLICATE_ID'],
    ['merges 4', 'into', 'nobody', 'no earlier record has an entity of this id'],
    ['merges 5', 'into', 'f', 'no earlier record has an entity of this id'],
    ['relations 3', null, 'a', 'SELF_RELATION'],
    ['relations 4', 'claims', 'r:c.funds.b', 'none of its absorbed relations has this id'],
    ['relations 5', 'absorbed.0', 'r:c.funds.b', 'the list has this relation twice'],
    ['relations 6', 'absorbed.0', 'r:c.funds.b', 'no claim was about this relation'],
    ['relations 7', 'absorbed.0.into', 'r:c.funds.b', 'no later relation of the list has this id'],
    [
      'relations 8',
      'absorbed.0.id',
      'c funds b',
      'an id of a relation is made of small letters a to z, digits and "-", for example r:nvidia.sells-to.kazakhstan',
    ],
  ])
  expect([relations.types, claims]).toEqual([{ FUNDS: 1, OWNS: 1 }, 3])
})
