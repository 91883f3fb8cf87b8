import { KesherError } from '../../errors.ts'
import type { ClaimResolvers, Stance } from '../generated/resolvers.ts'
import { loadRelation } from '../load.ts'
import { moneyOf, periodOf, statusOf } from '../money.ts'
import { pickText, textByLang } from '../texts.ts'

export const claim: ClaimResolvers = {
  relation: async (row, _, context, info) => {
    const relation = await loadRelation(row.relationId, context, info)
    if (relation) return relation
    throw new KesherError('INTERNAL', {}, { cause: new Error(`claim ${row.id} is about no relation`) })
  },
  // Stances are checked when they are written.
  stance: ({ stance }) => stance as Stance,
  status: ({ status }) => (status == null ? null : statusOf(status)),
  statement: (row, { langs }) =>
    pickText(textByLang(row.statementLangs, row.statements), langs) ?? { value: '', lang: 'und' },
  period: periodOf,
  amount: moneyOf,
  reason: (row, { langs }) => pickText(textByLang(row.reasonLangs, row.reasons), langs),
  locator: (row, { langs }) => pickText(textByLang(row.locatorLangs, row.locators), langs)?.value ?? null,
}
