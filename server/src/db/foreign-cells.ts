import { isDateTime, isPoint, type Point } from 'neo4j-driver'

/** A property as text, or several; a place in degrees; null where it is nothing that people read. */
export type ForeignValue =
  | { readonly text: string }
  | { readonly texts: readonly string[] }
  | { readonly lat: string; readonly lng: string }
  | null

/** Longest list of numbers that is read; longer ones are vectors for machines. */
const longestNumbers = 100

/** The kinds of points that are degrees on the earth. */
const wgs84: ReadonlySet<string> = new Set(['4326', '4979'])

/** A property of a graph of others, as the driver gives it, for the cells of a row. */
export function foreignValue(value: unknown): ForeignValue {
  if (ArrayBuffer.isView(value)) return null
  if (Array.isArray(value)) {
    const isVector = value.length > longestNumbers && value.every((each) => typeof each === 'number')
    return isVector ? null : { texts: value.map(textOf) }
  }
  if (isObject(value) && isPoint(value)) return placeOf(value as Point)
  return { text: textOf(value) }
}

function placeOf({ srid, x, y, z }: Point): ForeignValue {
  if (wgs84.has(String(srid))) return { lat: textOf(y), lng: textOf(x) }
  return { texts: [x, y, ...(z === undefined ? [] : [z])].map(textOf) }
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return numberText(value)
  // A time zone's name behind the time says nothing that its offset does not.
  if (isObject(value) && isDateTime(value)) return String(value).replace(/\[.*\]$/, '')
  return String(value)
}

/** With all digits: an amount is no power of ten. */
function numberText(number: number): string {
  const text = String(number)
  return /e/i.test(text) && Number.isFinite(number)
    ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
