import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  CitedDocument,
  ClaimTextsDocument,
  EntityDetailsDocument,
  EntityRelationsDocument,
  EntityTextsDocument,
  EvidenceDocument,
  FoldedDocument,
  HistoryDocument,
  NeighborCountsDocument,
  NeighborhoodDocument,
  PathsDocument,
  RelationClaimsDocument,
  RelationDetailsDocument,
  RelationTypesDocument,
  SearchDocument,
  SentencesDocument,
  StartDocument,
  type Direction,
  type RelationFilter,
  type RelationRank,
} from './generated/operations.ts'
import { pathFilter, type PathLimits, type PathQuestion } from '../graph/path-question.ts'
import type { Send } from './api.ts'

/** Ids in one request for nodes; the API takes up to 100. */
const nodesAtOnce = 100
const pageOfRelations = 20
/** How far it is looked round the ends of a path that is not there: as much as can be told in a few names. */
const reachedFromEach = 25
const mostReached = 300
/** Claims that an answer brings at a time, as many as the first ones come with `relationDetails`. */
export const pageOfClaims = 50

/** What the page asks for and keeps, one entry per operation: its key in the cache, and how it is asked. */
export function createQueries(send: Send) {
  return {
    start: (langs: string[]) =>
      queryOptions({
        queryKey: ['start', langs],
        // Without a signal: the first picture waits for this answer, whichever view asked first and is gone meanwhile.
        queryFn: () => send(StartDocument, { langs }),
        staleTime: Infinity,
        placeholderData: keepPreviousData,
      }),
    search: (query: string, langs: string[], first = 10) =>
      queryOptions({
        queryKey: ['search', query, langs, first],
        queryFn: ({ signal }) => send(SearchDocument, { query, langs, first }, signal),
        enabled: query.trim() !== '',
        placeholderData: keepPreviousData,
      }),
    neighborCounts: (id: string) =>
      queryOptions({
        queryKey: ['neighborCounts', id],
        queryFn: ({ signal }) => send(NeighborCountsDocument, { id }, signal),
      }),
    entityDetails: (id: string, langs: string[]) =>
      queryOptions({
        queryKey: ['entityDetails', id, langs],
        queryFn: ({ signal }) => send(EntityDetailsDocument, { id, langs }, signal),
      }),
    entityRelations: (
      id: string,
      direction: Direction,
      types: string[] | null,
      orderBy: RelationRank,
      langs: string[],
    ) =>
      infiniteQueryOptions({
        queryKey: ['entityRelations', id, direction, types, orderBy, langs],
        queryFn: ({ signal, pageParam }) =>
          send(
            EntityRelationsDocument,
            {
              id,
              direction,
              filter: types && { types },
              orderBy,
              langs,
              first: pageOfRelations,
              after: pageParam,
            },
            signal,
          ),
        initialPageParam: null as string | null,
        getNextPageParam: ({ entity }) => {
          const page = entity?.relations?.pageInfo
          return page?.hasNextPage ? page.endCursor : null
        },
      }),
    relationDetails: (id: string, langs: string[]) =>
      queryOptions({
        queryKey: ['relationDetails', id, langs],
        queryFn: ({ signal }) => send(RelationDetailsDocument, { id, langs }, signal),
      }),
    /** The claims about a relation that come after the first ones, whose last cursor is `after`. */
    relationClaims: (id: string, after: string | null, langs: string[]) =>
      infiniteQueryOptions({
        queryKey: ['relationClaims', id, after, langs],
        queryFn: ({ signal, pageParam }) =>
          send(RelationClaimsDocument, { id, langs, first: pageOfClaims, after: pageParam }, signal),
        initialPageParam: after,
        getNextPageParam: ({ relation }) => {
          const page = relation?.claims?.pageInfo
          return page?.hasNextPage ? page.endCursor : null
        },
      }),
    claimTexts: (id: string) =>
      queryOptions({
        queryKey: ['claimTexts', id],
        queryFn: ({ signal }) => send(ClaimTextsDocument, { id }, signal),
      }),
    entityTexts: (id: string) =>
      queryOptions({
        queryKey: ['entityTexts', id],
        queryFn: ({ signal }) => send(EntityTextsDocument, { id }, signal),
        // A form begins with what is there now.
        staleTime: 0,
      }),
    /** What was done to an entity or a relation, the latest first, a page at a time. */
    history: (id: string, langs: string[]) =>
      infiniteQueryOptions({
        queryKey: ['history', id, langs],
        queryFn: ({ signal, pageParam }) => send(HistoryDocument, { id, langs, after: pageParam }, signal),
        initialPageParam: null as string | null,
        getNextPageParam: ({ history }) =>
          history?.pageInfo.hasNextPage ? history.pageInfo.endCursor : null,
      }),
    /** Ways of either direction, up to 5; `maxLength` is 1 to 6. */
    paths: (question: PathQuestion, langs: string[]) =>
      queryOptions({
        queryKey: ['paths', question, langs],
        queryFn: async ({ signal }) => {
          const { from, to, maxLength, mode = 'SHORTEST' } = question
          const filter = await filterOf(send, question, signal)
          const variables = { from, to, maxLength, langs, first: 5, mode, direction: 'BOTH', filter } as const
          return send(PathsDocument, variables, signal)
        },
      }),
    /** The best connected of those that are reached within some steps of an entity, on what a way may go by. */
    reach: (id: string, depth: number, limits: PathLimits) =>
      queryOptions({
        queryKey: ['reach', id, depth, limits],
        queryFn: async ({ signal }) => {
          const filter = await filterOf(send, limits, signal)
          return send(
            NeighborhoodDocument,
            {
              ids: [id],
              depth,
              direction: 'BOTH',
              filter,
              orderBy: 'DEGREE',
              perNode: reachedFromEach,
              limit: mostReached,
            },
            signal,
          )
        },
      }),
    /** The relations among up to 1,000 entities that pass a filter, folded from the claims that it lets count. */
    folded: (ids: string[], filter: RelationFilter) =>
      queryOptions({
        queryKey: ['folded', ids, filter],
        queryFn: ({ signal }) => send(FoldedDocument, { ids, filter }, signal),
      }),
    /** The sentences and the sources of any number of relations, in the order of the ids. */
    evidence: (ids: string[], langs: string[]) =>
      queryOptions({
        queryKey: ['evidence', ids, langs],
        queryFn: ({ signal }) => inParts(ids, (part) => send(EvidenceDocument, { ids: part, langs }, signal)),
        placeholderData: keepPreviousData,
      }),
    /** Any number of claims with their sources, in the order of the ids; null for one that is not in this graph. */
    cited: (ids: string[], langs: string[]) =>
      queryOptions({
        queryKey: ['cited', ids, langs],
        queryFn: ({ signal }) => inParts(ids, (part) => send(CitedDocument, { ids: part, langs }, signal)),
        enabled: ids.length > 0,
        placeholderData: keepPreviousData,
      }),
    /** The sentences of any number of relations, in the order of the ids. */
    sentences: (ids: string[], langs: string[]) =>
      queryOptions({
        queryKey: ['sentences', ids, langs],
        queryFn: ({ signal }) =>
          inParts(ids, (part) => send(SentencesDocument, { ids: part, langs }, signal)),
        enabled: ids.length > 0,
        placeholderData: keepPreviousData,
      }),
  }
}

/** Asks for many nodes in parts that the API takes; the answers stand in the order of the ids. */
async function inParts<Node>(
  ids: readonly string[],
  ask: (part: string[]) => Promise<{ nodes: Node[] }>,
): Promise<{ nodes: Node[] }> {
  const parts: string[][] = []
  for (let at = 0; at < ids.length; at += nodesAtOnce) parts.push(ids.slice(at, at + nodesAtOnce))
  const answers = await Promise.all(parts.map(ask))
  return { nodes: answers.flatMap(({ nodes }) => nodes) }
}

/** The filter of a question for paths; the types that are left are asked for only where some are avoided. */
export async function filterOf(
  send: Send,
  limits: PathLimits,
  signal: AbortSignal,
): Promise<RelationFilter | null> {
  const { avoidTypes = [] } = limits
  if (avoidTypes.length === 0) return pathFilter(limits, [])
  const { vocabulary } = await send(RelationTypesDocument, {}, signal)
  return pathFilter(
    limits,
    vocabulary.relationTypes.map(({ id }) => id),
  )
}
