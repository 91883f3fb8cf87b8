import type { Neighbours } from './importance.ts'

type Weights = ReadonlyMap<number, number>[]

/**
 * Communities: groups tied more closely inside than to the rest (Louvain's method, greedy modularity; the same each
 * time). A number for each entity: 0 for the largest group, 1 for the next.
 */
export function communities(ties: Neighbours): number[] {
  let weights: Weights = ties.map((others) => new Map(others.map((other) => [other, 1])))
  let belongs = ties.map((_, at) => at)
  for (;;) {
    const groups = movedTogether(weights)
    const names = [...new Set(groups)]
    if (names.length === weights.length) return bySize(belongs)
    const short = groups.map((group) => names.indexOf(group))
    belongs = belongs.map((at) => short[at] ?? at)
    weights = merged(weights, short, names.length)
  }
}

/** Each goes to the group of its neighbours that gains most, again and again until none wants to move. */
function movedTogether(weights: Weights): number[] {
  const degrees = weights.map((others) => [...others.values()].reduce((sum, weight) => sum + weight, 0))
  const total = degrees.reduce((sum, degree) => sum + degree, 0)
  const groups = weights.map((_, at) => at)
  const sizes = [...degrees]
  for (let isMoving = total > 0; isMoving;) {
    isMoving = false
    for (const [at, others] of weights.entries()) {
      const own = groups[at] ?? at
      const degree = degrees[at] ?? 0
      const pulls = new Map<number, number>([[own, 0]])
      for (const [other, weight] of others) {
        if (other === at) continue
        const group = groups[other] ?? other
        pulls.set(group, (pulls.get(group) ?? 0) + weight)
      }
      sizes[own] = (sizes[own] ?? 0) - degree
      const gain = (group: number): number => (pulls.get(group) ?? 0) - ((sizes[group] ?? 0) * degree) / total
      let best = own
      for (const group of pulls.keys()) if (gain(group) > gain(best) + 1e-9) best = group
      sizes[best] = (sizes[best] ?? 0) + degree
      groups[at] = best
      if (best !== own) isMoving = true
    }
  }
  return groups
}

/** Groups as if each were one entity; ties inside of one are a tie to itself. */
function merged(weights: Weights, groups: readonly number[], count: number): Weights {
  const next: Map<number, number>[] = Array.from({ length: count }, () => new Map())
  for (const [at, others] of weights.entries()) {
    const own = next[groups[at] ?? 0]
    for (const [other, weight] of others) {
      const group = groups[other] ?? 0
      own?.set(group, (own.get(group) ?? 0) + weight)
    }
  }
  return next
}

function bySize(belongs: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const group of belongs) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const order = [...sizes].toSorted(([, a], [, b]) => b - a).map(([group]) => group)
  return belongs.map((group) => order.indexOf(group))
}
