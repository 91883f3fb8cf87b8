import type { Measure } from '../../state/session.ts'

/** As many as a panel can tell apart; the table has all. */
const most = 12

/** The most important ones, with their part of the largest value (0 to 1); who has nothing of it is left out. */
export function ranking({ values }: Measure): { id: string; value: number; share: number }[] {
  const largest = Math.max(0, ...values.values())
  return [...values]
    .filter(([, value]) => value > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id, value]) => ({ id, value, share: largest === 0 ? 0 : value / largest }))
}

/** The members of each community of two or more, the largest first. */
export function groupsOf({ values }: Measure): string[][] {
  const groups: string[][] = []
  for (const [id, group] of values) (groups[group] ??= []).push(id)
  return groups.filter((group) => group && group.length > 1)
}
