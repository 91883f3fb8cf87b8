import type { GraphQLResolveInfo } from 'graphql'
import { nodesById } from '../db/generated/statements.ts'
import type { ResultOf } from '../db/statement.ts'
import { pairIn } from '../model/ids.ts'
import type { ApiContext } from './context.ts'
import { loadPair } from './load.ts'
import { entityWithRelations } from './relations-of-entity.ts'
import type { ChangeRow, ClaimRow, EntityRow, PairRow, RelationRow, SourceRow } from './rows.ts'
import { askedFields } from './selection.ts'

export type NodeRow =
  | ({ __typename: 'Entity' } & EntityRow)
  | ({ __typename: 'Relation' } & RelationRow)
  | ({ __typename: 'Claim' } & ClaimRow)
  | ({ __typename: 'Source' } & SourceRow)
  | ({ __typename: 'Change' } & ChangeRow)
  | ({ __typename: 'Pair' } & PairRow)

/**
 * Anything by its id; all ids of a request go into one statement, whatever kinds they are of. Where relations of entities
 * are asked for, what is an entity comes with them, and only the rest is looked for.
 */
export async function loadNode(
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<NodeRow | null> {
  const entity = await entityWithRelations(id, context, info)
  if (entity) return { __typename: 'Entity', ...entity }
  if (pairIn(id)) {
    const pair = await loadPair(id, context, info)
    return pair && { __typename: 'Pair', ...pair }
  }
  const { batches, run } = context
  const fields = askedFields(info)
  return batches.load('node', fields, id, async (ids) => {
    const rows = await run(nodesById, { ids, ...fields })
    return new Map(
      rows.flatMap((row) => {
        const node = nodeOf(row)
        return node ? [[row.id, node]] : []
      }),
    )
  })
}

type NodeRecord = ResultOf<NonNullable<NonNullable<(typeof nodesById)['types']>['row']>, 'one'>

function nodeOf({ entity, relation, source, target, claim, from, via, change }: NodeRecord): NodeRow | null {
  if (entity) return { __typename: 'Entity', ...entity }
  if (relation && source && target) return { __typename: 'Relation', ...relation, lens: null, source, target }
  if (claim && from) return { __typename: 'Claim', ...claim, source: from, via }
  if (change) return { __typename: 'Change', ...change }
  return from ? { __typename: 'Source', ...from } : null
}
