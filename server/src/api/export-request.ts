import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import { KesherError } from '../errors.ts'
import { exportFormats } from '../export/formats/export-formats.ts'
import type { ExportFormat } from '../export/formats/export-format.ts'
import { mostIds, type Selection } from '../export/selection.ts'
import { relationFilter } from './filter.ts'
import type { RelationFilter } from './generated/resolvers.ts'
import { shown } from '../model/shown.ts'
import { fewIds } from './limits.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What an export is asked for, as texts: of an address or of a command line. */
export interface ExportWish {
  readonly format: string
  /** Which file of a format that has several; null for the first, or all of them. */
  readonly file: string | null
  readonly entities: readonly string[]
  /** A RelationFilter of the API as JSON. */
  readonly filter: string | null
  readonly lang: string
}

/** Throws BAD_INPUT where there is no such format. */
export function exportFormatOf(id: string): ExportFormat {
  const format = exportFormats.find((each) => each.id === id)
  if (format) return format
  const reason = `it is one of ${exportFormats.map((each) => each.id).join(', ')}`
  throw new KesherError('BAD_INPUT', { argument: 'format', value: shown(id), reason })
}

/** The name of one of the format's files. Throws BAD_INPUT where it has none of that name. */
export function exportFileOf({ files }: ExportFormat, name: string | null): string {
  const names = Object.keys(files)
  if (name === null) return names[0] ?? ''
  if (names.includes(name)) return name
  const reason = names.length > 1 ? `it is one of ${names.join(', ')}` : 'the format has only one file'
  throw new KesherError('BAD_INPUT', { argument: 'file', value: shown(name), reason })
}

/** What is selected, checked as the API checks it. Throws BAD_INPUT and UNKNOWN_TYPE. */
export async function selectionOf(
  { entities, filter }: ExportWish,
  schema: GraphQLSchema,
  vocabulary: Vocabulary,
): Promise<Selection> {
  return {
    ids: entities.length > 0 ? fewIds('entity', entities, mostIds) : null,
    filter: filter === null ? null : await relationFilter(filterOf(filter, schema), { vocabulary }),
  }
}

function filterOf(text: string, schema: GraphQLSchema): RelationFilter {
  const refuse = (reason: string) =>
    new KesherError('BAD_INPUT', {
      argument: 'filter',
      value: shown(text),
      reason: reason.replace(/[.?]$/, ''),
    })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse('it is not JSON')
  }
  return coerceInputValue(value, schema.getType('RelationFilter') as GraphQLInputType, (path, _, error) => {
    throw refuse(path.length > 0 ? `${path.join('.')}: ${error.message}` : error.message)
  }) as RelationFilter
}
