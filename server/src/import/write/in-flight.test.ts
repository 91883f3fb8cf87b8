import { expect, test } from 'vitest'
import { nothingMerged, type Held, type RecordToWrite } from './held.ts'
import { standsApart, untilCommitted } from './in-flight.ts'
import { mergeBatch } from './merge-batch.ts'
import { ImportVocabulary } from './import-vocabulary.ts'

const place = { file: 'ties.csv', table: null, row: 2 }

function entity(id: string): RecordToWrite {
  return {
    kind: 'entity', place, id, type: 'Person', names: [{ value: id, lang: null, kind: 'PRIMARY' }], summary: {}, externalIds: {},
    lat: null, lng: null, attributes: {}, isImplied: false,
  } // prettier-ignore
}

function tie(subject: string, object: string): RecordToWrite {
  const nothing = {
    status: null, startDate: null, endDate: null, amount: null, amountMin: null, amountMax: null, currency: null, confidence: null,
    statement: {}, locator: {}, source: null,
  } // prettier-ignore
  return {
    kind: 'relation', place, key: null, subject, object, type: 'KNOWS', isDirected: true, role: {}, attributes: {},
    claims: [{ stance: 'SUPPORTS', ...nothing }],
  } // prettier-ignore
}

const empty: Held = {
  merged: nothingMerged,
  entities: new Map(),
  sources: new Map(),
  relations: new Map(),
  changes: new Map(),
  judged: new Set(),
}

function batch(records: readonly RecordToWrite[], held: Held = empty) {
  const vocabulary = new ImportVocabulary({ entityTypes: [], relationTypes: [] })
  const writer = { importId: 'one', recordedAt: '2026-01-01T00:00:00Z', createdBy: 'ann' }
  return mergeBatch(records, held, { vocabulary, writer, space: null, standsFor: new Map() })
}

test('batches that make different things stand apart, and so do ties between entities that were there before', () => {
  const people = batch([entity('ann'), entity('bob')])
  expect(standsApart(batch([entity('cid')]), people)).toBe(true)
  const first = batch([tie('cid', 'dan')])
  const later = batch([tie('eve', 'dan')], { ...empty, sources: first.after.sources })
  expect(standsApart(later, people)).toBe(true)
})

test('a tie waits for the batch that makes one of its ends, or its source', () => {
  const people = batch([entity('ann')])
  expect(standsApart(batch([tie('ann', 'dan')]), people)).toBe(false)
  expect(standsApart(batch([tie('dan', 'ann')]), people)).toBe(false)
  const first = batch([tie('cid', 'dan')])
  const second = batch([tie('eve', 'dan')], { ...empty, sources: first.after.sources })
  expect(standsApart(second, first)).toBe(false)
})

test('whoever changes what is there waits, and is waited for', () => {
  const before = batch([tie('cid', 'dan')])
  const held = { ...empty, relations: before.after.relations, sources: before.after.sources }
  const other = { ...place, file: 'other.csv' }
  const changing = batch([{ ...tie('cid', 'dan'), place: other }], held)
  expect(changing.changedRelations).toHaveLength(1)
  const apart = batch([entity('zoe')])
  expect([standsApart(changing, apart), standsApart(apart, changing)]).toEqual([false, false])
})

test('the commit of the batch before is waited for, its failure is heard of, and one that never ends is given up', async () => {
  expect(await untilCommitted({ isCommitted: Promise.resolve(1) })).toBe(true)
  await expect(untilCommitted({ isCommitted: Promise.reject(new Error('gone')) })).rejects.toThrow('gone')
  expect(await untilCommitted({ isCommitted: new Promise(() => undefined) }, 10)).toBe(false)
})
