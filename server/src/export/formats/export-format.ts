import type { GraphReader } from '../graph-reader.ts'

/** What a file says of itself. */
export interface ExportContext {
  readonly title: string
  /** The day on which it is written, `2025-11-12`. */
  readonly date: string
  /** The language of labels and names, where a format has room for one alone. */
  readonly lang: string
}

/** The text of a file, piece by piece. */
export type WriteGraph = (graph: GraphReader, context: ExportContext) => AsyncGenerator<string>

/** A format in which the graph leaves. A new one is one object in the list `exportFormats`. */
export interface ExportFormat {
  readonly id: string
  readonly title: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What it carries and whom it is for, in a sentence. */
  readonly sentence: string
  /** Whether it holds what is over too: claims that were retracted, relations without a live one. */
  readonly withHistory: boolean
  /** Its files by name; most formats have one, whose name is ''. */
  readonly files: Readonly<Record<string, WriteGraph>>
}
