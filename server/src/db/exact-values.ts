import neo4j, { isDate, type Date as Neo4jDate } from 'neo4j-driver'
import { KesherError } from '../errors.ts'
import type { ExactValues } from './records.ts'

/**
 * Properties as they come exactly from the database, as JSON that tells kinds apart: a number without a fraction is a whole
 * one; `{"float": "5"}`, `{"int": "9007199254740993"}` and `{"date": [2025, 11, 12]}` are what JSON has no form for.
 */
export function toExactJson(properties: ExactValues): Record<string, unknown> {
  // In an order of their own: the same properties are the same text.
  const names = Object.keys(properties).toSorted()
  return Object.fromEntries(names.map((name) => [name, toJson(properties[name])]))
}

/** The properties that such JSON stands for, as parameters that keep their kinds. Throws where it stands for none. */
export function fromExactJson(json: Readonly<Record<string, unknown>>): ExactValues {
  // Without a prototype it goes to the database as it is, with the numbers as they are told apart here.
  const properties = Object.create(null) as Record<string, unknown>
  for (const [name, value] of Object.entries(json)) properties[name] = fromJson(value)
  return properties
}

function toJson(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : { int: String(value) }
  }
  if (typeof value === 'number') {
    const isPlain = Number.isFinite(value) && !Number.isInteger(value)
    return isPlain ? value : { float: Object.is(value, -0) ? '-0' : String(value) }
  }
  if (Array.isArray(value)) return value.map(toJson)
  if (isDate(value as object)) {
    const { year, month, day } = value as Neo4jDate
    return { date: [Number(year), Number(month), Number(day)] }
  }
  throw new KesherError('INTERNAL', {}, { cause: new Error(`a value of a kind without a form: ${value}`) })
}

function fromJson(json: unknown): unknown {
  if (typeof json === 'string' || typeof json === 'boolean') return json
  if (typeof json === 'number') return Number.isInteger(json) ? BigInt(json) : json
  if (Array.isArray(json)) return json.map(fromJson)
  const { int, float, date } = json as { int?: unknown; float?: unknown; date?: unknown }
  if (typeof int === 'string') return BigInt(int)
  if (typeof float === 'string') return Number(float)
  if (Array.isArray(date)) return new neo4j.types.Date(...(date.map(Number) as [number, number, number]))
  throw new TypeError(`no value: ${JSON.stringify(json)}`)
}
