import { differences, type EntityState } from '../../curation/entity-state.ts'
import type { ChangeResolvers } from '../generated/resolvers.ts'
import { loadClaim } from '../load.ts'
import { loadNode } from '../load-node.ts'

export const change: ChangeResolvers = {
  about: ({ aboutId }, _, context, info) => loadNode(aboutId, context, info),
  claim: ({ claimId }, _, context) => (claimId == null ? null : loadClaim(claimId, context)),
  superseded: ({ supersededId }, _, context) =>
    supersededId == null ? null : loadClaim(supersededId, context),
  fields: ({ before, after }) => differences(stateIn(before), stateIn(after)),
}

function stateIn(text: string | null | undefined): EntityState | null {
  return text == null ? null : (JSON.parse(text) as EntityState)
}
