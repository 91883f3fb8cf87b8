/** A seeded source of chance (Mulberry32): the same seed brings the same choices. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
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
