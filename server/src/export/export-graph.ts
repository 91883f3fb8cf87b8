import type { Database } from '../db/database.ts'
import { runningImport } from '../db/generated/statements.ts'
import { KesherError } from '../errors.ts'
import type { ExportFormat } from './formats/export-format.ts'
import { GraphReader } from './graph-reader.ts'
import type { Selection } from './selection.ts'

/** Characters that are gathered before they are handed on: a write for each record would cost more than the record. */
const pieceLength = 65_536

export interface ExportOptions {
  readonly format: ExportFormat
  /** The name of one of the format's files. */
  readonly file: string
  readonly selection: Selection
  readonly lang: string
  readonly signal?: AbortSignal | undefined
}

/**
 * A file of the graph, piece by piece; whoever takes the pieces sets the pace. All of it is of one moment: throws
 * GRAPH_CHANGED at the end where something was written meanwhile, IMPORTING before the first piece, UNKNOWN_ENTITY, and
 * what the database throws.
 */
export async function* exportGraph(database: Database, options: ExportOptions): AsyncGenerator<string> {
  const { format, file, selection, lang, signal } = options
  const write = format.files[file]
  if (!write) throw new KesherError('INTERNAL', {}, { cause: new Error(`no file "${file}" in ${format.id}`) })
  const mark = await quietMark(database, signal)
  const graph = new GraphReader(database, { selection, withHistory: format.withHistory, signal })
  await graph.check()
  const [dataset] = await graph.datasets()
  const title = dataset?.titles[dataset.titleLangs.indexOf(lang)] ?? dataset?.titles[0] ?? 'Kesher'
  const date = new Date().toISOString().slice(0, 10)
  yield* inPieces(write(graph, { title, date, lang }))
  if ((await quietMark(database, signal)) !== mark) throw new KesherError('GRAPH_CHANGED')
}

/** Which commit was the last one. Throws IMPORTING where half an import may be in the graph. */
export async function quietMark(database: Database, signal?: AbortSignal): Promise<string> {
  const { result, mark } = await database.runMarked(runningImport, {}, { signal })
  if (result.running) throw new KesherError('IMPORTING')
  return mark
}

/** Texts gathered into pieces that are worth a write. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece: string[] = []
  let length = 0
  for await (const text of texts) {
    piece.push(text)
    length += text.length
    if (length < pieceLength) continue
    yield piece.join('')
    piece = []
    length = 0
  }
  if (length > 0) yield piece.join('')
}
