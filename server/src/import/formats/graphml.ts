import { FileRefusal, finding } from '../finding.ts'
import { placeIn, type ImportFile } from '../import-file.ts'
import type { Cell, ReadItem } from '../records.ts'
import { xmlEventsOf } from '../xml-stream.ts'
import { believeOwnDirection } from './edge-direction.ts'
import type { Format, Reading } from './format.ts'
import { refuseLargeCell } from './table-rows.ts'

/**
 * GraphML 1.0 (http://graphml.graphdrawing.org/primer/graphml-primer.html): node and edge, keys with defaults; and the labels of
 * yEd, which stand in its drawing of each and nowhere else.
 */
export const graphml: Format = {
  id: 'graphml',
  title: 'GraphML',
  extensions: ['graphml', 'xml'],
  isText: true,
  yields: 'rows',
  options: {},
  sniff: ({ text }) => (/<(\w+:)?graphml[\s>]/.test(text) ? 'it has an element "graphml"' : null),
  structure: {
    node: { '@id': 'id', '@label': 'name' },
    edge: {
      '@id': 'key',
      '@source': 'subject',
      '@target': 'object',
      '@label': 'role',
      '@directed': 'directed',
    },
  },
  read: readGraphml,
}

interface Key {
  readonly name: string
  readonly of: string
  readonly isList: boolean
  default: string | null
}

interface Open {
  readonly table: 'node' | 'edge'
  readonly cells: Map<string, Cell>
  readonly line: number
  readonly found: ReadItem[]
}

async function* readGraphml(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  const keys = new Map<string, Key>()
  const open: Open[] = []
  let isDirected = true
  let key: Key | undefined
  let dataKey: string | null = null
  let hasGraph = false
  // Of a label of yEd that is open: its text, which stands before the elements that say where it is drawn.
  let label: string | null = null

  for await (const event of xmlEventsOf(file, encoding)) {
    const place = (row = event.line) => placeIn(file, null, row)
    if (event.is === 'open') {
      const { name, attributes } = event
      if (label === '') label = event.before.trim()
      if (name === 'NodeLabel' || name === 'EdgeLabel') label = ''
      else if (name === 'key') keys.set(attributes['id'] ?? '', (key = keyOf(attributes, keys)))
      else if (name === 'graph') {
        isDirected = attributes['edgedefault'] !== 'undirected'
        hasGraph = true
      } else if (name === 'data') dataKey = attributes['key'] ?? ''
      else if (name === 'node' || name === 'edge') {
        open.push(opened(name, attributes, isDirected, event.line))
      } else if (name === 'hyperedge' || name === 'port') {
        const reason = `an element "${name}" ties more or less than two entities and is not read`
        yield finding('PART_NOT_READ', place(), { value: name }, { reason })
      }
      continue
    }
    const { name, text } = event
    if (name === 'NodeLabel' || name === 'EdgeLabel') {
      addLabel(open.at(-1), name === 'NodeLabel' ? 'node' : 'edge', label || text, place())
      label = null
    } else if (name === 'default' && key) key.default = text
    else if (name === 'key') key = undefined
    else if (name === 'data') {
      addData(open.at(-1), keys, dataKey ?? '', text, place())
      dataKey = null
    } else if (name === 'node' || name === 'edge') {
      const done = open.pop()
      if (!done) continue
      for (const each of keys.values()) {
        if (each.default !== null && each.of === done.table && !done.cells.has(each.name)) {
          done.cells.set(each.name, each.default)
        }
      }
      believeOwnDirection(done.cells)
      yield* done.found
      if (done.found.every(({ kind }) => kind !== 'refused')) {
        yield {
          kind: 'row',
          table: done.table,
          place: placeIn(file, done.table, done.line),
          cells: done.cells,
        }
      }
    }
  }
  if (!hasGraph)
    throw new FileRefusal('NOT_WELL_FORMED', placeIn(file), { reason: 'it has no element "graph"' })
}

function keyOf(attributes: Readonly<Record<string, string>>, keys: ReadonlyMap<string, Key>): Key {
  const id = attributes['id'] ?? ''
  const of = attributes['for'] ?? 'all'
  const name = attributes['attr.name'] ?? id
  const isTwice = [...keys.values()].some((each) => each.name === name && each.of === of)
  return { name: isTwice ? `${name} (${id})` : name, of, isList: false, default: null }
}

function opened(
  table: 'node' | 'edge',
  attributes: Readonly<Record<string, string>>,
  isDirected: boolean,
  line: number,
): Open {
  const cells = new Map<string, Cell>()
  for (const [name, value] of Object.entries(attributes)) if (value !== '') cells.set(`@${name}`, value)
  if (table === 'edge' && !cells.has('@directed')) cells.set('@directed', String(isDirected))
  return { table, cells, line, found: [] }
}

/** The first label of a drawing is what it is called; a closed group repeats it. */
function addLabel(
  target: Open | undefined,
  table: Open['table'],
  text: string,
  place: ReturnType<typeof placeIn>,
): void {
  const shown = text.replace(/\s+/gu, ' ').trim()
  if (target?.table !== table || shown === '' || target.cells.has('@label')) return
  const tooLarge = refuseLargeCell(place, '@label', shown)
  if (tooLarge) target.found.push(tooLarge)
  else target.cells.set('@label', shown)
}

function addData(
  target: Open | undefined,
  keys: ReadonlyMap<string, Key>,
  id: string,
  text: string,
  place: ReturnType<typeof placeIn>,
): void {
  // Data of the graph itself says nothing about its entities.
  if (!target) return
  const key = keys.get(id)
  const column = key?.name ?? id
  const tooLarge = refuseLargeCell(place, column, text)
  if (tooLarge) target.found.push(tooLarge)
  else if (text.trim() !== '') target.cells.set(column, text)
  if (!key) target.found.push(finding('UNDECLARED_ATTRIBUTE', place, { column: id, value: text }))
}
