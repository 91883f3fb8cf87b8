import type { Point } from '../layout/layout.ts'
import { commit } from '../state/session.ts'
import type { Place, View } from '../state/view.ts'
import { nameOf } from './bring.ts'
import type { Command } from './command.ts'

/** Puts entities where the reader dragged or nudged them. */
export const move: Command<{ places: ReadonlyMap<string, Point> }> = {
  id: 'move',
  icon: 'move',
  target: 'entities',
  run(context, { places }) {
    const [first = ''] = places.keys()
    const details = { name: nameOf(context, first), count: places.size }
    commit(context.session, 'move', details, (view) => withPoints(view, places))
  },
}

/** The view with entities that stand there at other points; pins stay. */
export function withPoints(view: View, points: ReadonlyMap<string, Point>): View {
  const places = new Map<string, Place>(view.places)
  let isChanged = false
  for (const [id, { x, y }] of points) {
    const place = places.get(id)
    if (!place || (place.x === x && place.y === y)) continue
    places.set(id, { ...place, x, y })
    isChanged = true
  }
  return isChanged ? { ...view, places } : view
}
