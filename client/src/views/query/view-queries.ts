import {
  PathsDocument,
  ViewDocument,
  type RelationFilter,
  type Status,
} from '../../api/generated/operations.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { langsFor, type Lang } from '../../state/preferences.ts'
import type { Session } from '../../state/session.ts'

/** A question to the API as a program would ask it. */
export type Question = { id: 'view' | 'paths'; operation: string; variables: Record<string, unknown> }

const statuses: readonly Status[] = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']

/** What the view shows, as questions: its entities with the relations that its filters let through, and its paths. */
export function viewQueries({ graph, view }: Pick<Session, 'graph' | 'view'>, lang: Lang): Question[] {
  const langs = langsFor(lang)
  const { filters, places, path } = view
  const ids = [...places.keys()].filter((id) => {
    const entity = graph.entities.get(id)
    return entity && filters.entityTypes[entity.type] !== 'hide'
  })
  const types = [...new Set(relationsAmong(graph, places).map(({ type }) => type))].toSorted()
  const filter: RelationFilter = {
    ...(types.some(isHidden(filters.relationTypes)) && {
      types: types.filter((id) => !isHidden(filters.relationTypes)(id)),
    }),
    ...(statuses.some(isHidden(filters.statuses)) && {
      statuses: statuses.filter((id) => !isHidden(filters.statuses)(id)),
    }),
    ...(filters.minConfidence > 0 && { minConfidence: filters.minConfidence }),
  }
  const isFiltered = Object.keys(filter).length > 0
  const shown: Question = {
    id: 'view',
    operation: tidy(ViewDocument.toString()),
    variables: { ids, ...(isFiltered && { filter }), langs },
  }
  if (!path) return [shown]
  const variables = { ...path, first: 5, mode: 'SHORTEST', direction: 'BOTH', langs }
  return [shown, { id: 'paths', operation: tidy(PathsDocument.toString()), variables }]
}

function isHidden(treated: Readonly<Record<string, string | undefined>>): (id: string) => boolean {
  return (id) => treated[id] === 'hide'
}

/** The question as one line for a shell. */
export function curlLine({ operation, variables }: Question, endpoint: string): string {
  const body = JSON.stringify({ query: operation, variables })
  return `curl ${quoted(endpoint)} -H 'content-type: application/json' -d ${quoted(body)}`
}

// Between single quotes a shell takes everything as it is but the quote itself.
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** Generated operations are indented unevenly; a reader should see how they nest. */
function tidy(operation: string): string {
  let depth = 0
  return operation
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      if (/^[})]/.test(line)) depth -= 1
      const indented = '  '.repeat(Math.max(0, depth)) + line
      if (/[{(]$/.test(line)) depth += 1
      return indented
    })
    .join('\n')
}
