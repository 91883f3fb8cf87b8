import { hash } from 'node:crypto'

/** Each part grows by itself, so that old and new room stand side by side for one part at a time. */
const partCount = 64
const firstSlots = 16
const mostFilled = 0.8
const growth = 1.25

/** 96 bits of a hash, as three words; the first is never 0, which marks a free slot. */
type Digest = readonly [number, number, number]

/**
 * The ids that were seen, each with a number (where it stood), in 20 bytes for an id of any length, and a third more that is
 * kept free. It compares 96 bits of SHA-256: among a hundred million ids two would be taken for one in 10^13 imports.
 */
export class IdSet {
  size = 0
  readonly #parts = Array.from({ length: partCount }, () => new Part())
  /** A relation asks for both its ends right after they were added. */
  #recent: { readonly id: string; readonly digest: Digest }[] = []

  /** Adds an id; the number that it has already, or null where it is new. */
  add(id: string, number: number): number | null {
    const digest = this.#digestOf(id)
    const earlier = this.#partOf(digest).add(digest, number)
    if (earlier === null) this.size += 1
    return earlier
  }

  has(id: string): boolean {
    const digest = this.#digestOf(id)
    return this.#partOf(digest).has(digest)
  }

  #partOf([, , third]: Digest): Part {
    return this.#parts[third % partCount] as Part
  }

  #digestOf(id: string): Digest {
    const known = this.#recent.find((each) => each.id === id)
    if (known) return known.digest
    const bytes = hash('sha256', id, 'buffer')
    const digest: Digest = [(bytes.readUInt32LE(0) | 1) >>> 0, bytes.readUInt32LE(4), bytes.readUInt32LE(8)]
    this.#recent = [{ id, digest }, ...this.#recent.slice(0, 1)]
    return digest
  }
}

/** Some of the digests with their numbers, each in the first free slot from where it belongs. */
class Part {
  #size = 0
  #digests = new Uint32Array(firstSlots * 3)
  #numbers = new Float64Array(firstSlots)

  add(digest: Digest, number: number): number | null {
    if (this.#size + 1 > this.#numbers.length * mostFilled) this.#grow()
    const slot = this.#slotOf(digest)
    if (this.#isTaken(slot)) return this.#numbers[slot] ?? 0
    this.#put(slot, digest, number)
    this.#size += 1
    return null
  }

  has(digest: Digest): boolean {
    return this.#isTaken(this.#slotOf(digest))
  }

  #isTaken(slot: number): boolean {
    return this.#digests[slot * 3] !== 0
  }

  #put(slot: number, digest: Digest, number: number): void {
    this.#digests.set(digest, slot * 3)
    this.#numbers[slot] = number
  }

  /** The slot of that digest, or the free one where it would stand. */
  #slotOf([first, second, third]: Digest): number {
    const digests = this.#digests
    const slots = this.#numbers.length
    for (let slot = Math.floor((second / 2 ** 32) * slots); ; slot = (slot + 1) % slots) {
      const at = slot * 3
      if (digests[at] === 0) return slot
      if (digests[at] === first && digests[at + 1] === second && digests[at + 2] === third) return slot
    }
  }

  #grow(): void {
    const [digests, numbers] = [this.#digests, this.#numbers]
    const slots = Math.ceil(numbers.length * growth)
    this.#digests = new Uint32Array(slots * 3)
    this.#numbers = new Float64Array(slots)
    for (let slot = 0; slot < numbers.length; slot += 1) {
      const at = slot * 3
      const digest: Digest = [digests[at] ?? 0, digests[at + 1] ?? 0, digests[at + 2] ?? 0]
      if (digest[0] !== 0) this.#put(this.#slotOf(digest), digest, numbers[slot] ?? 0)
    }
  }
}
