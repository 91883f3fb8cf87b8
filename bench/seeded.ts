/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Ties between `count` entities, some joined to many and most to few: each new one to `each` earlier ones. */
export function scaleFreeTies(count: number, each: number, random: () => number): [number, number][] {
  const ties: [number, number][] = []
  const ends: number[] = [0]
  for (let entity = 1; entity < count; entity += 1) {
    const others = new Set<number>()
    while (others.size < Math.min(each, entity)) others.add(ends[Math.floor(random() * ends.length)] ?? 0)
    for (const other of others) {
      ties.push([entity, other])
      ends.push(entity, other)
    }
  }
  return ties
}
