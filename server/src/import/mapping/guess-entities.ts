import { claimFields } from './claim-fields.ts'
import { foldHeader, meaningInEntities } from './header-words.ts'
import type { ColumnMapping } from './mapping.ts'
import { neo4jColumn, neo4jName } from './neo4j-header.ts'
import type { TableProfile } from './profile.ts'
import { sum } from './profile.ts'

/**
 * What the columns of a table of entities mean. A table without a name takes the column whose name ends like one
 * (`companyName`), else its first column of words; where ids are names, an id will do.
 */
export function guessEntityColumns(
  profile: TableProfile,
  given: ReadonlyMap<string, ColumnMapping>,
  hasOpaqueIds = false,
): ColumnMapping[] {
  const columns = [...profile.columns.keys()]
  const candidates = columns.flatMap((column) => {
    const meaning = meaningInEntities(neo4jName(column))
    if (!meaning) return []
    const { field, rank, lang, scheme } = meaning
    const separator =
      neo4jColumn(column)?.separator ?? (field === 'alias' ? separatorOf(profile, column) : undefined)
    return [
      {
        column,
        meaning: {
          column,
          field,
          rank,
          because: `"${column}" is a name for it`,
          ...(lang ? { lang } : {}),
          ...(scheme ? { scheme } : {}),
          ...(separator ? { separator } : {}),
        },
      },
    ]
  })
  const found = claimFields(columns, given, candidates, (column, field) =>
    (field === 'lat' || field === 'lng') && !isNumeric(profile, column) ? 'its values are no numbers' : null,
  )
  if (found.some(({ field }) => field === 'name' || (field === 'id' && !hasOpaqueIds))) return found
  const words = columns.filter((column) => given.get(column) === undefined && isOfWords(profile, column))
  const named = words.find((column) => meaningInEntities(lastWord(neo4jName(column)))?.field === 'name')
  const unknown = words.find((column) =>
    found.some((each) => each.column === column && each.field === 'attribute'),
  )
  const chosen = named ?? unknown ?? words[0]
  const because = named === undefined ? 'it is the first column of words' : `"${named}" ends like a name`
  return found.map((each) =>
    each.column === chosen ? { column: each.column, field: 'name', because } : each,
  )
}

/** `companyName`, `full_name` → `name`. */
function lastWord(header: string): string {
  return foldHeader(header).split(' ').at(-1) ?? ''
}

function isOfWords(profile: TableProfile, column: string): boolean {
  const values = profile.columns.get(column)
  const isOfDates = values !== undefined && sum(values.dates) === values.filled
  return !isNumeric(profile, column) && !isOfDates
}

function isNumeric(profile: TableProfile, column: string): boolean {
  const values = profile.columns.get(column)
  return values !== undefined && sum(values.numbers) === values.filled
}

/** What stands between several names in one cell, where the first rows show one. */
function separatorOf(profile: TableProfile, column: string): string | undefined {
  const cells = profile.samples
    .map(({ cells: each }) => each.get(column))
    .filter((cell) => typeof cell === 'string')
  return ['|', ';'].find((sign) => cells.some((cell) => cell.includes(sign)))
}
