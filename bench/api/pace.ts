/** Does one thing after the other, in turn, so many times; the milliseconds that each took. */
export async function latencies<T>(
  things: readonly T[],
  rounds: number,
  work: (thing: T) => Promise<unknown>,
): Promise<number[]> {
  const [times = []] = await latenciesInTurn([{ things, work }], rounds)
  return times
}

/** Something to do with things, one of them in each round. */
export interface Work<T> {
  readonly things: readonly T[]
  readonly work: (thing: T) => Promise<unknown>
}

/** Does several works in turn, so many rounds; the milliseconds of each. */
export async function latenciesInTurn<T>(works: readonly Work<T>[], rounds: number): Promise<number[][]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { things, work }] of works.entries()) {
      const begin = performance.now()
      await work(at(things, round))
      times[index]?.push(performance.now() - begin)
    }
  }
  return times
}

/** How many things per second so many clients get done, each asking for the next as soon as it has its answer. */
export async function throughput<T>(
  things: readonly T[],
  clients: number,
  milliseconds: number,
  work: (thing: T) => Promise<unknown>,
): Promise<number> {
  let next = 0
  let done = 0
  const begin = performance.now()
  const client = async (): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      await work(at(things, next++))
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (done * 1000) / (performance.now() - begin)
}

function at<T>(things: readonly T[], index: number): T {
  const thing = things[index % things.length]
  if (thing === undefined) throw new Error('there is nothing to do')
  return thing
}
