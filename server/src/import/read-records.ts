import { applyMapping } from './mapping/apply-mapping.ts'
import type { PlannedFile } from './plan-import.ts'
import type { ImportRecord } from './records.ts'

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
    if (mapping) yield* applyMapping(item, mapping)
  }
}
