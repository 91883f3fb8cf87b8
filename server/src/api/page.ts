import { KesherError } from '../errors.ts'
import { cursorScope, decodeCursor, encodeCursor } from '../model/cursor.ts'
import { limits, within } from './limits.ts'

/** What every list takes. */
export interface PageArguments {
  readonly first: number
  readonly after?: string | null | undefined
}

/** A page that is asked for: how many rows to fetch, and after which position in the order by rank and id. */
export interface PageRequest {
  readonly first: number
  readonly scope: string
  readonly isFirst: boolean
  readonly params: {
    readonly limit: number
    readonly afterRank: number | null
    readonly afterId: string | null
  }
}

/** A page of edges with the words about where it stands. */
export interface Page<Edge> {
  readonly edges: readonly Edge[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly total: number | null
}

/**
 * Reads the page's arguments. One row more than asked for is fetched, which tells whether there is a next page. Throws
 * BAD_INPUT for `first` and BAD_CURSOR for a cursor of another list.
 */
export function pageRequest(field: string, args: PageArguments): PageRequest {
  const first = within('first', args.first, 1, limits.first)
  const scope = cursorScope(field, { ...args })
  const position = args.after == null ? null : decodeCursor(args.after, scope, ['number', 'string'])
  const [afterRank, afterId] = position ?? [null, null]
  return { first, scope, isFirst: position === null, params: { limit: first + 1, afterRank, afterId } }
}

/** The page of the rows that were fetched; `edge` makes each edge, `idOf` gives the id that breaks ties. */
export function pageOf<Row extends { readonly rank: number }, Edge>(
  request: PageRequest,
  rows: readonly Row[],
  total: number | null,
  idOf: (row: Row) => string,
  edge: (row: Row, cursor: string) => Edge & { readonly cursor: string },
): Page<Edge & { readonly cursor: string }> {
  const shown = rows.slice(0, request.first)
  const edges = shown.map((row) => edge(row, encodeCursor(request.scope, [row.rank, idOf(row)])))
  return pageOfEdges(edges, rows.length > request.first, !request.isFirst, total)
}

/** A page of edges that are made already. */
export function pageOfEdges<Edge extends { readonly cursor: string }>(
  edges: readonly Edge[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
  total: number | null,
): Page<Edge> {
  const startCursor = edges[0]?.cursor ?? null
  const endCursor = edges.at(-1)?.cursor ?? null
  return { edges, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor }, total }
}

/** Where a list that pages by offset goes on. Throws BAD_CURSOR. */
export function offsetAfter(scope: string, after: string | null | undefined): number {
  if (after == null) return 0
  const [offset] = decodeCursor(after, scope, ['number'])
  if (Number.isInteger(offset) && offset >= 0 && offset <= limits.searchWindow) return offset
  throw new KesherError('BAD_CURSOR', {
    cursor: after.slice(0, 80),
    reason: 'it is not a cursor of this API',
  })
}
