import type { GraphQLResolveInfo } from 'graphql'
import {
  claimsById,
  entitiesById,
  pairsByIds,
  relationsById,
  sourcesById,
} from '../db/generated/statements.ts'
import { pairId, pairIn } from '../model/ids.ts'
import type { ApiContext } from './context.ts'
import type { ClaimRow, EntityRow, PairRow, RelationRow, SourceRow } from './rows.ts'
import { askedFields } from './selection.ts'

/** Look-ups by id that gather themselves: one statement for all that a level asks for. */

export function loadEntity(
  id: string,
  { batches, run }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<EntityRow | null> {
  const fields = askedFields(info)
  return batches.load('entity', fields, id, async (ids) => {
    const rows = await run(entitiesById, { ids, ...fields })
    return new Map(rows.map((row) => [row.id, row.entity]))
  })
}

export function loadRelation(
  id: string,
  { batches, run }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<RelationRow | null> {
  const fields = askedFields(info)
  return batches.load('relation', fields, id, async (ids) => {
    const rows = await run(relationsById, { ids, ...fields })
    return new Map(
      rows.map(({ relation, source, target }) => [relation.id, { ...relation, lens: null, source, target }]),
    )
  })
}

export function loadClaim(id: string, { batches, run }: ApiContext): Promise<ClaimRow | null> {
  return batches.load('claim', {}, id, async (ids) => {
    const rows = await run(claimsById, { ids })
    return new Map(rows.map(({ claim, source, via }) => [claim.id, { ...claim, source, via }]))
  })
}

/** What is judged of a pair; null where nothing is. */
export function loadPair(
  id: string,
  { batches, run }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<PairRow | null> {
  const fields = askedFields(info)
  return batches.load('pair', fields, id, async (ids) => {
    const pairs = ids.flatMap((each) => pairIn(each) ?? [])
    const rows = await run(pairsByIds, { pairs, ...fields })
    return new Map(rows.map(({ pair }) => [pairId(pair.aId, pair.bId), pair]))
  })
}

export function loadSource(id: string, { batches, run }: ApiContext): Promise<SourceRow | null> {
  return batches.load('source', {}, id, async (ids) => {
    const rows = await run(sourcesById, { ids })
    return new Map(rows.map(({ source }) => [source.id, source]))
  })
}
