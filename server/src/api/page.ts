import {
  cursorScope,
  decodeCursor,
  encodeCursor,
  type CursorShape,
  type CursorValue,
} from '../model/cursor.ts'
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
  const { position, limit, ...page } = placeOf(field, args, ['number', 'string'])
  const [afterRank, afterId] = position ?? [null, null]
  return { ...page, params: { limit, afterRank, afterId } }
}

/** The page of the rows that were fetched; `edge` makes each edge, `idOf` gives the id that breaks ties. */
export function pageOf<Row extends { readonly rank: number }, Edge>(
  request: PageRequest,
  rows: readonly Row[],
  total: number | null,
  idOf: (row: Row) => string,
  edge: (row: Row, cursor: string) => Edge & { readonly cursor: string },
): Page<Edge & { readonly cursor: string }> {
  return pageOfRows(request, rows, total, (row) => [row.rank, idOf(row)], edge)
}

/** As `PageRequest`, in the order of the far end's id and then the relation's. */
export interface FarEndPageRequest extends Omit<PageRequest, 'params'> {
  readonly params: {
    readonly limit: number
    readonly afterFar: string | null
    readonly afterId: string | null
  }
}

/** As `pageRequest`, for the order by far ends. */
export function pageByFarEnd(field: string, args: PageArguments): FarEndPageRequest {
  const { position, limit, ...page } = placeOf(field, args, ['string', 'string'])
  const [afterFar, afterId] = position ?? [null, null]
  return { ...page, params: { limit, afterFar, afterId } }
}

/** As `pageOf`, for the order by far ends; `idsOf` gives the id of the far end and then the relation's. */
export function pageOfFarEnds<Row, Edge>(
  request: FarEndPageRequest,
  rows: readonly Row[],
  total: number | null,
  idsOf: (row: Row) => [string, string],
  edge: (row: Row, cursor: string) => Edge & { readonly cursor: string },
): Page<Edge & { readonly cursor: string }> {
  return pageOfRows(request, rows, total, idsOf, edge)
}

/** As `PageRequest`, in the order of ids alone. */
export interface IdPageRequest extends Omit<PageRequest, 'params'> {
  readonly params: { readonly limit: number; readonly afterId: string | null }
}

/** As `pageRequest`, for the order by ids. */
export function pageById(field: string, args: PageArguments): IdPageRequest {
  const { position, limit, ...page } = placeOf(field, args, ['string'])
  const [afterId] = position ?? [null]
  return { ...page, params: { limit, afterId } }
}

/** As `pageOf`, for the order by ids. */
export function pageOfIds<Row extends { readonly id: string }>(
  request: IdPageRequest,
  rows: readonly Row[],
  total: number | null,
): Page<{ readonly cursor: string; readonly node: Row }> {
  return pageOfRows(
    request,
    rows,
    total,
    ({ id }) => [id],
    (node, cursor) => ({ cursor, node }),
  )
}

/** Where a page begins, whatever its order: the cursor's position in `shape`, null at the first one. */
function placeOf<const Shape extends CursorShape>(field: string, args: PageArguments, shape: Shape) {
  const first = within('first', args.first, 1, limits.first)
  const scope = cursorScope(field, { ...args })
  const position = args.after == null ? null : decodeCursor(args.after, scope, shape)
  return { first, scope, isFirst: position === null, position, limit: first + 1 }
}

/** One row more than the page tells that there is a next one. */
function pageOfRows<Row, Edge>(
  request: Pick<PageRequest, 'first' | 'scope' | 'isFirst'>,
  rows: readonly Row[],
  total: number | null,
  positionOf: (row: Row) => readonly CursorValue[],
  edge: (row: Row, cursor: string) => Edge & { readonly cursor: string },
): Page<Edge & { readonly cursor: string }> {
  const edges = rows
    .slice(0, request.first)
    .map((row) => edge(row, encodeCursor(request.scope, positionOf(row))))
  const pageInfo = {
    hasNextPage: rows.length > request.first,
    hasPreviousPage: !request.isFirst,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { edges, pageInfo, total }
}
