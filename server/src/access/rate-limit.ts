/** Most askers that are told apart at a time; the one who has been silent longest is forgotten first. */
const mostKeys = 10_000

interface Bucket {
  left: number
  at: number
}

/** How much each asker may ask: so many requests in a minute, all at once or spread. Times are in milliseconds. */
export class RateLimit {
  readonly #perMinute: number
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  /** `perMinute` 0: no limit. */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute
    this.#now = now
  }

  /**
   * Takes a request, or `cost` of them, from what an asker has left; 0 only asks. The seconds until there is one left,
   * and nothing is taken; 0 where there is.
   */
  take(key: string, cost = 1): number {
    if (this.#perMinute === 0) return 0
    const now = this.#now()
    const rate = this.#perMinute / 60_000
    const { left: before, at } = this.#buckets.get(key) ?? { left: this.#perMinute, at: now }
    const left = Math.min(this.#perMinute, before + (now - at) * rate)
    const isEnough = left >= 1
    this.#buckets.delete(key)
    this.#buckets.set(key, { left: isEnough ? left - cost : left, at: now })
    if (this.#buckets.size > mostKeys) this.#buckets.delete(this.#buckets.keys().next().value ?? '')
    return isEnough ? 0 : Math.ceil((1 - left) / rate / 1_000)
  }
}

/** What stands for an address: itself; of the sixth version its first half, since one household has all of the other. */
export function addressKey(address: string): string {
  const old = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (old !== undefined) return old
  if (!address.includes(':')) return address
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter(Boolean)
  const rest = after === undefined ? [] : after.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
