import { createHash } from 'node:crypto'
import type { Database } from '../db/database.ts'
import * as statements from '../db/generated/statements.ts'
import { KesherError } from '../errors.ts'
import { quietMark } from '../export/export-graph.ts'
import {
  backupVersion,
  lineOf,
  nodeKinds,
  type CopiedCounts,
  type CopiedRecord,
  type NodeKind,
} from './copied-record.ts'

/** Things of one page: one statement, held in memory as a whole. */
const pageSize = 1_000

const exactly = { isExact: true } as const

/**
 * The lines of a safety copy of the whole graph: a head, everything property by property, and an end with the counts and
 * the SHA-256 of all lines before it. Of one moment: throws GRAPH_CHANGED where something was written meanwhile, IMPORTING
 * before the first line, the reason of `signal`, and what
 * the database throws. Returns the counts.
 */
export async function* copyGraph(
  database: Database,
  signal?: AbortSignal,
): AsyncGenerator<string, CopiedCounts> {
  const mark = await quietMark(database)
  const hash = createHash('sha256')
  const counts: Partial<Record<CopiedRecord['kind'], number>> = {}
  const head = { kesher: 'backup', version: backupVersion, createdAt: new Date().toISOString() }
  const first = `${JSON.stringify(head)}\n`
  hash.update(first)
  yield first
  for await (const record of records(database)) {
    signal?.throwIfAborted()
    const line = lineOf(record)
    hash.update(line)
    counts[record.kind] = (counts[record.kind] ?? 0) + 1
    yield line
  }
  if ((await quietMark(database)) !== mark) throw new KesherError('GRAPH_CHANGED')
  yield `${JSON.stringify({ kind: 'end', counts, sha256: hash.digest('hex') })}\n`
  return counts
}

/** Everything, in an order in which it can be restored: what is tied to something comes after it. */
async function* records(database: Database): AsyncGenerator<CopiedRecord> {
  for (const kind of ['entityType', 'relationType', 'dataset', 'source', 'entity'] as const) {
    yield* nodes(database, kind)
  }
  yield* relations(database)
  yield* claims(database)
  yield* identities(database)
  for await (const each of nodes(database, 'import')) {
    yield each
    yield* batches(database, String(each.properties['id']))
  }
  yield* nodes(database, 'change')
}

async function* nodes(
  database: Database,
  kind: NodeKind,
): AsyncGenerator<CopiedRecord & { readonly kind: NodeKind }> {
  for (let afterId = ''; ;) {
    const params = { label: nodeKinds[kind], afterId, limit: pageSize }
    const page = await database.run(statements.copiedNodes, params, exactly)
    for (const { labels, properties } of page) yield { kind, labels, properties }
    if (page.length < pageSize) return
    afterId = lastIdOf(page)
  }
}

async function* relations(database: Database): AsyncGenerator<CopiedRecord> {
  for (let afterId = ''; ;) {
    const { ids } = await database.run(statements.relationIds, { afterId, limit: pageSize })
    const page = await database.run(statements.copiedRelations, { ids }, exactly)
    // Where one has gone meanwhile, the mark at the end says so; where one has no relationship, the graph is broken.
    for (const row of page) yield { kind: 'relation', ...row }
    if (ids.length < pageSize) return
    afterId = ids.at(-1) ?? ''
  }
}

async function* claims(database: Database): AsyncGenerator<CopiedRecord> {
  for (let afterId = ''; ;) {
    const page = await database.run(statements.copiedClaims, { afterId, limit: pageSize }, exactly)
    for (const row of page) yield { kind: 'claim', ...row }
    if (page.length < pageSize) return
    afterId = lastIdOf(page)
  }
}

async function* identities(database: Database): AsyncGenerator<CopiedRecord> {
  for (let afterId = ''; ;) {
    const page = await database.run(statements.copiedIdentities, { afterId, limit: pageSize }, exactly)
    for (const row of page) yield { kind: 'identity', ...row }
    if (page.length < pageSize) return
    afterId = lastIdOf(page)
  }
}

async function* batches(database: Database, importId: string): AsyncGenerator<CopiedRecord> {
  const { numbers } = await database.run(statements.importBatches, { importId })
  for (const number of numbers.toReversed()) {
    yield {
      kind: 'importBatch',
      ...(await database.run(statements.copiedBatch, { importId, number }, exactly)),
    }
  }
}

function lastIdOf(page: readonly { readonly properties: { readonly id?: unknown } }[]): string {
  return String(page.at(-1)?.properties.id)
}
