import type { RunInTransaction } from '../db/database.ts'
import { forgetImport, tellNews } from '../db/generated/statements.ts'
import type { ImportRecord, NewsToTell } from '../db/records.ts'
import { newsLimits } from './news-limits.ts'

/** Tells whoever listens what a transaction does, when it is committed; the last thing of that transaction. */
export async function tell(run: RunInTransaction, news: NewsToTell): Promise<void> {
  await run(tellNews, { news, kept: newsLimits.kept })
}

/** Tells of an import as a whole. */
export function tellOfImport(
  run: RunInTransaction,
  kind: 'IMPORT_FINISHED' | 'IMPORT_UNDONE' | 'GRAPH_RESTORED',
  { id, files, by }: Pick<ImportRecord, 'id' | 'files'> & { readonly by: string },
): Promise<void> {
  const at = new Date().toISOString()
  return tell(run, { kind, at, by, aboutId: id, subjectId: null, objectId: null, changeId: null, files })
}

/** Takes away the record of an import, and tells of it where readers had seen what is gone now. */
export async function forget(run: RunInTransaction, id: string): Promise<void> {
  const found = await run(forgetImport, { id })
  if (!found) return
  const { files, createdBy, undoneBy = createdBy, finishedAt, state } = found.import
  if (state === 'CLEARING') await tellOfImport(run, 'GRAPH_RESTORED', { id, files, by: createdBy })
  // What was left in the middle nobody has seen.
  else if (finishedAt !== undefined) await tellOfImport(run, 'IMPORT_UNDONE', { id, files, by: undoneBy })
}
