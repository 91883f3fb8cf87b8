import type { Graph } from '../graph/graph.ts'
import type { Standing } from '../layout/line-up.ts'
import { lineUps, type LineUpId } from '../layout/line-ups.ts'
import type { Point } from '../layout/layout.ts'
import { roomOf } from '../layout/problem.ts'
import { commit } from '../state/session.ts'
import type { View } from '../state/view.ts'
import type { Command, CommandContext } from './command.ts'
import { withPoints } from './move.ts'

/** Aligns, distributes or straightens what is selected, else everything; pins hold. */
export const lineUp: Command<{ way: LineUpId }> = {
  id: 'lineUp',
  icon: 'align-center-horizontal',
  target: 'entities',
  choices: () => lineUps.map(({ id, icon }) => ({ id, icon, args: { way: id } })),
  enabled: (context, { way }) =>
    (lineUps.find(({ id }) => id === way)?.least ?? 2) <= subjects(context).length,
  async run(context, { way }) {
    const { session } = context
    const { lineUpMoves } = await import('../layout/line-up.ts')
    const ids = subjects(context)
    const { graph, view } = session.getState()
    const standing = ids.flatMap((id) => standingOf(graph, view, id) ?? [])
    const moved = lineUpMoves[way](standing)
    const points = new Map<string, Point>(ids.flatMap((id, at) => (moved[at] ? [[id, moved[at]]] : [])))
    commit(session, 'lineUp', { way, count: points.size }, (now) => withPoints(now, points))
  },
}

function subjects({ session }: CommandContext): string[] {
  const { places, selection } = session.getState().view
  const selected = selection.entities.filter((id) => places.has(id))
  return selected.length > 1 ? selected : [...places.keys()]
}

function standingOf(graph: Graph, { places }: View, id: string): Standing | null {
  const place = places.get(id)
  return place
    ? { x: place.x, y: place.y, isFixed: place.pinned, room: roomOf(graph.entities.get(id)) }
    : null
}
