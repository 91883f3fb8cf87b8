import type { Recognised } from '../recognise/recognised.ts'
import { recogniseDirection } from '../recognise/direction.ts'
import { guessEntityColumns } from './guess-entities.ts'
import { columnsKeptBeside, guessRelationColumns } from './guess-relations.ts'
import { findEnds } from './header-words.ts'
import type { Field } from './fields.ts'
import { tableMapping, type ColumnMapping, type TableMapping } from './mapping.ts'
import { isNeo4jHeader, neo4jColumn } from './neo4j-header.ts'
import type { TableProfile } from './profile.ts'
import { recogniseCurrency, recogniseDateOrder, recogniseDecimalMark } from './recognise-values.ts'

export interface GuessContext {
  /** What the format says about the columns; nothing for plain tables. */
  readonly structure: Readonly<Record<string, Field>>
  /** Whether the files of this import describe entities apart, so that an end has to be one of them. */
  readonly hasEntities: boolean
  /** Whether ids say nothing to people, so that they are no names. */
  readonly hasOpaqueIds?: boolean
}

export interface Guess {
  readonly mapping: TableMapping
  readonly recognised: readonly Recognised[]
}

/** What the columns of a table mean, each with the reason: by the format, by its header, then by its values. */
export function guessMapping(profile: TableProfile, context: GuessContext): Guess {
  const { table } = profile
  const columns = [...profile.columns.keys()]
  const { makes, because, given } = guessWhat(columns, context.structure)
  const found =
    makes === 'relations'
      ? guessRelationColumns(profile, given)
      : makes === 'entities'
        ? guessEntityColumns(profile, given, context.hasOpaqueIds)
        : columns.map((column) => ({ column, field: 'ignore' as const, because }))
  const order = recogniseDateOrder(profile, found)
  const mark = recogniseDecimalMark(profile, found)
  const mapping = tableMapping.parse({
    table,
    makes,
    because,
    ends: context.hasEntities ? 'known' : 'implied',
    dateOrder: order?.value ?? 'dmy',
    decimalMark: mark?.value ?? 'point',
    columns: found,
  })
  const recognised = [
    order,
    mark,
    ...recogniseCurrency(profile, found),
    recogniseDirection(table, columns),
    ...(makes === 'relations' ? columnsKeptBeside(profile, found) : []),
  ]
  return { mapping, recognised: recognised.filter((each) => each !== null) }
}

/** Whether a table makes relations: its format, its header or a pair of ends says so. */
export function makesRelations(
  columns: readonly string[],
  structure: Readonly<Record<string, Field>>,
): boolean {
  return guessWhat(columns, structure).makes === 'relations'
}

function guessWhat(columns: readonly string[], structure: Readonly<Record<string, Field>>) {
  const given = new Map<string, ColumnMapping>()
  for (const column of columns) {
    const field = Object.hasOwn(structure, column) ? structure[column] : undefined
    if (field) given.set(column, { column, field, because: 'the format says so' })
  }
  if (Object.keys(structure).length > 0) {
    const makes = Object.values(structure).includes('subject')
      ? ('relations' as const)
      : ('entities' as const)
    return { makes, because: 'the format says so', given }
  }
  if (isNeo4jHeader(columns)) {
    for (const column of columns) {
      const known = neo4jColumn(column)
      // The other columns of such a header have names with a meaning of their own.
      if (known && known.field !== 'attribute') given.set(column, known)
    }
    const hasStart = [...given.values()].some(({ field }) => field === 'subject')
    return {
      makes: hasStart ? ('relations' as const) : ('entities' as const),
      because: 'its header is one of neo4j-admin',
      given,
    }
  }
  const ends = findEnds(columns)
  if (ends) {
    const because = `"${ends.subject}" and "${ends.object}" are a pair of ends`
    given.set(ends.subject, { column: ends.subject, field: 'subject', because })
    given.set(ends.object, { column: ends.object, field: 'object', because })
    return { makes: 'relations' as const, because, given }
  }
  if (columns.length === 0) return { makes: 'nothing' as const, because: 'it has no columns', given }
  return { makes: 'entities' as const, because: 'it has no pair of ends, so each row is an entity', given }
}
