import { finding } from '../finding.ts'
import { placeIn, textOf, type ImportFile } from '../import-file.ts'
import { cellOf, jsonItemsOf } from '../json-stream.ts'
import { limits } from '../limits.ts'
import type { Cell, Place, ReadItem } from '../records.ts'
import type { Format, Reading } from './format.ts'
import { refuseLargeCell } from './table-rows.ts'

/** The JSON of Cytoscape and Cytoscape.js: `elements` as two lists, or as one in which an edge has a `source`. */
export const cytoscapeJson: Format = {
  id: 'cytoscape-json',
  title: 'Cytoscape JSON',
  extensions: ['cyjs', 'json'],
  isText: true,
  yields: 'rows',
  options: {},
  sniff: ({ text, extension }) => {
    if (!/^\s*[{[]/.test(text)) return null
    if (/"elements"\s*:\s*[[{]/.test(text)) return 'it has "elements"'
    if (/"target_cytoscapejs_version"/.test(text)) return 'it names a version of Cytoscape.js'
    if (/^\s*\[\s*\{\s*("group"|"data")\s*:/.test(text)) return 'it is a list whose items have "data"'
    return extension === 'cyjs' ? 'its name ends with .cyjs' : null
  },
  structure: {
    node: { id: 'id' },
    edge: { id: 'key', source: 'subject', target: 'object' },
  },
  read: readCytoscape,
}

async function* readCytoscape(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  for await (const { list, index, value } of jsonItemsOf(file, encoding, await pathsOf(file, encoding))) {
    const data = isObject(value) ? value['data'] : undefined
    if (!isObject(value) || !isObject(data)) {
      yield finding('BAD_RECORD', placeIn(file, list, index + 1), {}, { reason: 'it has no "data"' })
      continue
    }
    const isEdge = list === 'edges' || (list !== 'nodes' && 'source' in data)
    const table = isEdge ? 'edge' : 'node'
    yield rowOf(data, value['position'], table, placeIn(file, table, index + 1))
  }
}

/** Where the elements are. Each shape has its own paths, since a path that holds others would hold the whole file. */
async function pathsOf(file: ImportFile, encoding: Reading['encoding']): Promise<string[]> {
  let start = ''
  for await (const chunk of textOf(file, encoding)) {
    start += chunk
    const found = /"elements"\s*:\s*([[{])/.exec(start)?.[1]
    if (found) return found === '[' ? ['$.elements.*'] : ['$.elements.nodes.*', '$.elements.edges.*']
    if (/^\s*\[/.test(start)) return ['$.*']
    if (start.length > limits.recordCharacters.value) break
  }
  return ['$.elements.nodes.*', '$.elements.edges.*']
}

function rowOf(
  data: Readonly<Record<string, unknown>>,
  position: unknown,
  table: string,
  place: Place,
): ReadItem {
  const cells = new Map<string, Cell>()
  for (const [column, value] of Object.entries({
    ...data,
    ...(isObject(position) ? { '@position': position } : {}),
  })) {
    const cell = cellOf(value)
    if (cell === null) continue
    const tooLarge = refuseLargeCell(place, column, typeof cell === 'string' ? cell : cell.join(''))
    if (tooLarge) return tooLarge
    cells.set(column, cell)
  }
  return { kind: 'row', table, place, cells }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
