import { GraphQLScalarType, Kind } from 'graphql'
import { KesherError } from '../errors.ts'
import { checkDecimal } from '../model/decimal.ts'
import { checkPartialDate } from '../model/partial-date.ts'
import { shown } from '../model/shown.ts'

/** A scalar that is text; `check` says why a value that a client sends is refused. What the server sends stands. */
function textScalar(name: string, check: (text: string) => string | null): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const reason = typeof value === 'string' ? check(value) : 'it is written as a text in quotes'
    if (reason === null) return value as string
    throw new KesherError('BAD_INPUT', { argument: name, value: shown(String(value)), reason })
  }
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  })
}

function matching(pattern: RegExp, reason: string): (text: string) => string | null {
  return (text) => (pattern.test(text) ? null : reason)
}

/** The scalars of the API, by name. */
export const scalars = {
  PartialDate: textScalar('PartialDate', checkPartialDate),
  DateTime: textScalar('DateTime', (text) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text) && !Number.isNaN(Date.parse(text))
      ? null
      : 'an instant is written as 2025-11-12T21:26:00Z',
  ),
  LangTag: textScalar(
    'LangTag',
    matching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i, 'a language is written as he or en-GB'),
  ),
  Decimal: textScalar('Decimal', checkDecimal),
  CurrencyCode: textScalar('CurrencyCode', matching(/^[A-Z]{3}$/, 'a currency is written as USD')),
  URL: textScalar('URL', matching(/^https?:\/\/\S{1,2000}$/, 'an address begins with http:// or https://')),
}
