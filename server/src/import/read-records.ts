import { applyMapping } from './mapping/apply-mapping.ts'
import type { PlannedFile } from './plan-import.ts'
import type { ImportRecord, SourceHint } from './records.ts'

/** The one neutral stream of a planned file: its entities, relations, sources, types and findings, in its order. */
export async function* readRecords({
  file,
  format,
  reading,
  tables,
}: PlannedFile): AsyncGenerator<ImportRecord> {
  for await (const item of format.read(file, reading)) {
    if (item.kind !== 'row') {
      yield item
      continue
    }
    const mapping = tables.get(item.table)
    if (!mapping) continue
    for (const record of applyMapping(item, mapping)) yield withSource(record, file.source)
  }
}

/** Claims of which the row names no source have that of the file, where it has one. */
function withSource(record: ImportRecord, source: SourceHint | undefined): ImportRecord {
  if (!source || record.kind !== 'relation') return record
  const claims = record.claims.map((claim) => (claim.source ? claim : { ...claim, source }))
  return { ...record, claims }
}
