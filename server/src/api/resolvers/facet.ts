import { statusLabel } from '../../model/status-label.ts'
import type { Status } from '../../model/sentence-words.ts'
import type { FacetResolvers } from '../generated/resolvers.ts'
import { pickText } from '../texts.ts'

export const facet: FacetResolvers = {
  label: async ({ kind, id }, { langs }, { vocabulary }) => {
    // Statuses are checked when they are written.
    if (kind === 'status') return statusLabel(id as Status, langs ?? [])
    const type = await (kind === 'entityType' ? vocabulary.typeOfEntity(id) : vocabulary.typeOfRelation(id))
    return pickText('plural' in type ? type.plural : type.label, langs) ?? { value: id, lang: 'und' }
  },
}
