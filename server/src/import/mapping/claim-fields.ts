import type { EntityField, Field, RelationField } from './fields.ts'
import { sharedFields } from './fields.ts'
import type { ColumnMapping } from './mapping.ts'

interface Candidate {
  readonly column: string
  readonly meaning: ColumnMapping & { readonly rank: number }
}

/**
 * Gives each field to the column whose header is its surest name; the others, and columns whose header says nothing, are
 * kept as attributes. What is given already stays.
 */
export function claimFields<Known extends EntityField | RelationField>(
  columns: readonly string[],
  given: ReadonlyMap<string, ColumnMapping>,
  candidates: readonly Candidate[],
  fits: (column: string, field: Field) => string | null = () => null,
): ColumnMapping[] {
  const taken = new Set<Field>([...given.values()].map(({ field }) => field))
  const chosen = new Map(given)
  const refused = new Map<string, string>()
  for (const { column, meaning } of candidates.toSorted((a, b) => a.meaning.rank - b.meaning.rank)) {
    if (chosen.has(column)) continue
    const field = meaning.field as Known
    const isTaken = taken.has(field) && (!sharedFields.has(field) || meaning.lang === undefined)
    const reason =
      isTaken && field !== 'externalId' && field !== 'alias'
        ? `another column is the ${field}`
        : fits(column, field)
    if (reason !== null) {
      refused.set(column, reason)
      continue
    }
    taken.add(field)
    const { rank: _rank, ...mapped } = meaning
    chosen.set(column, mapped)
  }
  return columns.map(
    (column) =>
      chosen.get(column) ?? {
        column,
        field: 'attribute',
        because: refused.get(column) ?? 'its header has no known meaning',
      },
  )
}
