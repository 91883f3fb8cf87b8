import type { PanelId } from '../../state/preferences.ts'

/** The edge of a panel at which it is resized: the one towards the canvas. */
export type Edge = 'start' | 'end' | 'top'

/** How small and how large a panel may be made, in pixels. */
export const sizes: Readonly<Record<PanelId, { least: number; most: number }>> = {
  legend: { least: 200, most: 480 },
  inspector: { least: 280, most: 720 },
  table: { least: 160, most: 640 },
  timeline: { least: 160, most: 360 },
}

/** How much a panel grows when its edge moves by so much on the screen; sides turn with the reading direction. */
export function growthOf(edge: Edge, isRtl: boolean, way: { x: number; y: number }): number {
  // `+ 0` makes `-0` plain zero.
  if (edge === 'top') return -way.y + 0
  const isGrowing = (edge === 'end') !== isRtl
  return (isGrowing ? way.x : -way.x) + 0
}
