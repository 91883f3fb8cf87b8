import type { Arranger } from './arranger.ts'
import { circle } from './arrange-circle.ts'
import { columns } from './arrange-columns.ts'
import { concentric } from './arrange-concentric.ts'
import { geographic } from './arrange-geographic.ts'
import { hierarchy } from './arrange-hierarchy.ts'
import { timeline } from './arrange-timeline.ts'
import type { LayoutId } from './layouts.ts'

/** How each layout arranges; `force` is a simulation of its own (`solve.ts`), since it works round what is fixed. */
export const arrangers: Readonly<Record<Exclude<LayoutId, 'force'>, Arranger>> = {
  hierarchy,
  concentric,
  columns,
  timeline,
  circle,
  geographic,
}
