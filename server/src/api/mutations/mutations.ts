import type { GraphQLResolveInfo } from 'graphql'
import { revokeToken } from '../../access/keep-tokens.ts'
import type { Curator } from '../../curation/change.ts'
import { addEntity, changeEntity, restoreEntity } from '../../curation/entities.ts'
import { readInput, type Input, type InputName } from '../../curation/inputs.ts'
import {
  addClaim,
  addRelation,
  retractClaim,
  supersedeClaim,
  type Written as WrittenRelation,
} from '../../curation/relations.ts'
import { addSource } from '../../curation/sources.ts'
import type { ApiContext } from '../context.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { loadClaim, loadEntity, loadRelation, loadSource } from '../load.ts'
import type { identityMutations } from './identity.ts'
import type { importMutations } from './imports.ts'
import { written, type Written } from './payload.ts'

/** What writes single things; imports and identity have mutations of their own. */
type Curation = Omit<
  MutationResolvers,
  keyof typeof importMutations | keyof typeof identityMutations | '__isTypeOf'
>

export const mutations: Required<Curation> = {
  addEntity: (_, { input }, context, info) => entityBy('addEntity', addEntity, input, context, info),
  changeEntity: (_, { input }, context, info) => entityBy('changeEntity', changeEntity, input, context, info),
  restoreEntity: (_, { input }, context, info) =>
    entityBy('restoreEntity', restoreEntity, input, context, info),
  addSource: async (_, { input }, context) => {
    const { result, changeId, userErrors, refusals } = await write('addSource', addSource, input, context)
    // Whoever adds a source that is there already may go on with that one.
    const id = result ?? takenId(refusals)
    return { source: id === null ? null : await loadSource(id, context), changeId, userErrors }
  },
  addRelation: (_, { input }, context, info) => relationBy('addRelation', addRelation, input, context, info),
  addClaim: (_, { input }, context, info) => relationBy('addClaim', addClaim, input, context, info),
  supersedeClaim: (_, { input }, context, info) =>
    relationBy('supersedeClaim', supersedeClaim, input, context, info),
  retractClaim: (_, { input }, context, info) =>
    relationBy('retractClaim', retractClaim, input, context, info),
  revokeToken: async (_, { id }, context) => {
    const { curator, run, expectRole } = context
    expectRole('admin')
    const { result, userErrors } = await written(
      () => revokeToken({ run, write: curator.write }, id),
      context,
    )
    return { token: result, userErrors }
  },
}

type Work<Name extends InputName, T> = (curator: Curator, input: Input<Name>) => Promise<T>

function write<Name extends InputName, T>(
  name: Name,
  work: Work<Name, T>,
  input: unknown,
  context: ApiContext,
): Promise<Written<T>> {
  return written(async () => work(context.curator, readInput(name, input)), context)
}

/** The id that something else in the graph has already; null where that is not what stood against it. */
function takenId(refusals: Written<unknown>['refusals']): string | null {
  const taken = refusals.find(({ error }) => error.code === 'ID_TAKEN')?.error.details['value']
  return taken === undefined ? null : String(taken)
}

async function entityBy<Name extends 'addEntity' | 'changeEntity' | 'restoreEntity'>(
  name: Name,
  work: Work<Name, string>,
  input: { readonly id?: string | null | undefined },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const { result, changeId, userErrors, refusals } = await write(name, work, input, context)
  // Who comes second is shown what the first has made of it, or what has the id already.
  const isConflict = userErrors.some(({ code }) => code === 'CONFLICT')
  const id = result ?? takenId(refusals) ?? (isConflict ? (input.id ?? null) : null)
  return { entity: id === null ? null : await loadEntity(id, context, info), changeId, userErrors }
}

async function relationBy<Name extends 'addRelation' | 'addClaim' | 'supersedeClaim' | 'retractClaim'>(
  name: Name,
  work: Work<Name, WrittenRelation>,
  input: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const { result, changeId, userErrors } = await write(name, work, input, context)
  if (result === null) return { relation: null, claim: null, changeId, userErrors }
  const [relation, claim] = await Promise.all([
    loadRelation(result.relationId, context, info),
    loadClaim(result.claimId, context),
  ])
  return { relation, claim, changeId, userErrors }
}
