import { expect, test } from 'vitest'
import type { AbsorbedRecord, ClaimHint, RelationRecord } from './records.ts'
import { unfoldRelation } from './unfold-relation.ts'

const place = { file: 'graph.ndjson', table: null, row: 1 }

function claim(id: string, ...recordedRelations: string[]): ClaimHint {
  return {
    id,
    recordedRelations,
    stance: 'SUPPORTS',
    status: null,
    startDate: null,
    endDate: null,
    amount: null,
    amountMin: null,
    amountMax: null,
    currency: null,
    confidence: null,
    statement: {},
    locator: {},
    source: null,
  }
}

function absorbed(id: string, merged: string, rest: Partial<AbsorbedRecord>): AbsorbedRecord {
  return {
    id,
    merged,
    into: null,
    key: null,
    subject: merged,
    object: 'x',
    recordedSubject: null,
    recordedObject: null,
    directed: true,
    role: {},
    recorded: null,
    ...rest,
  }
}

// One's tie became one with that of two when it was merged into two, and this one with that of three.
const relation: RelationRecord = {
  kind: 'relation',
  place,
  id: 'r:three',
  key: null,
  subject: 'three',
  object: 'x',
  type: 'T',
  isDirected: true,
  role: {},
  attributes: {},
  recorded: null,
  claims: [claim('c1', 'r:one', 'r:two'), claim('c2', 'r:two'), claim('c3')],
  absorbed: [
    absorbed('r:one', 'one', { into: 'r:two' }),
    absorbed('r:two', 'two', { object: 'y', recordedObject: 'x', directed: false }),
  ],
}

/** What a relation comes to: its id and ends, what is folded into it, and its claims with those that they were about. */
function unfolded(merged: readonly string[], there = ['one', 'two', 'three', 'x']) {
  const named = { isThere: (id: string) => there.includes(id), isMerged: (id: string) => merged.includes(id) }
  return unfoldRelation(relation, named).map(
    ({ id, subject, object, isDirected, absorbed: inside, claims }) => [
      `${id}: ${subject} ${isDirected ? '>' : '-'} ${object}`,
      (inside ?? []).map((each) => [each.id, each.into]),
      claims.map((each) => [each.id, ...(each.recordedRelations ?? [])]),
    ],
  )
}

test.each([
  [
    'all merges come in: it is what it was',
    ['one', 'two'],
    [
      [
        'r:three: three > x',
        [['r:one', 'r:two'], ['r:two', null]],
        [['c1', 'r:one', 'r:two'], ['c2', 'r:two'], ['c3']],
      ],
    ],
  ],
  [
    'none comes in: each relation has its claims',
    [],
    [
      ['r:one: one > x', [], [['c1']]],
      ['r:two: two - x', [], [['c2']]],
      ['r:three: three > x', [], [['c3']]],
    ],
  ],
  [
    'only the first comes in',
    ['one'],
    [
      ['r:two: two - x', [['r:one', null]], [['c1', 'r:one'], ['c2']]],
      ['r:three: three > x', [], [['c3']]],
    ],
  ],
  [
    'only the second comes in',
    ['two'],
    [
      ['r:one: one > x', [], [['c1']]],
      ['r:three: three > x', [['r:two', null]], [['c2', 'r:two'], ['c3']]],
    ],
  ],
])('%s', (_, merged, parts) => {
  expect(unfolded(merged)).toEqual(parts)
}) // prettier-ignore

test('what no file has is no relation by itself: its claims stay with what took them', () => {
  expect(unfolded(['two'], ['two', 'three', 'x'])).toEqual([
    ['r:three: three > x', [['r:two', null]], [['c1', 'r:two'], ['c2', 'r:two'], ['c3']]],
  ])
})

test('a relation is of the entities that it was recorded of, where the files have them', () => {
  const named = { isThere: (id: string) => id !== 'four', isMerged: () => true }
  const moved = {
    ...relation,
    absorbed: [],
    claims: [claim('c3')],
    recordedSubject: 'one',
    recordedObject: 'four',
  }
  expect(unfoldRelation(moved, named).map(({ subject, object }) => [subject, object])).toEqual([['one', 'x']])
})
