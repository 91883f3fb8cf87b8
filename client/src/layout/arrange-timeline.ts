import type { Arranger } from './arranger.ts'
import { inBands } from './bands.ts'

/**
 * From left to right by the first date of each entity's relations, in every language: time is not mirrored. Entities of
 * one date share a column, and those without any date stand behind the last.
 */
export const timeline: Arranger = (items, ties, aspect) => {
  const byTime = new Map<string, number[]>()
  const undated: number[] = []
  items.forEach(({ time }, at) => {
    if (time === null) undated.push(at)
    else byTime.set(time, [...(byTime.get(time) ?? []), at])
  })
  // Partial dates sort as text: 2025 comes before 2025-11, which begins later.
  const dated = [...byTime].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, band]) => band)
  return inBands(undated.length > 0 ? [...dated, undated] : dated, items, ties, aspect, 'columns')
}
