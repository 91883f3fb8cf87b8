import DataLoader from 'dataloader'

/** Brings what belongs to each of some ids; what has none is left out of the map. */
export type FetchBatch<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>

/** Most ids in one statement. */
const largestBatch = 1000

/**
 * Gathers the look-ups that the resolvers of one level ask for, so that a level costs one statement however many parents
 * it has. Lives as long as one request.
 */
export class Batches {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>()
  readonly #given = new Map<string, unknown>()

  /** Loads by id; look-ups of one name and with equal arguments go together. Null where the id brings nothing. */
  async load<Value>(name: string, args: object, id: string, fetch: FetchBatch<Value>): Promise<Value | null> {
    const key = keyOf(name, args)
    const given = `${id} ${key}`
    if (this.#given.has(given)) return this.#given.get(given) as Value | null
    let loader = this.#loaders.get(key)
    if (!loader) {
      loader = new DataLoader(
        async (ids) => {
          const found = await fetch(ids)
          return ids.map((each) => found.get(each) ?? null)
        },
        { maxBatchSize: largestBatch },
      )
      this.#loaders.set(key, loader)
    }
    // The name and arguments choose the fetch, and with it the type of what it brings.
    return (await loader.load(id)) as Value | null
  }

  /** Keeps what came along with something else, for whoever loads it by this name, arguments and id. */
  give(name: string, args: object, id: string, value: unknown): void {
    this.#given.set(`${id} ${keyOf(name, args)}`, value)
  }
}

function keyOf(name: string, args: object): string {
  return `${name} ${JSON.stringify(args)}`
}
