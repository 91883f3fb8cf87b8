import { hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { foreignValue } from '../../db/foreign-cells.ts'
import { withForeignGraph, type ForeignAddress, type ForeignGraph } from '../../db/foreign-graph.ts'
import { foreignNodes, foreignRelationships } from '../../db/generated/statements.ts'
import type { ExactValues } from '../../db/records.ts'
import { KesherError } from '../../errors.ts'
import { finding } from '../finding.ts'
import type { ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'
import { refuseLargeCell } from '../formats/table-rows.ts'
import type { Cell, Finding, Place, SourceHint } from '../records.ts'
import { graphName } from './graph-address.ts'
import { graphFormat, type GraphLine } from './graph-format.ts'

export interface KeepGraphOptions {
  readonly signal?: AbortSignal
  /** Hears how many nodes and relationships were read so far. */
  readonly onElements?: (count: number) => void
}

/** How often progress is told, in elements. */
const toldEvery = 1_000

/**
 * Reads a graph of others once, into a file of that folder, which is then an import's like any other: every pass over it sees
 * the same, whatever is written there meanwhile, and the other database is asked for nothing twice. Memory does not grow with
 * the graph. Throws GRAPH_UNREACHABLE, GRAPH_REFUSED, GRAPH_TOO_OLD, GRAPH_EMPTY, GRAPH_OF_KESHER and BAD_INPUT (no room).
 */
export async function keepGraph(
  address: ForeignAddress,
  folder: string,
  { signal, onElements = () => undefined }: KeepGraphOptions = {},
): Promise<ImportFile> {
  return withForeignGraph(address, signal, async (graph) => {
    const name = graphName(address.uri, graph.name)
    if (graph.isOfKesher) throw new KesherError('GRAPH_OF_KESHER', { graph: name })
    const path = join(folder, hash('sha256', `${name} ${graph.id}`, 'hex'))
    const reading = new Reading(name, onElements)
    await pipeline(Readable.from(reading.linesOf(graph)), createWriteStream(path, { mode: 0o600 })).catch(
      (error: unknown) => {
        throw noRoom(error, folder)
      },
    )
    if (!reading.hasNodes) throw new KesherError('GRAPH_EMPTY', { graph: name })
    return { path, name, format: graphFormat(reading), source: sourceOf(graph, name) }
  })
}

/** The same graph is the same source, also where it is called by another address. */
function sourceOf({ id }: ForeignGraph, name: string): SourceHint {
  const none = { publisher: null, publishedAt: null, url: null, lang: null, reliability: null }
  return {
    ...none,
    id: `neo4j-${hash('sha256', id, 'hex').slice(0, 12)}`,
    title: { und: name },
    kind: 'database',
  }
}

/** One reading of a graph: what it met, for the format that reads its lines. */
class Reading {
  readonly labels = new Map<string, number>()
  readonly types = new Set<string>()
  hasNodes = false
  readonly #name: string
  readonly #tell: (count: number) => void
  readonly #leftOut = new Set<string>()
  #count = 0

  constructor(name: string, tell: (count: number) => void) {
    this.#name = name
    this.#tell = tell
  }

  async *linesOf(graph: ForeignGraph): AsyncGenerator<string> {
    for await (const { id, labels, properties } of graph.rows(foreignNodes)) {
      this.hasNodes = true
      for (const label of labels) this.labels.set(label, (this.labels.get(label) ?? 0) + 1)
      yield* this.#lines(id, properties, (cells) => ({ node: id, labels, cells }))
    }
    for await (const { id, type, start, end, properties } of graph.rows(foreignRelationships)) {
      this.types.add(type)
      yield* this.#lines(id, properties, (cells) => ({ relationship: id, type, start, end, cells }))
    }
    this.#tell(this.#count)
  }

  *#lines(
    element: string,
    properties: ExactValues,
    lineOf: (cells: Record<string, Cell>) => GraphLine,
  ): Generator<string> {
    this.#count += 1
    if (this.#count % toldEvery === 0) this.#tell(this.#count)
    const place: Place = { file: this.#name, table: element, row: null }
    const { cells, notices, refusal } = this.#cellsOf(properties, place)
    for (const found of notices) yield text({ found })
    const line = text(refusal ? { found: refusal } : lineOf(cells))
    if (line.length <= limits.recordCharacters.value) {
      yield line
      return
    }
    const reason = `its values have more than ${limits.recordCharacters.value} characters together`
    yield text({ found: finding('BAD_RECORD', place, {}, { reason }) })
  }

  /** Properties in an order of their own, which the database does not keep. */
  #cellsOf(properties: ExactValues, place: Place) {
    const cells = new Map<string, Cell>()
    const notices: Finding[] = []
    for (const property of Object.keys(properties).toSorted()) {
      const value = foreignValue(properties[property])
      const column = property.replace(/^@/, '@@')
      if (value === null) notices.push(...this.#leaveOut(column, place))
      else if ('text' in value) cells.set(column, value.text)
      else if ('texts' in value) cells.set(column, value.texts)
      else {
        // The first place of a node is where it is; "latitude" alone is what its guess knows.
        const isFirst = !('latitude' in properties) && !cells.has('latitude')
        cells.set(isFirst ? 'latitude' : `${column}.latitude`, value.lat)
        cells.set(isFirst ? 'longitude' : `${column}.longitude`, value.lng)
      }
    }
    for (const [column, cell] of cells) {
      if (cell.length === 0) cells.delete(column)
      const tooLarge = refuseLargeCell(place, column, typeof cell === 'string' ? cell : cell.join(''))
      if (tooLarge?.kind === 'refused') return { cells: {}, notices, refusal: tooLarge }
    }
    return { cells: Object.fromEntries(cells), notices, refusal: null }
  }

  /** Said once of each property. */
  #leaveOut(column: string, place: Place): Finding[] {
    if (this.#leftOut.has(column)) return []
    this.#leftOut.add(column)
    const reason = `"${column}" is a vector or bytes, which only programs read: it is left out of every element`
    return [finding('PART_NOT_READ', place, { column }, { reason })]
  }
}

function text(line: GraphLine): string {
  return `${JSON.stringify(line)}\n`
}

function noRoom(error: unknown, folder: string): unknown {
  const isOfSystem = error instanceof Error && 'syscall' in error && 'code' in error
  if (!isOfSystem) return error
  const reason = `what is read cannot be kept there (${String(error.code)})`
  return new KesherError('BAD_INPUT', { argument: 'TMPDIR', value: folder, reason }, { cause: error })
}
