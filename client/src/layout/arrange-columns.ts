import type { Arranger } from './arranger.ts'
import { inBands } from './bands.ts'

/** One column for each type of entity, the fullest type first. */
export const columns: Arranger = (items, ties, aspect) => {
  const byType = new Map<string, number[]>()
  items.forEach(({ type }, at) => byType.set(type, [...(byType.get(type) ?? []), at]))
  const bands = [...byType].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : a > b ? 1 : 0),
  )
  return inBands(
    bands.map(([, band]) => band),
    items,
    ties,
    aspect,
    'columns',
  )
}
