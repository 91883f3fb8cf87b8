import type { ImportFile } from '../import-file.ts'
import type { Field } from '../mapping/fields.ts'
import type { Encoding } from '../recognise/encoding.ts'
import type { Recognised } from '../recognise/recognised.ts'
import type { ReadItem } from '../records.ts'

/** An option of a format: what stands for it unsaid, what it may be, and a sentence for people. */
export interface FormatOption {
  readonly default: string
  /** The values that it takes; any text where there is no list. */
  readonly values?: readonly string[]
  readonly sentence: string
}

/** How a file is read: the encoding of its text and the options of its format. All of it can be saved. */
export interface Reading {
  readonly encoding: Encoding
  readonly options: Readonly<Record<string, string>>
}

/** The beginning of a file, for guessing what it is. */
export interface Start {
  readonly bytes: Uint8Array
  readonly text: string
  readonly extension: string
}

/** A kind of file that is read. A new one is one object in the list `formats`. */
export interface Format {
  readonly id: string
  readonly title: string
  /** Without the dot. */
  readonly extensions: readonly string[]
  /** False where the file is no text at all, so that its encoding is not asked for. */
  readonly isText: boolean
  readonly options: Readonly<Record<string, FormatOption>>
  /** Whether it yields rows, which a mapping gives their meaning, or records, whose meaning the format itself gives. */
  readonly yields: 'rows' | 'records'
  /** True where the ends of relations are entities by being named. */
  readonly impliesEnds?: true
  /** True where ids say nothing to people, so that a name is looked for among the values even where no column is called so. */
  readonly hasOpaqueIds?: true
  /** Why this looks like such a file; null where it does not. The first format of the list that says yes reads it. */
  readonly sniff: (start: Start) => string | null
  /** Settles what is `auto` in the options, and says why. */
  readonly recognise?: (
    file: ImportFile,
    reading: Reading,
  ) => Promise<{ options: Readonly<Record<string, string>>; recognised: readonly Recognised[] }>
  /** Fields that the format itself gives to columns, by table. Their columns need no guess. */
  readonly structure?: Readonly<Record<string, Readonly<Record<string, Field>>>>
  /** Rows and records in the order of the file. Throws FileRefusal where nothing more can be read. */
  readonly read: (file: ImportFile, reading: Reading) => AsyncIterable<ReadItem>
}
