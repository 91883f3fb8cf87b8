import { claimFields } from './claim-fields.ts'
import type { Field } from './fields.ts'
import { meaningInRelations } from './header-words.ts'
import type { ColumnMapping } from './mapping.ts'
import { neo4jName } from './neo4j-header.ts'
import { currencyOf } from './parse-amount.ts'
import { sum, type TableProfile } from './profile.ts'

const dateFields: ReadonlySet<Field> = new Set(['startDate', 'endDate', 'date', 'sourcePublishedAt'])
const numberFields: ReadonlySet<Field> = new Set(['amount', 'amountMin', 'amountMax', 'confidence'])

/** What the columns of a table of relations mean: a header says it, and the values must bear it out. */
export function guessRelationColumns(
  profile: TableProfile,
  given: ReadonlyMap<string, ColumnMapping>,
): ColumnMapping[] {
  const columns = [...profile.columns.keys()]
  const candidates = columns.flatMap((column) => {
    const name = neo4jName(column)
    const currency = currencyInHeader(name)
    const meaning = meaningInRelations(name) ?? (currency ? meaningInRelations(currency.rest) : null)
    if (!meaning) return []
    const { field, rank, lang } = meaning
    const because = `"${column}" is a name for it`
    const extra = { ...(lang ? { lang } : {}), ...(currency ? { currency: currency.code } : {}) }
    return [{ column, meaning: { column, field, rank, because, ...extra } }]
  })
  return claimFields(columns, given, candidates, (column, field) => whyNot(profile, column, field))
}

/** Why the values of a column speak against a field; null where they do not. */
function whyNot(profile: TableProfile, column: string, field: Field): string | null {
  const values = profile.columns.get(column)
  if (!values) return null
  // One value in a hundred that cannot be read is a mistake of its row; more, and the column is something else.
  const most = values.filled * 0.99
  if (dateFields.has(field) && sum(values.dates) < most)
    return 'its header is one of a date, but its values are no dates'
  if (numberFields.has(field) && sum(values.numbers) < most) {
    return 'its header is one of a number, but its values are no numbers'
  }
  if (field === 'sourceUrl' && !/^https?:\/\//i.test(values.example.trim()))
    return 'its values are no addresses'
  return null
}

/** `סכום (₪)`, `amount USD`, `amountEur` → the currency, and the header without it. */
function currencyInHeader(header: string): { code: string; rest: string } | null {
  const words = header
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .split(/[\s_()[\],/-]+/u)
    .filter(Boolean)
  for (const [index, word] of words.entries()) {
    const code = currencyOf(word) ?? currencyOf(word.replace(/^ב/, ''))
    if (code && words.length > 1) return { code, rest: words.toSpliced(index, 1).join(' ') }
  }
  return null
}
