import type { Arranger } from './arranger.ts'
import { inBands } from './bands.ts'
import type { Tie } from './problem.ts'

/** From above to below along the relations: who sells, funds or regulates stands over whom. */
export const hierarchy: Arranger = (items, ties, aspect) => {
  const rows: number[][] = []
  ranksOf(items.length, ties).forEach((rank, at) => (rows[rank] ??= []).push(at))
  return inBands(
    rows.filter((row) => row.length > 0),
    items,
    ties,
    aspect,
    'rows',
  )
}

/** How far below the top each item stands: one more than the lowest of those above it. Ties that close a circle do not count. */
function ranksOf(count: number, ties: readonly Tie[]): number[] {
  const down = withoutCircles(count, ties)
  const above = Array.from({ length: count }, () => 0)
  for (const targets of down) for (const to of targets) above[to] = (above[to] ?? 0) + 1
  const ranks = Array.from({ length: count }, () => 0)
  const next = above.flatMap((ties, at) => (ties === 0 ? [at] : []))
  for (let at = next.shift(); at !== undefined; at = next.shift()) {
    for (const to of down[at] ?? []) {
      ranks[to] = Math.max(ranks[to] ?? 0, (ranks[at] ?? 0) + 1)
      above[to] = (above[to] ?? 0) - 1
      if (above[to] === 0) next.push(to)
    }
  }
  return pulledDown(ranks, down, new Set(ties.flatMap(([from, to]) => [from, to])))
}

/** What each item points to, without the ties that lead back to where a walk came from; walks begin where most leads out. */
function withoutCircles(count: number, ties: readonly Tie[]): number[][] {
  const out: number[][] = Array.from({ length: count }, () => [])
  const lead = Array.from({ length: count }, () => 0)
  for (const [from, to] of ties) {
    out[from]?.push(to)
    lead[from] = (lead[from] ?? 0) + 1
    lead[to] = (lead[to] ?? 0) - 1
  }
  const down: number[][] = Array.from({ length: count }, () => [])
  const state = Array.from({ length: count }, () => 'new' as 'new' | 'open' | 'done')
  const walk = (start: number): void => {
    const way: { at: number; next: number }[] = [{ at: start, next: 0 }]
    state[start] = 'open'
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const to = out[step.at]?.[step.next]
      step.next += 1
      if (to === undefined) {
        state[step.at] = 'done'
        way.pop()
      } else if (state[to] !== 'open') {
        down[step.at]?.push(to)
        if (state[to] === 'new') {
          state[to] = 'open'
          way.push({ at: to, next: 0 })
        }
      }
    }
  }
  const order = lead.map((_, at) => at).toSorted((a, b) => (lead[b] ?? 0) - (lead[a] ?? 0) || a - b)
  for (const at of order) if (state[at] === 'new') walk(at)
  return down
}

/** An item with nothing above it stands right over what it points to; one without any tie, in the last row. */
function pulledDown(
  ranks: readonly number[],
  down: readonly number[][],
  tied: ReadonlySet<number>,
): number[] {
  const last = Math.max(0, ...ranks)
  return ranks.map((rank, at) => {
    if (!tied.has(at)) return last + 1
    const targets = down[at] ?? []
    if (rank > 0 || targets.length === 0) return rank
    return Math.max(0, Math.min(...targets.map((to) => ranks[to] ?? 0)) - 1)
  })
}
