import { linesOf, placeIn, type ImportFile } from '../import-file.ts'
import type { Field } from '../mapping/fields.ts'
import { limits } from '../limits.ts'
import type { Cell, Finding, ReadItem } from '../records.ts'
import type { Format } from '../formats/format.ts'

/** A line of the file in which a graph of others is kept while it is brought in: a node, a relationship, or what cannot come in. */
export type GraphLine =
  | { readonly node: string; readonly labels: readonly string[]; readonly cells: Cells }
  | {
      readonly relationship: string
      readonly type: string
      readonly start: string
      readonly end: string
      readonly cells: Cells
    }
  | { readonly found: Finding }

type Cells = Readonly<Record<string, Cell>>

/** What a graph of others consists of, known when all of it was read. */
export interface GraphKinds {
  /** How many nodes have each label. */
  readonly labels: ReadonlyMap<string, number>
  readonly types: ReadonlySet<string>
}

/** Columns that the graph itself gives; a property's name gets one more "@" where it begins with one. */
const nodeColumns = { '@id': 'id', '@label': 'type', '@labels': 'attribute' } as const
const relationshipColumns = {
  '@id': 'key',
  '@type': 'type',
  '@start': 'subject',
  '@end': 'object',
} as const

/**
 * Reads the lines of such a file. Nodes are rows of a table for each label, `(:Person)`, relationships for each type,
 * `[:KNOWS]`, so that one property can mean one thing here and another there.
 */
export function graphFormat({ labels, types }: GraphKinds): Format {
  const tables: Record<string, Readonly<Record<string, Field>>> = { '()': nodeColumns }
  for (const label of labels.keys()) tables[nodeTable(label)] = nodeColumns
  for (const type of types) tables[`[:${type}]`] = relationshipColumns
  return {
    id: 'neo4j',
    title: 'Neo4j',
    extensions: [],
    isText: true,
    yields: 'rows',
    hasOpaqueIds: true,
    options: {},
    sniff: () => null,
    structure: tables,
    read: async function* (file) {
      for await (const { line } of linesOf(file, 'utf-8', limits.recordCharacters.value)) {
        yield itemOf(file, JSON.parse(line) as GraphLine, labels)
      }
    },
  }
}

function itemOf(file: ImportFile, line: GraphLine, labels: GraphKinds['labels']): ReadItem {
  if ('found' in line) return line.found
  if ('node' in line) {
    const { node, labels: own, cells } = line
    const label = rarest(own, labels)
    return rowOf(file, label === null ? '()' : nodeTable(label), node, cells, {
      '@id': node,
      ...(label === null ? {} : { '@label': label }),
      ...(own.length > 1 ? { '@labels': own } : {}),
    })
  }
  const { relationship, type, start, end, cells } = line
  const given = { '@id': relationship, '@type': type, '@start': start, '@end': end }
  return rowOf(file, `[:${type}]`, relationship, cells, given)
}

function rowOf(file: ImportFile, table: string, element: string, cells: Cells, given: Cells): ReadItem {
  // Its place is the element itself: elements of a graph are in no order, so they have no row.
  const place = placeIn(file, element)
  return { kind: 'row', table, place, cells: new Map([...Object.entries(given), ...Object.entries(cells)]) }
}

/** Of several labels the one that the fewest nodes have says most: `:Entity:Person` are persons. */
function rarest(own: readonly string[], labels: GraphKinds['labels']): string | null {
  const sorted = own.toSorted((a, b) => (labels.get(a) ?? 0) - (labels.get(b) ?? 0) || (a < b ? -1 : 1))
  return sorted[0] ?? null
}

function nodeTable(label: string): string {
  return `(:${label})`
}
