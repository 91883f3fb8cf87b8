import { claimsOfSource } from '../claim-pages.ts'
import type { SourceResolvers } from '../generated/resolvers.ts'
import { pickText, textByLang } from '../texts.ts'

export const source: SourceResolvers = {
  title: (row, { langs }) =>
    pickText(textByLang(row.titleLangs, row.titles), langs) ?? { value: row.id, lang: 'und' },
  claims: claimsOfSource,
}
