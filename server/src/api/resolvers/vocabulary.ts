import type { EntityTypeResolvers, RelationTypeResolvers } from '../generated/resolvers.ts'
import { pickText } from '../texts.ts'
import type { TextByLang } from '../rows.ts'

function text(texts: TextByLang, langs: readonly string[] | null | undefined, id: string) {
  return pickText(texts, langs) ?? { value: id, lang: 'und' }
}

export const entityType: EntityTypeResolvers = {
  label: (row, { langs }) => text(row.label, langs, row.id),
  pluralLabel: (row, { langs }) => text(row.plural, langs, row.id),
}

export const relationType: RelationTypeResolvers = {
  label: (row, { langs }) => text(row.label, langs, row.id),
  inverseLabel: (row, { langs }) => text(row.inverseLabel, langs, row.id),
}
