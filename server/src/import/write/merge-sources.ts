import type { SourceRecord } from '../../db/records.ts'
import type { Held } from './held.ts'

/** The sources that a batch names. */
export class SourceMerge {
  readonly created = new Map<string, SourceRecord>()
  readonly #held: Held

  constructor(held: Held) {
    this.#held = held
  }

  /** The source as the graph has it, or will have it: what is known of one that it has is not changed by a file. */
  add(source: SourceRecord): SourceRecord {
    const known = this.#held.sources.get(source.id) ?? this.created.get(source.id)
    if (!known) this.created.set(source.id, source)
    return known ?? source
  }
}
