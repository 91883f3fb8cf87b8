import type { Tie } from './problem.ts'

/** For each of `count` items the ones that it is tied to, each once. */
export function neighbours(count: number, ties: readonly Tie[]): number[][] {
  const tied: number[][] = Array.from({ length: count }, () => [])
  for (const [from, to] of ties) {
    tied[from]?.push(to)
    tied[to]?.push(from)
  }
  return tied
}
