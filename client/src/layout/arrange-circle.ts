import type { Arranger } from './arranger.ts'
import { neighbours } from './neighbours.ts'
import { onRing } from './rings.ts'

const least = 120

/** All on one circle; who is tied to each other stands near each other. */
export const circle: Arranger = (items, ties) => {
  const tied = neighbours(items.length, ties)
  const order = inTurn(tied)
  const ring = order.flatMap((at) => items[at] ?? [])
  const { points } = onRing(ring, least)
  const placed = new Map(order.map((at, index) => [at, points[index]]))
  return items.map((_, at) => placed.get(at) ?? { x: 0, y: 0 })
}

/** Each next one is the one with the most ties to those that stand already, the latest of them counting most. */
function inTurn(tied: readonly (readonly number[])[]): number[] {
  const order: number[] = []
  const pull = tied.map(() => 0)
  const left = new Set(tied.keys())
  while (left.size > 0) {
    const next = [...left].reduce((best, at) => {
      const difference = (pull[at] ?? 0) - (pull[best] ?? 0)
      const isBetter =
        difference > 0 || (difference === 0 && (tied[at]?.length ?? 0) > (tied[best]?.length ?? 0))
      return isBetter ? at : best
    })
    left.delete(next)
    order.push(next)
    for (const at of left) pull[at] = (pull[at] ?? 0) * 0.8
    for (const other of tied[next] ?? []) pull[other] = (pull[other] ?? 0) + 1
  }
  return order
}
