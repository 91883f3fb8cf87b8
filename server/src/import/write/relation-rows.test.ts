import { expect, test } from 'vitest'
import { importRelations } from '../../db/generated/statements.ts'
import { day, toParameter } from '../../db/values.ts'
import { refolded } from '../../dataset/refold.ts'
import { claimColumns, identityColumns, relationRow, summaryColumns } from './relation-rows.ts'

// A value in the wrong place would be another property, and one without a place would be lost.

/** The properties that the statement gives to something, each from its place in a list. */
function setBy(of: string, list: string): string[] {
  const found = importRelations.text.matchAll(new RegExp(`\\b${of}\\.(\\w+) = ${list}\\[(\\d+)\\]`, 'g'))
  const names: string[] = []
  for (const [, name = '', place] of found) names[Number(place)] = name
  return names
}

test('the statement takes every value from the place that it has in a row', () => {
  expect(setBy('identity', 'its')).toEqual(identityColumns)
  expect(setBy('r', 'sum')).toEqual(summaryColumns)
  expect(setBy('claim', 'said')).toEqual(claimColumns)
  expect(importRelations.text).toContain(`{id: its[${identityColumns.indexOf('subjectId')}]}`)
  expect(importRelations.text).toContain(`{id: its[${identityColumns.indexOf('objectId')}]}`)
})

test('every property of a relation and of its claims has a place in its row; days are dates, and what is not known is null', () => {
  const claims = [claim('c:1', '2020-05'), claim('c:2', null)]
  const identity = {
    id: 'r:a.funds.b', type: 'FUNDS', subjectId: 'a', objectId: 'b', key: null, byAmount: null, byRecency: null, byConfidence: null,
    importId: 'one', importFile: 'x.csv', importTable: null, importRow: 2,
  } // prettier-ignore
  const relation = refolded({ identity, role: { roleLangs: [], roles: [] }, claims }, claims)
  const [type, its, sum, said] = relationRow(relation)
  expect(type).toBe('FUNDS')
  expect(named(identityColumns, its)).toEqual(known(relation.identity))
  expect(named(summaryColumns, sum)).toEqual({
    ...known(relation.summary),
    validFrom: day('2020-05-01'),
    claimsFrom: [day('2020-05-01'), day('0000-01-01')].toSorted((a, b) => b.year - a.year),
    claimsTo: [day('+10000-01-01'), day('+10000-01-01')],
  })
  expect(said.map(([sourceId, values]) => [sourceId, named(claimColumns, values)])).toEqual(
    claims.map((each) => ['s:x', known(each.claim)]),
  )
})

function named(names: readonly string[], values: readonly unknown[]): object {
  return known(Object.fromEntries(names.map((name, place) => [name, values[place]])))
}

function known(properties: object): object {
  const entries = Object.entries(properties).filter(([, value]) => value !== null)
  return Object.fromEntries(entries.map(([name, value]) => [name, toParameter(value)]))
}

function claim(id: string, startDate: string | null) {
  return {
    sourceId: 's:x',
    viaId: null,
    independenceGroup: null,
    claim: {
      id, relationId: 'r:a.funds.b', stance: 'SUPPORTS', startDate, statementLangs: ['en'], statements: ['said'],
      recordedAt: '2026-01-01T00:00:00Z', createdBy: 'ann', importId: 'one', attributes: '{}',
    },
  } // prettier-ignore
}
