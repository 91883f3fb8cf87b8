import type { Treatment } from '../../graph/filters.ts'

/** How a type is drawn; `show` is what `Filters` leaves unnamed. */
export type Shown = 'show' | Treatment

export const treatments: readonly Shown[] = ['show', 'dim', 'hide']

/** What a click makes of it: shown, stepped back, hidden, shown again. */
export function nextTreatment(now: Shown): Shown {
  return treatments[(treatments.indexOf(now) + 1) % treatments.length] ?? 'show'
}

/** As the command takes it: what is shown has no treatment. */
export function toTreatment(shown: Shown): Treatment | null {
  return shown === 'show' ? null : shown
}
