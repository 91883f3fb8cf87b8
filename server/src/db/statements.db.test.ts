import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Plan } from 'neo4j-driver'
import { isForeign, readStatements } from '../../tools/generate-statements.ts'
import { runCypher } from '../../testing/run-cypher.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from './database.ts'
import * as generated from './generated/statements.ts'

const statements = await readStatements()
let database: Database

beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  // Neo4j takes a property that no node ever had for a slip of the pen.
  const seldom = [
    'claimCamps', 'claimStatuses', 'claimStarts', 'claimsFrom', 'claimsTo', 'claimAmounts', 'claimCurrencies', 'claimsLeast',
    'claimsMost', 'claimsRetracted', 'claimConfidences', 'claimVoices', 'claimWords', 'roleWords', 'claimFacts', 'retiredType', 'amountMin', 'amountMax',
    'directed',
  ].map((name) => `${name}: ''`) // prettier-ignore
  await runCypher(
    inject('database'),
    `CREATE (c:Claim {retractedAt: ''})-[r:RETIRED {${seldom.join(', ')}}]->(c) DELETE r, c`,
  )
  const ofImports = [
    'importId', 'changedBy', 'state', 'running', 'beatAt', 'number', 'entities', 'relations', 'claims', 'sources', 'entityTypes',
    'relationTypes', 'relationshipType', 'counts', 'finishedAt', 'createdAt', 'keepsHistory',
    'datasets', 'changes', 'judged', 'judgements', 'merged', 'setAsideLabels', 'hand', 'mark', 'batches', 'progress',
  ].map((name) => `${name}: ''`) // prettier-ignore
  await runCypher(
    inject('database'),
    `CREATE (b:SetAside:Import:ImportBatch:EntityBefore:RelationBefore:SummaryBefore {${ofImports.join(', ')}})-[k:KEEPS]->(b) DELETE k, b`,
  )
  const ofPeople = [
    'aboutId',
    'subjectId',
    'objectId',
    'place',
    'by',
    'kind',
    'at',
    'reason',
    'revision',
    'retractedBy',
    'retractionReason',
  ]
  await runCypher(
    inject('database'),
    `CREATE (c:Change {${ofPeople.map((name) => `${name}: ''`).join(', ')}}) DELETE c`,
  )
  await runCypher(
    inject('database'),
    `CREATE (n:NewsClock:News {heldAt: 0, number: 0, id: ''}), (i:Import {undoneBy: ''}) DELETE n, i`,
  )
  const ofIdentity = [
    'keptId', 'mergedInto', 'mergedAt', 'absorbedInto', 'recordedSubjectId', 'recordedObjectId', 'recordedRelationIds', 'held',
    'judgement', 'before',
  ].map((name) => `${name}: ''`) // prettier-ignore
  await runCypher(
    inject('database'),
    `CREATE (i:Identity:MergedEntity:MergedRelation {${ofIdentity.join(', ')}})-[s:SAME_AS {${ofIdentity.join(', ')}, place: '', by: '', reason: ''}]->(i) DELETE s, i`,
  )
  // Plans follow what the indexes were last counted to hold: let that be this graph, not one of the tests before.
  await runCypher(inject('database'), 'CALL db.prepareForReplanning(60)')
})
afterAll(() => database.close())

describe.each(statements)('$path as $name', (statement) => {
  test('uses the parameters that its header names, and no others', () => {
    expect(statement.params.map(({ name }) => name).toSorted()).toEqual(
      parametersOf(statement.text).toSorted(),
    )
  })

  test('takes one parameter, so that it is planned once, whatever is asked', () => {
    expect(statement.text.match(/\$(?!given\.|\()/g)).toBeNull()
  })

  test('reads only the fields of the filter that there are', () => {
    const fields = new Set([...statement.text.matchAll(/\$given\.filter\.(\w+)/g)].map(([, name]) => name))
    const all = [
      'types',
      'statuses',
      'otherTypes',
      'minConfidence',
      'minAmount',
      'maxAmount',
      'currency',
      'validFrom',
      'validTo',
    ]
    const rest = ['contested', 'words']
    expect([0, all.length + rest.length]).toContain([...fields].filter((name) => name !== 'lens').length)
    expect([...all, ...rest, 'lens']).toEqual(expect.arrayContaining([...fields]))
  })

  test('is what its header says on the real database, and its plan looks at nothing that it need not', async () => {
    const { keys, summary } = await database.explain(statement.text, sampleParameters(statement.params))
    expect(keys).toEqual(statement.columns.map(({ name }) => name))
    expect(summary.queryType).toBe({ read: 'r', write: 'rw', schema: 's' }[statement.mode])
    const operators = summary.plan ? operatorsOf(summary.plan) : []
    // Of a database of others everything is wanted.
    if (isForeign(statement)) return
    expect(
      operators.filter((name) =>
        /^(AllNodesScan|CartesianProduct|AllRelationshipsScan|UndirectedAll)/.test(name),
      ),
    ).toEqual([])
    const complaints = summary.gqlStatusObjects.filter(({ gqlStatus }) => !/^(00|02)/.test(gqlStatus))
    expect(complaints.map(({ statusDescription }) => statusDescription)).toEqual([])
  })

  test('is generated under its own name', () => {
    const found = Object.entries(generated).find(([name]) => name === statement.name)?.[1]
    expect(found).toMatchObject({ name: statement.name, text: statement.text, mode: statement.mode })
  })
})

/** A value of every parameter's type: without one, a plan is not the plan that would run. */
function sampleParameters(params: readonly { name: string; type: string }[]): object {
  return Object.fromEntries(params.map(({ name, type }) => [name, sampleOf(type)]))
}

function sampleOf(type: string): unknown {
  if (type.endsWith('| null')) return null
  if (type.endsWith('[]')) return []
  const simple: Record<string, unknown> = {
    string: 'x',
    number: 1n,
    boolean: true,
    DirectionParam: 'BOTH',
    PathModeParam: 'SHORTEST',
    RankParam: 'AMOUNT',
  }
  return type in simple ? simple[type] : {}
}

function parametersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\$given\.(\w+)/g)].map(([, name]) => name ?? ''))]
}

function operatorsOf(plan: Plan): string[] {
  const name = plan.operatorType.replace(/@.*/, '')
  // Two nodes by their unique ids are one row, however the planner calls that.
  const isOneRow = name === 'CartesianProduct' && plan.children.every(isUnique)
  return [...(isOneRow ? [] : [name]), ...plan.children.flatMap(operatorsOf)]
}

function isUnique({ operatorType }: Plan): boolean {
  return operatorType.startsWith('NodeUniqueIndexSeek@')
}
