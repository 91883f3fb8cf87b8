import neo4j, { isInt } from 'neo4j-driver'
import type { Day } from './records.ts'

/** The calendar day of an ISO day, `2025-11-12`, for parameters that are compared with dates. */
export function day(iso: string): Day {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return new neo4j.types.Date(year, month, date)
}

/**
 * A parameter as the driver wants it. The driver sends every JavaScript number as a float, which `LIMIT` refuses and a
 * property would keep as `85.0`; so whole numbers become integers here. A map without a prototype goes as it is: its
 * numbers are told apart already (`exact-values.ts`).
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(toParameter)
  if (!isPlain(value)) return value
  const copy: Record<string, unknown> = {}
  for (const name in value) copy[name] = toParameter(value[name])
  return copy
}

/** Parameters that are as the driver wants them already, through and through: they are not gone through again. */
export function asTheyAre<Params extends object>(params: Params): Params {
  return Object.assign(Object.create(null) as Params, params)
}

/** A statement's parameters as the driver sends them: fields of the one that its generated text knows. */
export function toParameters(params: unknown): Record<string, unknown> {
  return { given: toParameter(params) }
}

/** A value of a record for the rest of the server: integers become numbers, or text where a number would lose digits. */
export function fromDatabase(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : value.toString()
  }
  if (Array.isArray(value)) return value.map(fromDatabase)
  if (!isPlain(value) || isInt(value)) return value
  for (const name in value) {
    const inner = value[name]
    if (typeof inner !== 'string') value[name] = fromDatabase(inner)
  }
  return value
}

/** Maps only: dates, points and the like keep their class. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
