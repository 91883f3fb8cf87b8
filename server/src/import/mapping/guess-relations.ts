import type { Recognised } from '../recognise/recognised.ts'
import { claimFields } from './claim-fields.ts'
import type { Field } from './fields.ts'
import { meaningInRelations } from './header-words.ts'
import type { ColumnMapping } from './mapping.ts'
import { neo4jName } from './neo4j-header.ts'
import { currencyOf } from './parse-amount.ts'
import { sum, type ColumnProfile, type TableProfile } from './profile.ts'

const dateFields: ReadonlySet<Field> = new Set(['startDate', 'endDate', 'date', 'sourcePublishedAt'])
const numberFields: ReadonlySet<Field> = new Set(['amount', 'amountMin', 'amountMax', 'confidence'])

/** What the columns of a table of relations mean: a header says it, and the values must bear it out. */
export function guessRelationColumns(
  profile: TableProfile,
  given: ReadonlyMap<string, ColumnMapping>,
): ColumnMapping[] {
  const columns = [...profile.columns.keys()]
  const candidates = columns.flatMap((column) => {
    const { meaning, currency } = meaningOf(column)
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
  const speaksAgainst = againstHeader(values, field)
  if (speaksAgainst) return speaksAgainst.because
  if (field === 'sourceUrl' && !/^https?:\/\//i.test(values.example.trim()))
    return 'its values are no addresses'
  return null
}

/** Why the values of a column are not the dates or numbers of its header, and whether most of them are; null where they are. */
function againstHeader(
  { filled, dates, numbers }: ColumnProfile,
  field: Field,
): { because: string; areMost: boolean } | null {
  const [name, fitting] = dateFields.has(field)
    ? ['date', sum(dates)]
    : numberFields.has(field)
      ? ['number', sum(numbers)]
      : ['', filled]
  // One value in a hundred that cannot be read is a mistake of its row; more, and the column is something else.
  if (fitting >= filled * 0.99) return null
  const which = fitting === 0 ? 'its values' : `${filled - fitting} of its ${filled} values`
  return {
    because: `its header is one of a ${name}, but ${which} are no ${name}s`,
    areMost: fitting * 2 > filled,
  }
}

/** Columns that are kept beside for the sake of a few values, though most are what the header says: people may want to mend those. */
export function columnsKeptBeside(profile: TableProfile, columns: readonly ColumnMapping[]): Recognised[] {
  return columns.flatMap(({ column, field }): Recognised[] => {
    const values = profile.columns.get(column)
    if (field !== 'attribute' || !values) return []
    const meaning = meaningOf(column).meaning
    const found = meaning && againstHeader(values, meaning.field)
    if (!found?.areMost) return []
    const because = `${found.because}, so it is kept as an attribute`
    return [{ what: 'column', table: profile.table, value: column, because, isCertain: false }]
  })
}

function meaningOf(column: string) {
  const name = neo4jName(column)
  const currency = currencyInHeader(name)
  return {
    currency,
    meaning: meaningInRelations(name) ?? (currency ? meaningInRelations(currency.rest) : null),
  }
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
