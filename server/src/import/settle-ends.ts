import type { IdSet } from './id-set.ts'
import { applyMapping } from './mapping/apply-mapping.ts'
import type { TableMapping } from './mapping/mapping.ts'
import type { PlannedFile } from './plan-import.ts'
import type { Recognised } from './recognise/recognised.ts'

/**
 * Settles by its first rows whether a guessed table of relations names the entities of the files: where it names none of
 * them (a workbook's other sheet is about something else, or ends are names) its ends are made from what it says.
 */
export function settleEnds(plan: PlannedFile, entities: IdSet): PlannedFile {
  if (plan.format.structure) return plan
  const tables = new Map(plan.tables)
  const recognised: Recognised[] = []
  for (const { table, samples } of plan.profiles) {
    const mapping = tables.get(table)
    if (mapping?.makes !== 'relations' || mapping.ends !== 'known' || samples.length === 0) continue
    const ends = samples.flatMap((row) => endsOf(applyMapping(row, mapping)))
    const known = ends.filter((end) => entities.has(end)).length
    if (ends.length === 0 || known > 0) {
      const because = `${known} of the first ${ends.length} ends are entities of the files`
      recognised.push({ what: 'ends', value: 'known', because, isCertain: known * 2 > ends.length, table })
      continue
    }
    const because = `none of the first ${ends.length} ends is an entity of the files`
    recognised.push({ what: 'ends', value: 'implied', because, isCertain: false, table })
    tables.set(table, { ...mapping, ends: 'implied' } satisfies TableMapping)
  }
  return { ...plan, tables, recognised: [...plan.recognised, ...recognised] }
}

function endsOf(records: ReturnType<typeof applyMapping>): string[] {
  return records.flatMap((record) => (record.kind === 'relation' ? [record.subject, record.object] : []))
}
