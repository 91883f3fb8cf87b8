export type StatementMode = 'read' | 'write' | 'schema'
export type StatementRows = 'one' | 'optional' | 'many' | 'none'

/** A `.cypher` file: the contract of its header and its text. */
export interface StatementFile {
  readonly name: string
  readonly path: string
  readonly doc: string
  readonly mode: StatementMode
  readonly rows: StatementRows
  /** The orders in which it exists, each a statement of its own; none where it is a single one. */
  readonly orders: readonly string[]
  readonly params: readonly { name: string; type: string }[]
  readonly columns: readonly { name: string; type: string }[]
  /** The statement without its header, exactly as written. */
  readonly text: string
}

const modes: readonly string[] = ['read', 'write', 'schema'] satisfies StatementMode[]
const cardinalities: readonly string[] = ['one', 'optional', 'many', 'none'] satisfies StatementRows[]

/** Reads a statement file; only its leading comment lines are looked at. Throws with path and line where one is wrong. */
export function readStatement(path: string, content: string): StatementFile {
  const lines = content.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//') || line.startsWith('//>'))
  const header = { doc: '', mode: '', rows: '', orders: '' }
  const params: { name: string; type: string }[] = []
  const columns: { name: string; type: string }[] = []
  for (const [index, line] of lines.slice(0, end).entries()) {
    const match = /^\/\/ (doc|mode|rows|orders|param|return)(?: (\w+))?: (.+)$/.exec(line)
    const [, kind = '', name = '', value = ''] = match ?? []
    if (kind === 'param' && name) params.push({ name, type: value })
    else if (kind === 'return' && name) columns.push({ name, type: value })
    else if (isHeading(kind, header) && !name) header[kind] = value
    else throw new Error(`${path}:${index + 1}: this line is not part of a statement's header: ${line}`)
  }
  if (!header.doc) throw new Error(`${path}: the header has no "doc:"`)
  if (!isMode(header.mode)) throw new Error(`${path}: "mode:" is one of ${modes.join(', ')}`)
  if (!isCardinality(header.rows)) throw new Error(`${path}: "rows:" is one of ${cardinalities.join(', ')}`)
  if (header.orders && !path.endsWith('-by-order.cypher')) {
    throw new Error(`${path}: a statement in several orders has a name that ends with "-by-order"`)
  }
  const { doc, mode, rows } = header
  const text = lines.slice(end).join('\n').trim()
  const orders = header.orders === '' ? [] : header.orders.split(', ')
  return { name: statementName(path), path, doc, mode, rows, orders, params, columns, text }
}

/** `cypher/read/entities-by-id.cypher` → `entitiesById`; the number of a schema statement is left out. */
export function statementName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.cypher$/, '')
  return file.replace(/^\d+-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function isHeading<Header extends object>(kind: string, header: Header): kind is keyof Header & string {
  return kind in header
}

function isMode(text: string): text is StatementMode {
  return modes.includes(text)
}

function isCardinality(text: string): text is StatementRows {
  return cardinalities.includes(text)
}
