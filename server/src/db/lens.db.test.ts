import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seeded } from '../../../bench/seeded.ts'
import { mostFields } from '../../testing/fields.ts'
import { openFilter } from '../../testing/open-filter.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { relationToStore } from '../dataset/stored-dataset.ts'
import { comparableInstant, foldClaims, type FoldableClaim, type RelationSummary } from '../model/fold.ts'
import type { Database } from './database.ts'
import * as statements from './generated/statements.ts'
import type { ClaimRecord, LensParam } from './records.ts'

// The database folds relations anew as `foldClaims` does: both are asked the same of 200 relations with random claims.

const random = seeded(20251112)
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
const sources = ['s:gazette', 's:agency', 's:copy'] as const
const groups: Record<string, string | null> = { 's:gazette': null, 's:agency': 'wire', 's:copy': 'wire' }
const instants = ['2025-01-01T00:00:00Z', '2025-02-01T00:00:00.500Z', '2025-03-01T12:00:00Z'] as const

function randomClaim(id: string): FoldableClaim {
  const startDate = pick([null, null, '2020', '2021-05', '2023-01-31'])
  return {
    id,
    stance: pick(['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'DISPUTES', 'MENTIONS']),
    status: pick([null, 'ACTIVE', 'ENDED', 'PLANNED', 'DENIED']),
    startDate,
    endDate: pick([null, null, '2019', '2021', '2024-02']),
    amount: pick([null, null, '100', '105', '250.5']),
    amountMin: pick([null, null, '90']),
    amountMax: pick([null, null, '300']),
    currency: pick(['USD', 'EUR']),
    amountApproximate: pick([true, false]),
    confidence: pick([null, 20, 50, 80, 100]),
    recordedAt: pick(instants),
    retractedAt: pick([null, null, null, '2025-04-01T00:00:00Z']),
    sourceId: pick(sources),
    independenceGroup: null,
  }
}

const relations = Array.from({ length: 200 }, (_, index) => ({
  id: `r:random-${String(index).padStart(3, '0')}`,
  claims: Array.from({ length: 1 + Math.floor(random() * 4) }, (__, each) => {
    const claim = randomClaim(`c:random-${index}.${each}`)
    return { ...claim, independenceGroup: groups[claim.sourceId] ?? null }
  }),
}))

const lenses: LensParam[] = [
  { knownAt: null, sources: ['s:gazette'], excludeSources: null },
  { knownAt: null, sources: null, excludeSources: ['s:agency'] },
  { knownAt: '2025-02-15T00:00:00', sources: null, excludeSources: null },
  { knownAt: '2025-03-15T00:00:00', sources: null, excludeSources: ['s:gazette'] },
  { knownAt: '2025-05-01T00:00:00', sources: ['s:copy', 's:agency'], excludeSources: ['s:copy'] },
]

const none = { ...openFilter, types: ['FUNDS'] }

let database: Database
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  const stored = relations.map(({ id, claims }) =>
    relationToStore(
      { id, type: 'FUNDS', subjectId: 'gamma', objectId: 'island', key: id },
      { roleLangs: [], roles: [] },
      claims.map((claim) => ({ sourceId: claim.sourceId, viaId: null, claim: asRecord(claim, id) })),
      claims,
    ),
  )
  await database.run(statements.mergeRelations, { relations: stored })
})
afterAll(() => database.close())

function asRecord(claim: FoldableClaim, relationId: string): ClaimRecord {
  const { sourceId, independenceGroup, ...told } = claim
  return {
    ...told,
    relationId,
    statementLangs: ['en'],
    statements: [`${sourceId} of ${independenceGroup} says`],
  }
}

/** The relations as the lens shows them after `foldClaims`; those without a claim that counts are not there. */
function expected({ knownAt, sources: only, excludeSources }: LensParam): Map<string, RelationSummary> {
  const isLive = (claim: FoldableClaim): boolean => {
    const retracted = claim.retractedAt === null ? null : comparableInstant(claim.retractedAt)
    const known =
      knownAt === null
        ? retracted === null
        : comparableInstant(claim.recordedAt) <= knownAt && (retracted === null || retracted > knownAt)
    return (
      known && only?.includes(claim.sourceId) !== false && excludeSources?.includes(claim.sourceId) !== true
    )
  }
  return new Map(
    relations.flatMap(({ id, claims }) => {
      const summary = foldClaims(claims, isLive)
      return summary ? [[id, summary]] : []
    }),
  )
}

async function ranks(
  lens: LensParam | null,
  orderBy: 'AMOUNT' | 'RECENCY' | 'CONFIDENCE',
  changes: object = {},
) {
  const found = new Map<string, number>()
  const statement = lens ? statements.relationsByRankUnderLens : statements.relationsByRank
  const { relations: rows } = await database.run(statement, {
    filter: { ...none, lens, ...changes },
    orderBy,
    afterRank: null,
    afterId: null,
    limit: 1000,
    fields: mostFields,
    withTotal: false,
  })
  for (const { relation, rank } of rows) {
    if (relation.id.startsWith('r:random')) found.set(relation.id, rank)
  }
  return found
}

const sorted = (map: ReadonlyMap<string, unknown>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

describe.each(lenses.map((lens) => [JSON.stringify(lens), lens] as const))('%s', (_, lens) => {
  const summaries = expected(lens)
  const byRank = (rankOf: (summary: RelationSummary) => number) =>
    sorted(new Map([...summaries].map(([id, summary]) => [id, rankOf(summary)])))

  test('the same relations, amounts, dates and confidences', async () => {
    expect(summaries.size).toBeGreaterThan(20)
    expect(sorted(await ranks(lens, 'AMOUNT'))).toEqual(byRank(({ amountValue }) => amountValue ?? -1e300))
    expect(sorted(await ranks(lens, 'CONFIDENCE'))).toEqual(byRank(({ confidence }) => confidence ?? -1))
    expect(sorted(await ranks(lens, 'RECENCY'))).toEqual(
      byRank(({ validFrom }) => (validFrom === null ? -1e300 : Number(validFrom.replaceAll('-', '')))),
    )
  })

  test('the same statuses and contradictions', async () => {
    for (const status of ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']) {
      const found = await ranks(lens, 'AMOUNT', { statuses: [status] })
      const wanted = [...summaries].filter(([, summary]) => summary.status === status).map(([id]) => id)
      expect([status, [...found.keys()].toSorted()]).toEqual([status, wanted])
    }
    const contested = await ranks(lens, 'AMOUNT', { contested: true })
    expect([...contested.keys()].toSorted()).toEqual(
      [...summaries].filter(([, summary]) => summary.contested).map(([id]) => id),
    )
  })
})

test('without a lens, a relation whose claims are all retracted is in no answer', async () => {
  const live = relations.filter(({ claims }) => claims.some(({ retractedAt }) => retractedAt === null))
  expect(live.length).toBeLessThan(relations.length)
  expect([...(await ranks(null, 'AMOUNT')).keys()].toSorted()).toEqual(live.map(({ id }) => id))
  const [gamma] = await database.run(statements.degrees, { ids: ['gamma'], direction: 'BOTH', filter: null })
  expect(gamma?.degree).toBe(2 + live.length)
  const retired = relations.find((each) => !live.includes(each))?.id ?? ''
  expect(await database.run(statements.relationsById, { ids: [retired], fields: mostFields })).toEqual([])
})
