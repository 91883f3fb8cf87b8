import type { RelationResolvers } from '../generated/resolvers.ts'
import { claimsOfRelation } from '../claim-pages.ts'
import { recordedOf } from '../merged-from.ts'
import { moneyOf, periodOf, statusOf } from '../money.ts'
import { sentenceOf } from '../sentence-of.ts'
import { pickText, textByLang } from '../texts.ts'

export const relation: RelationResolvers = {
  type: ({ type }, _, { vocabulary }) => vocabulary.typeOfRelation(type),
  role: (row, { langs }) => pickText(textByLang(row.roleLangs, row.roles), langs)?.value ?? null,
  status: ({ status }) => statusOf(status),
  directed: ({ directed }) => directed ?? true,
  period: periodOf,
  amount: moneyOf,
  sentence: (row, { langs, direction }, { vocabulary }) => sentenceOf(row, direction, langs, vocabulary),
  mergedFrom: ({ id }, _, context) => recordedOf(id, context),
  claims: claimsOfRelation,
}
