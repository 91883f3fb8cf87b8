import { FileRefusal, finding } from '../finding.ts'
import { placeIn, type ImportFile } from '../import-file.ts'
import type { Cell, Place, ReadItem } from '../records.ts'
import { xmlEventsOf, type XmlEvent } from '../xml-stream.ts'
import { believeOwnDirection } from './edge-direction.ts'
import type { Format, Reading } from './format.ts'
import { listOf } from './gexf-list.ts'
import { refuseLargeCell } from './table-rows.ts'

/** GEXF 1.1 to 1.3 (https://gexf.net/): nodes may hold nodes, an edge's `type` is its direction and its `kind` its type. */
export const gexf: Format = {
  id: 'gexf',
  title: 'GEXF',
  extensions: ['gexf', 'xml'],
  isText: true,
  yields: 'rows',
  options: {},
  sniff: ({ text }) => (/<(\w+:)?gexf[\s>]/.test(text) ? 'it has an element "gexf"' : null),
  structure: {
    node: { '@id': 'id', '@label': 'name' },
    edge: {
      '@id': 'key',
      '@source': 'subject',
      '@target': 'object',
      '@kind': 'type',
      '@label': 'role',
      '@directed': 'directed',
      '@start': 'startDate',
      '@end': 'endDate',
    },
  },
  read: readGexf,
}

interface Attribute {
  readonly title: string
  readonly isList: boolean
  default: string | null
}

interface Open {
  readonly table: 'node' | 'edge'
  readonly cells: Map<string, Cell>
  readonly line: number
  readonly found: ReadItem[]
}

type Declared = Record<'node' | 'edge', Map<string, Attribute>>

async function* readGexf(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  const declared: Declared = { node: new Map(), edge: new Map() }
  const open: Open[] = []
  let direction = 'undirected'
  let of: 'node' | 'edge' = 'node'
  let attribute: Attribute | undefined
  let hasGraph = false

  for await (const event of xmlEventsOf(file, encoding)) {
    const { name } = event
    if (event.is === 'open') {
      const { attributes } = event
      if (name === 'graph') {
        hasGraph = true
        direction = attributes['defaultedgetype'] ?? 'undirected'
      } else if (name === 'attributes') of = attributes['class'] === 'edge' ? 'edge' : 'node'
      else if (name === 'attribute') attribute = declare(declared[of], attributes)
      else if (name === 'node' || name === 'edge') open.push(opened(name, event, direction, open.at(-1)))
      else if (name === 'attvalue')
        addValue(open.at(-1), declared, attributes, placeIn(file, null, event.line))
      continue
    }
    if (name === 'default' && attribute) attribute.default = event.text
    else if (name === 'attribute') attribute = undefined
    else if (name === 'node' || name === 'edge') {
      const done = open.pop()
      if (done) yield* closed(done, declared[done.table], file)
    }
  }
  if (!hasGraph)
    throw new FileRefusal('NOT_WELL_FORMED', placeIn(file), { reason: 'it has no element "graph"' })
}

function declare(known: Map<string, Attribute>, attributes: Readonly<Record<string, string>>): Attribute {
  const id = attributes['id'] ?? ''
  const name = attributes['title'] ?? id
  const isTwice = [...known.values()].some(({ title }) => title === name)
  const attribute: Attribute = {
    title: isTwice ? `${name} (${id})` : name,
    isList: attributes['type']?.startsWith('list') ?? false,
    default: null,
  }
  known.set(id, attribute)
  return attribute
}

function opened(
  table: 'node' | 'edge',
  event: XmlEvent & { is: 'open' },
  direction: string,
  around: Open | undefined,
): Open {
  const cells = new Map<string, Cell>()
  for (const [name, value] of Object.entries(event.attributes)) {
    // Version 1.3 takes `kind` for the type of an edge; `type` has always been its direction.
    if (value !== '' && !(table === 'edge' && name === 'type')) cells.set(`@${name}`, value)
  }
  if (table === 'edge') {
    const type = event.attributes['type'] ?? direction
    cells.set('@directed', String(type !== 'undirected' && type !== 'mutual'))
  } else if (around?.table === 'node' && !cells.has('@pid')) {
    cells.set('@pid', String(around.cells.get('@id') ?? ''))
  }
  return { table, cells, line: event.line, found: [] }
}

function addValue(
  target: Open | undefined,
  declared: Declared,
  attributes: Readonly<Record<string, string>>,
  place: Place,
): void {
  if (!target) return
  // Version 1.1 says `id` where the later ones say `for`.
  const id = attributes['for'] ?? attributes['id'] ?? ''
  const value = attributes['value'] ?? ''
  const attribute = declared[target.table].get(id)
  const column = attribute?.title ?? id
  const tooLarge = refuseLargeCell(place, column, value)
  if (tooLarge) target.found.push(tooLarge)
  else if (value !== '') target.cells.set(column, attribute?.isList ? listOf(value) : value)
  if (!attribute) target.found.push(finding('UNDECLARED_ATTRIBUTE', place, { column: id, value }))
}

function* closed(
  done: Open,
  declared: ReadonlyMap<string, Attribute>,
  file: ImportFile,
): Generator<ReadItem> {
  for (const attribute of declared.values()) {
    if (attribute.default === null || done.cells.has(attribute.title)) continue
    done.cells.set(attribute.title, attribute.isList ? listOf(attribute.default) : attribute.default)
  }
  believeOwnDirection(done.cells)
  yield* done.found
  if (done.found.some(({ kind }) => kind === 'refused')) return
  yield { kind: 'row', table: done.table, place: placeIn(file, done.table, done.line), cells: done.cells }
}
