import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { readContent } from '../dataset/read-content.ts'
import type { Database, RunInTransaction } from '../db/database.ts'
import * as statements from '../db/generated/statements.ts'
import type {
  CopiedBatch,
  CopiedClaim,
  CopiedIdentity,
  CopiedNode,
  CopiedRelation,
  RestoreStage,
} from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { beats, stayAlive } from '../import/write/stay-alive.ts'
import { untilReadersAreGone } from '../import/write/readers.ts'
import type { CopiedKind, CopiedRecord } from './copied-record.ts'
import { clear, finishRestore, setAside, turnOrLose } from './finish-restore.ts'
import { checkBackup, readBackup, type BackupFacts } from './read-backup.ts'

/** Things of one transaction, and the most bytes of their lines. */
const usualRows = 2_000
const batchBytes = 4_000_000

export interface RestoreOptions {
  /** Whether a graph that is there goes; where not, the graph has to be empty. */
  readonly replace: boolean
  readonly createdBy: string
  /** Whether nobody else can be reading: the database was just started for this. */
  readonly isAlone: boolean
  /** Leaves the graph as it was, where it is aborted before all of the copy is there. */
  readonly signal?: AbortSignal
  readonly onProgress?: (rows: number) => void
  /** Things of one transaction; 2,000 unless told. */
  readonly batchRows?: number
}

/**
 * Makes the graph what a safety copy holds: all of it, or it stays as it was, whatever is killed meanwhile. The file is read
 * to its end before anything is written: throws what `checkBackup` throws, GRAPH_NOT_EMPTY, IMPORT_RUNNING, IMPORT_LOST and
 * what the database throws.
 *
 * What is there is set aside within the database, the copy is written beside it, and only when all of it is there what was
 * set aside goes. Readers wait meanwhile, as for an import.
 */
export async function restoreGraph(
  database: Database,
  path: string,
  options: RestoreOptions,
): Promise<BackupFacts> {
  const facts = await checkBackup(path)
  if (!options.replace) await expectEmpty(database)
  const id = `restore-${randomBytes(4).toString('hex')}`
  const { createdBy } = options
  const createdAt = new Date().toISOString()
  const { begun } = await database.write((run) =>
    run(statements.beginImport, {
      import: { id, state: 'SETTING_ASIDE', files: [basename(path)], createdAt, createdBy },
    }),
  )
  if (begun === 0) throw new KesherError('IMPORT_RUNNING')
  let stage: RestoreStage = 'SETTING_ASIDE'
  const endBeats = beats(database, id, () => stage)
  try {
    if (!options.isAlone) await untilReadersAreGone(database)
    // Somebody may have written until readers and writers knew of it.
    if (!options.replace) await expectEmpty(database)
    await setAside(database, id)
    await turnOrLose(database, id, stage, 'RESTORING')
    stage = 'RESTORING'
    await writeAll(database, id, path, options)
    await turnOrLose(database, id, stage, 'CLEARING')
    stage = 'CLEARING'
    await clear(database, id)
  } catch (error) {
    endBeats()
    const isAfter = (await finishRestore(database, id)) === 'after'
    if (!isAfter) throw error
  } finally {
    endBeats()
  }
  return facts
}

async function writeAll(
  database: Database,
  id: string,
  path: string,
  { batchRows = usualRows, signal, onProgress }: RestoreOptions,
): Promise<void> {
  let rows: CopiedRecord[] = []
  let size = 0
  let count = 0
  const flush = async () => {
    const [first] = rows
    if (!first) return
    signal?.throwIfAborted()
    await database.write(async (run) => {
      await stayAlive(run, id, 'RESTORING')
      const { written } = await write(run, first.kind, rows)
      if (written !== rows.length) throw new KesherError('IMPORT_DISTURBED', { count: rows.length - written })
    })
    count += rows.length
    onProgress?.(count)
    rows = []
    size = 0
  }
  for await (const { record, bytes } of readBackup(path)) {
    const isNext = rows[0] !== undefined && rows[0].kind !== record.kind
    if (isNext || rows.length >= batchRows || size >= batchBytes) await flush()
    rows.push(record)
    size += bytes
  }
  await flush()
}

function write(
  run: RunInTransaction,
  kind: CopiedKind,
  rows: readonly CopiedRecord[],
): Promise<{ written: number }> {
  if (kind === 'relation')
    return run(statements.restoreRelations, { rows: rows as readonly CopiedRelation[] })
  if (kind === 'claim') return run(statements.restoreClaims, { rows: rows as readonly CopiedClaim[] })
  if (kind === 'identity')
    return run(statements.restoreIdentities, { rows: rows as readonly CopiedIdentity[] })
  if (kind === 'importBatch') return run(statements.restoreBatches, { rows: rows as readonly CopiedBatch[] })
  return run(statements.restoreNodes, { rows: rows as readonly CopiedNode[] })
}

async function expectEmpty(database: Database): Promise<void> {
  const { labels } = await readContent(database)
  const found = labels.filter(({ label }) =>
    ['Entity', 'EntityType', 'RelationType', 'Source'].includes(label),
  )
  if (found.length === 0) return
  const content = found.map(({ label, count }) => `${count.toLocaleString('en')} ${label}`).join(', ')
  throw new KesherError('GRAPH_NOT_EMPTY', { content })
}
