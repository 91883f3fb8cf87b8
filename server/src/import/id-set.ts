import { hash } from 'node:crypto'

const firstSlots = 1_024

/** 128 bits of a hash, as four words; the first is never 0, which marks a free slot. */
type Digest = readonly [number, number, number, number]

/**
 * The ids that were seen, each with a number (where it stood), in 24 bytes for an id of any length; half of the room is
 * kept free. It compares 128 bits of SHA-256: among a hundred million ids two would be taken for one in 10^22 imports.
 */
export class IdSet {
  size = 0
  #keys = new Uint32Array(firstSlots * 4)
  #numbers = new Float64Array(firstSlots)
  /** A relation asks for both its ends right after they were added. */
  #recent: { readonly id: string; readonly digest: Digest }[] = []

  /** Adds an id; the number that it has already, or null where it is new. */
  add(id: string, number: number): number | null {
    if ((this.size + 1) * 2 > this.#numbers.length) this.#grow()
    const digest = this.#digestOf(id)
    const slot = this.#slotOf(digest)
    if (this.#keys[slot * 4] !== 0) return this.#numbers[slot] ?? 0
    this.#put(slot, digest, number)
    this.size += 1
    return null
  }

  has(id: string): boolean {
    return this.#keys[this.#slotOf(this.#digestOf(id)) * 4] !== 0
  }

  #put(slot: number, digest: Digest, number: number): void {
    this.#keys.set(digest, slot * 4)
    this.#numbers[slot] = number
  }

  /** The slot of that digest, or the free one where it would stand. */
  #slotOf([first, second, third, fourth]: Digest): number {
    const keys = this.#keys
    const most = this.#numbers.length - 1
    for (let slot = second & most; ; slot = (slot + 1) & most) {
      const at = slot * 4
      if (keys[at] === 0) return slot
      if (
        keys[at] === first &&
        keys[at + 1] === second &&
        keys[at + 2] === third &&
        keys[at + 3] === fourth
      ) {
        return slot
      }
    }
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers]
    this.#keys = new Uint32Array(keys.length * 2)
    this.#numbers = new Float64Array(numbers.length * 2)
    for (let slot = 0; slot < numbers.length; slot += 1) {
      const at = slot * 4
      const digest: Digest = [keys[at] ?? 0, keys[at + 1] ?? 0, keys[at + 2] ?? 0, keys[at + 3] ?? 0]
      if (digest[0] !== 0) this.#put(this.#slotOf(digest), digest, numbers[slot] ?? 0)
    }
  }

  #digestOf(id: string): Digest {
    const known = this.#recent.find((each) => each.id === id)
    if (known) return known.digest
    const bytes = hash('sha256', id, 'buffer')
    const word = (at: number) => bytes.readUInt32LE(at)
    const digest: Digest = [(word(0) | 1) >>> 0, word(4), word(8), word(12)]
    this.#recent = [{ id, digest }, ...this.#recent.slice(0, 1)]
    return digest
  }
}
