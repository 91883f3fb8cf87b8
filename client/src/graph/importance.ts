/** Whom each of `n` entities is tied to, by index, each other once; a tie has no direction here. */
export type Neighbours = readonly (readonly number[])[]

/** Told from time to time how far the work is, 0 to 1. */
type Progress = (share: number) => void

/** Most connected: to how many others each is tied. */
export function connections(ties: Neighbours): number[] {
  return ties.map(({ length }) => length)
}

/**
 * Brokers: the share of all pairs of others whose shortest ways lead through each, 0 to 1 (Brandes' betweenness). Takes
 * entities times ties; tells its progress after each entity.
 */
export function brokers(ties: Neighbours, onProgress: Progress = () => {}): number[] {
  const count = ties.length
  const found = Array.from({ length: count }, () => 0)
  for (let start = 0; start < count; start += 1) {
    addWaysFrom(start, ties, found)
    onProgress((start + 1) / count)
  }
  const pairs = (count - 1) * (count - 2)
  return found.map((sum) => (pairs > 0 ? sum / pairs : 0))
}

function addWaysFrom(start: number, ties: Neighbours, found: number[]): void {
  const count = ties.length
  const distance = Array.from({ length: count }, () => -1)
  const ways = Array.from({ length: count }, () => 0)
  const before: number[][] = Array.from({ length: count }, () => [])
  distance[start] = 0
  ways[start] = 1
  const order = [start]
  for (let at = 0; at < order.length; at += 1) {
    const here = order[at] ?? 0
    for (const next of ties[here] ?? []) {
      if (distance[next] === -1) {
        distance[next] = (distance[here] ?? 0) + 1
        order.push(next)
      }
      if (distance[next] === (distance[here] ?? 0) + 1) {
        ways[next] = (ways[next] ?? 0) + (ways[here] ?? 0)
        before[next]?.push(here)
      }
    }
  }
  const through = Array.from({ length: count }, () => 0)
  for (const here of order.toReversed()) {
    for (const last of before[here] ?? []) {
      const part = (ways[last] ?? 0) / (ways[here] ?? 1)
      through[last] = (through[last] ?? 0) + part * (1 + (through[here] ?? 0))
    }
    if (here !== start) found[here] = (found[here] ?? 0) + (through[here] ?? 0)
  }
}

const damping = 0.85
const rounds = 60

/** Influential: tied to those who are well tied themselves (PageRank); the shares of all add up to 1. */
export function influence(ties: Neighbours): number[] {
  const count = ties.length
  let ranks = ties.map(() => 1 / count)
  for (let round = 0; round < rounds; round += 1) {
    const lost = ranks.reduce((sum, rank, at) => sum + (ties[at]?.length ? 0 : rank), 0)
    const base = (1 - damping) / count + (damping * lost) / count
    const next = ties.map(() => base)
    for (const [at, others] of ties.entries()) {
      const share = (damping * (ranks[at] ?? 0)) / Math.max(1, others.length)
      for (const other of others) next[other] = (next[other] ?? 0) + share
    }
    ranks = next
  }
  return ranks
}
