import type { Treatment } from '../../graph/filters.ts'
import type { Shown } from './next-treatment.ts'

/** One line of the legend: a type or status, how many of it stand on the canvas, and how they are drawn. */
export type LegendRow<Item> = { item: Item; count: number; shown: Shown }

/**
 * The lines of one part of the legend, in the order given: what stands on the canvas, and what is filtered even where
 * nothing of it stands there, so that a filter can always be taken back.
 */
export function legendRows<Item extends { id: string }>(
  items: readonly Item[],
  counts: ReadonlyMap<string, number>,
  treated: Readonly<Partial<Record<string, Treatment>>>,
): LegendRow<Item>[] {
  return items
    .map((item) => ({ item, count: counts.get(item.id) ?? 0, shown: treated[item.id] ?? 'show' }) as const)
    .filter(({ count, shown }) => count > 0 || shown !== 'show')
}
