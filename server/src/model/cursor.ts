import { KesherError } from '../errors.ts'

/** What a cursor may hold: the values of the order's columns at one row. */
export type CursorValue = string | number | null

/** The kinds of a position's values; `?` allows null. */
export type CursorShape = readonly ('string' | 'number' | 'string?' | 'number?')[]

/** The position that a shape describes, as a tuple. */
export type Position<Shape extends CursorShape> = {
  -readonly [Index in keyof Shape]: Shape[Index] extends 'string'
    ? string
    : Shape[Index] extends 'number'
      ? number
      : Shape[Index] extends 'string?'
        ? string | null
        : number | null
}

const version = 1
const longestCursor = 2000

/**
 * A short fingerprint of the list that a cursor belongs to: the field and its arguments, without those that only choose
 * a page. Two lists share one only by a chance of one in four thousand million.
 */
export function cursorScope(field: string, args: Readonly<Record<string, unknown>> = {}): string {
  const { first: _first, after: _after, ...rest } = args
  return fingerprint(`${field} ${stableJson(rest)}`)
}

/** An opaque cursor which stands after the row with that position, in the list with that scope. */
export function encodeCursor(scope: string, position: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([version, scope, ...position])).toString('base64url')
}

/** The position in a cursor. Throws BAD_CURSOR where it is broken, too old, or belongs to another list. */
export function decodeCursor<const Shape extends CursorShape>(
  cursor: string,
  scope: string,
  shape: Shape,
): Position<Shape> {
  const refuse = (reason: string) => new KesherError('BAD_CURSOR', { cursor: cursor.slice(0, 80), reason })
  const content = cursor.length > longestCursor ? null : readJson(cursor)
  if (!Array.isArray(content)) throw refuse('it is not a cursor of this API')
  const [foundVersion, foundScope, ...position] = content as unknown[]
  if (foundVersion !== version) throw refuse('it was made by another version; ask for the first page again')
  if (foundScope !== scope) throw refuse('it belongs to another list or other arguments')
  if (!hasShape(position, shape)) throw refuse('it is not a cursor of this API')
  return position
}

function hasShape<Shape extends CursorShape>(values: unknown[], shape: Shape): values is Position<Shape> {
  return values.length === shape.length && shape.every((kind, index) => fits(values[index], kind))
}

function fits(value: unknown, kind: CursorShape[number]): boolean {
  if (value === null) return kind.endsWith('?')
  return typeof value === kind.replace('?', '')
}

function readJson(cursor: string): unknown {
  const bytes = Buffer.from(cursor, 'base64url')
  // Buffer forgives foreign characters; a cursor that was not made here must not pass.
  if (bytes.toString('base64url') !== cursor) return null
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${stableJson(inner)}`).join(',')}}`
}

/** FNV-1a over UTF-16 units: guards against mistakes, not against attackers, who win nothing by a foreign cursor. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
