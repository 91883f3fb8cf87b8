/**
 * Lets each statement run alone until it has run once. Neo4j plans a statement when it first comes, for seconds on a machine
 * that has just started, and plans it once for each who asks meanwhile: those who wait for the first take its plan instead.
 */
export class FirstRuns {
  readonly #known = new Set<string>()
  readonly #underWay = new Map<string, Promise<unknown>>()

  /** Runs `run`, which has to end some time, after the statement's first run where that is under way. Throws what `run` throws, and the signal's reason. */
  async take<T>(text: string, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    if (this.#known.has(text)) return run()
    for (let first = this.#underWay.get(text); first; first = this.#underWay.get(text)) {
      // However it ends: where it fails, the next in line is the first.
      await first.catch(() => undefined)
      signal?.throwIfAborted()
    }
    if (this.#known.has(text)) return run()
    const first = run()
    this.#underWay.set(text, first)
    try {
      const result = await first
      this.#known.add(text)
      return result
    } finally {
      this.#underWay.delete(text)
    }
  }
}
