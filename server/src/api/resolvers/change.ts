import { differences, type EntityState } from '../../curation/entity-state.ts'
import type { ChangeResolvers } from '../generated/resolvers.ts'
import { loadClaim } from '../load.ts'
import { loadNode } from '../load-node.ts'

/** What is done to a pair of entities. */
const betweenTwo: ReadonlySet<string> = new Set([
  'JUDGED_SAME',
  'JUDGED_DIFFERENT',
  'JUDGED_UNSURE',
  'JUDGEMENT_WITHDRAWN',
  'ENTITIES_MERGED',
  'ENTITY_SPLIT',
])

export const change: ChangeResolvers = {
  about: ({ aboutId }, _, context, info) => loadNode(aboutId, context, info),
  claim: ({ claimId }, _, context) => (claimId == null ? null : loadClaim(claimId, context)),
  superseded: ({ supersededId }, _, context) =>
    supersededId == null ? null : loadClaim(supersededId, context),
  otherId: ({ kind, objectId }) => (betweenTwo.has(kind) ? (objectId ?? null) : null),
  fields: ({ before, after }) => differences(stateIn(before), stateIn(after)),
}

function stateIn(text: string | null | undefined): EntityState | null {
  return text == null ? null : (JSON.parse(text) as EntityState)
}
