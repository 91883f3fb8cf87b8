import type { Graph } from '../graph/graph.ts'
import { lineUpMoves, type Standing } from '../layout/line-up.ts'
import type { LineUpId } from '../layout/line-ups.ts'
import type { Point } from '../layout/layout.ts'
import { roomOf } from '../layout/problem.ts'
import { commit } from '../state/session.ts'
import type { View } from '../state/view.ts'
import type { CommandContext } from './command.ts'
import { withPoints } from './move.ts'
import { pictureToArrange } from './picture-to-arrange.ts'

/** Puts some entities, or the groups that they are folded into, where a way of lining up says. */
export async function lineThemUp(
  context: CommandContext,
  way: LineUpId,
  subjects: readonly string[],
): Promise<void> {
  const { graph, places, markOf, spread } = await pictureToArrange(context)
  const marks = [...new Set(subjects.map((id) => markOf.get(id) ?? id))]
  // One group that is selected has nothing to be lined up with but all else.
  const ids = marks.length > 1 ? marks : [...places.keys()]
  const standing = ids.flatMap((id) => standingOf(graph, places, id) ?? [])
  const moved = lineUpMoves[way](standing)
  const points = new Map<string, Point>(ids.flatMap((id, at) => (moved[at] ? [[id, moved[at]]] : [])))
  const details = { way, count: points.size }
  commit(context.session, 'lineUp', details, (now) => withPoints(now, spread(points)))
}

function standingOf(graph: Graph, places: View['places'], id: string): Standing | null {
  const place = places.get(id)
  return place
    ? { x: place.x, y: place.y, isFixed: place.pinned, room: roomOf(graph.entities.get(id)) }
    : null
}
