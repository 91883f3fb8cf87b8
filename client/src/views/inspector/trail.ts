/** What the inspector can be about: one entity, one relation, or several entities. */
export type Target = { entity: string } | { relation: string } | { entities: readonly string[] }

/** Where a reader has been in the inspector; `isOpen` is false while nothing is selected. */
export type Trail = { steps: readonly Target[]; at: number; isOpen: boolean }

/** Steps that are remembered; who goes further back begins anew. */
const longest = 100

export const emptyTrail: Trail = { steps: [], at: -1, isOpen: false }

/** What the inspector is about now; null where nothing is. */
export function current({ steps, at, isOpen }: Trail): Target | null {
  return isOpen ? (steps[at] ?? null) : null
}

/** Goes to a target; what lay ahead is forgotten. Null closes the target without taking a step. */
export function visit(trail: Trail, target: Target | null): Trail {
  if (!target) return trail.isOpen ? { ...trail, isOpen: false } : trail
  const here = trail.steps[trail.at]
  if (here && isSame(here, target)) return trail.isOpen ? trail : { ...trail, isOpen: true }
  const steps = [...trail.steps.slice(0, trail.at + 1), target].slice(-longest)
  return { steps, at: steps.length - 1, isOpen: true }
}

/** The trail one step back; the same trail where there is none. A closed target opens again first. */
export function back(trail: Trail): Trail {
  if (!trail.isOpen) return trail.at >= 0 ? { ...trail, isOpen: true } : trail
  return trail.at > 0 ? { ...trail, at: trail.at - 1 } : trail
}

/** The trail one step forward; the same trail where there is none. */
export function forward(trail: Trail): Trail {
  return trail.at < trail.steps.length - 1 ? { ...trail, at: trail.at + 1, isOpen: true } : trail
}

function isSame(one: Target, other: Target): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
