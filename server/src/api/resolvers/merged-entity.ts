import { externalIdsOf } from '../external-url.ts'
import type { ExternalIdResolvers, MergedEntityResolvers, NameResolvers } from '../generated/resolvers.ts'
import { originOfExternalIdRow, originOfNameRow } from '../merged-from.ts'
import { entityNames, primaryNames } from '../names.ts'
import { pickText, textByLang } from '../texts.ts'

export const mergedEntity: MergedEntityResolvers = {
  id: ({ entity }) => entity.id,
  type: ({ entity }, _, { vocabulary }) => vocabulary.typeOfEntity(entity.type),
  label: ({ entity }, { langs }) =>
    pickText(primaryNames(entity), langs) ?? { value: entity.id, lang: 'und' },
  names: ({ entity }) => entityNames(entity),
  summary: ({ entity }, { langs }) => pickText(textByLang(entity.summaryLangs, entity.summaries), langs),
  externalIds: ({ entity }) => externalIdsOf(entity),
  place: ({ entity: { lat, lng } }) => (lat == null || lng == null ? null : { lat, lng }),
  mergedBy: ({ by }) => by,
}

export const name: NameResolvers = {
  mergedFrom: (row, _, context) => originOfNameRow(row, context),
}

export const externalId: ExternalIdResolvers = {
  mergedFrom: (row, _, context) => originOfExternalIdRow(row, context),
}
