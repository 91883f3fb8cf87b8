import type { GraphQLResolveInfo } from 'graphql'
import {
  relationsOfEntities,
  relationsOfEntitiesByAmount,
  relationsOfEntitiesByConfidence,
  relationsOfEntitiesByRank,
  relationsOfEntitiesByRankUnderLens,
  relationsOfEntitiesByRecency,
  relationsOfEntitiesUnderLens,
} from '../db/generated/statements.ts'
import type { EntityRecord, LensParam, RankedRelationRecord, RelationOfEntityRecord } from '../db/records.ts'
import { KesherError } from '../errors.ts'
import type { ApiContext } from './context.ts'
import { relationFilter } from './filter.ts'
import type { EntityResolvers } from './generated/resolvers.ts'
import { byLens, seenByLens } from './lens.ts'
import { pageByFarEnd, pageOf, pageOfFarEnds, pageRequest, type Page } from './page.ts'
import { keptOrder } from './rank.ts'
import type { EntityRow, RelationEdgeRow } from './rows.ts'
import { askedFields, selectedBelow, selects } from './selection.ts'

type Resolver = Extract<EntityResolvers['relations'], (...args: never[]) => unknown>
type Arguments = Parameters<Resolver>[1]
type Connection = Page<RelationEdgeRow>

/** What a statement brings of one entity. */
interface Found {
  readonly id: string
  readonly entity: EntityRecord | null
  readonly relations: readonly RankedRelationRecord[] | readonly RelationOfEntityRecord[]
  readonly total: number | null
}

/** A page that is asked for: how to fetch it for many entities, and what to make of what came. */
interface PageQuestion {
  readonly name: string
  readonly params: object
  readonly fetch: (ids: readonly string[], withEntity: boolean) => Promise<ReadonlyMap<string, Found>>
  readonly connection: (row: EntityRow, found: Found | null) => Connection
}

/** A page of the relations of one entity; those of all entities of a level come by one statement. */
export const relationsOfEntity: Resolver = async (row, args, context, info) => {
  const question = await questionOf(row.id, args, selects(info, 'total'), context, info)
  const { name, params } = question
  const found = await context.batches.load(name, params, row.id, (ids) => question.fetch(ids, false))
  return question.connection(row, found)
}

/**
 * An entity together with the page of its relations that is asked for below it: one statement for both. Null where there is
 * no such entity; undefined where no page is asked for, or one that has to be refused at its own place.
 */
export async function entityWithRelations(
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<EntityRow | null | undefined> {
  const selected = selectedBelow(info, 'Entity', 'relations')
  if (!selected) return undefined
  const question = await questionOf(
    id,
    selected.args as Arguments,
    selected.selects('total'),
    context,
    info,
  ).catch((error: unknown) => {
    if (error instanceof KesherError && error.code !== 'INTERNAL') return undefined
    throw error
  })
  if (!question) return undefined
  const { name, params } = question
  const found = await context.batches.load(name, { ...params, withEntity: true }, id, (ids) =>
    question.fetch(ids, true),
  )
  context.batches.give(name, params, id, found)
  return found?.entity ?? null
}

async function questionOf(
  id: string,
  args: Arguments,
  withTotal: boolean,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<PageQuestion> {
  const field = `Entity.relations ${id}`
  const filter = await relationFilter(args.filter, context)
  const lens = filter?.lens ?? null
  const asked = { ...askedFields(info), direction: args.direction, filter, withTotal }
  if (args.orderBy == null) {
    const page = pageByFarEnd(field, args)
    const params = { ...asked, ...page.params }
    const statement = byLens(filter, relationsOfEntities, relationsOfEntitiesUnderLens)
    return {
      name: 'relationsOfEntity',
      params,
      fetch: async (ids, withEntity) => byId(await context.run(statement, { ids, ...params, withEntity })),
      connection: (row, found) =>
        pageOfFarEnds(
          page,
          found?.relations ?? [],
          found?.total ?? null,
          ({ relation, other }) => [other.id, relation.id],
          (each, cursor) => edgeOf(row, each, lens, cursor),
        ),
    }
  }
  const page = pageRequest(field, args)
  const { orderBy } = args
  const order = keptOrder(orderBy, filter)
  const params = { ...asked, ...page.params, orderBy }
  const byRank = byLens(filter, relationsOfEntitiesByRank, relationsOfEntitiesByRankUnderLens)
  return {
    name: 'relationsOfEntityByRank',
    params,
    fetch: async (ids, withEntity) => {
      const question = { ids, ...asked, ...page.params, withEntity }
      return byId(
        await (order ? context.run(inOrder[order], question) : context.run(byRank, { ...question, orderBy })),
      )
    },
    connection: (row, found) =>
      pageOf(
        page,
        // What its own statement brought: by a rank.
        (found?.relations ?? []) as readonly RankedRelationRecord[],
        found?.total ?? null,
        ({ relation }) => relation.id,
        (each, cursor) => edgeOf(row, each, lens, cursor),
      ),
  }
}

const inOrder = {
  AMOUNT: relationsOfEntitiesByAmount,
  RECENCY: relationsOfEntitiesByRecency,
  CONFIDENCE: relationsOfEntitiesByConfidence,
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((each) => [each.id, each]))
}

function edgeOf(
  entity: EntityRow,
  { relation, other, direction }: RelationOfEntityRecord,
  lens: LensParam | null,
  cursor: string,
): RelationEdgeRow {
  const [source, target] = direction === 'OUT' ? [entity, other] : [other, entity]
  return { cursor, direction, other, node: { ...seenByLens(relation, lens), source, target } }
}
