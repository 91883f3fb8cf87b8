import type { Graph } from '../graph/graph.ts'
import type { Point } from '../layout/layout.ts'
import type { Place } from '../state/view.ts'
import type { CommandContext } from './command.ts'

/** What there is to arrange: marks, and the ties among them. */
export type PictureToArrange = {
  graph: Graph
  places: ReadonlyMap<string, Place>
  /** The group of each entity that is folded. */
  markOf: ReadonlyMap<string, string>
  /** Points of marks as points of entities: whoever is folded goes along with its group. */
  spread(points: ReadonlyMap<string, Point>): ReadonlyMap<string, Point>
}

/** The entities as they stand, or where groups are folded the picture as it is seen. */
export async function pictureToArrange(context: CommandContext): Promise<PictureToArrange> {
  const { graph, view } = context.session.getState()
  if (view.groups.length > 0) return (await import('./fold-work.ts')).foldedPicture(context)
  return { graph, places: view.places, markOf: new Map(), spread: (points) => points }
}
