import { seeded } from '../../../bench/seeded.ts'

/** A seeded source of chance: the same seed brings the same choices. */
export class Random {
  /** From 0 up to 1, without 1. */
  readonly next: () => number

  constructor(seed: number) {
    this.next = seeded(seed)
  }

  /** A whole number from 0 up to `end`, without `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** True that often, 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** One of some values; throws where there are none. */
  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new Error('nothing to pick from')
    return values[this.below(values.length)] as T
  }

  /** That many values, each made anew. */
  list<T>(length: number, make: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => make(index))
  }
}
