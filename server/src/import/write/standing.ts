import type { MergeRecord } from '../records.ts'
import { mergedIds } from './ids-of.ts'

/** The entities that an import brings as merged, each with the one that stands for it. */
export class Standing {
  readonly standsFor = new Map<string, string>()
  readonly #space: string | null

  constructor(space: string | null) {
    this.#space = space
  }

  /** Takes a merge that comes in; the one that it was merged into was taken before it, where that was merged itself. */
  add(merge: MergeRecord): void {
    const { id, into } = mergedIds(merge, this.#space)
    this.standsFor.set(id, this.standsFor.get(into) ?? into)
  }
}
