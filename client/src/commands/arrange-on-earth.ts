import { PlacesDocument } from '../api/generated/operations.ts'
import { loadPanelMessages } from '../i18n/i18n.ts'
import { headOf } from '../graph/groups.ts'
import type { Point } from '../layout/layout.ts'
import type { OnEarth } from '../layout/project.ts'
import type { Place } from '../state/view.ts'
import type { CommandContext } from './command.ts'
import { working } from './working.ts'

/** The API takes so many ids at once. */
const atOnce = 100

/** Where marks are on the earth, as far as it is known, with the words about it; a group is where its first member is. */
export async function placesOnEarth(
  { api }: CommandContext,
  marks: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, OnEarth>> {
  await loadPanelMessages()
  const heads = new Map(marks.map((mark) => [headOf(mark), mark]))
  const ids = [...heads.keys()]
  const found = new Map<string, OnEarth>()
  for (let at = 0; at < ids.length; at += atOnce) {
    const { nodes } = await api.send(PlacesDocument, { ids: ids.slice(at, at + atOnce) }, signal)
    for (const node of nodes) {
      const mark = node && heads.get(node.id)
      if (mark !== undefined && mark !== null && node && 'place' in node && node.place)
        found.set(mark, node.place)
    }
  }
  return found
}

/** Points for entities that come onto a map: each where it is on the earth, those without a place in rows below; who stands there stays. */
export async function pointsOnEarth(
  context: CommandContext,
  standing: ReadonlyMap<string, Place>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Point>> {
  const { session, layout, camera } = context
  const { graph } = session.getState()
  const places = new Map(standing)
  for (const id of ids) places.set(id, { x: 0, y: 0, pinned: false })
  return working(session, 'notice.arranging', {}, async (signal) => {
    const onEarth = await placesOnEarth(context, ids, signal)
    const options = {
      layout: 'geographic' as const,
      aspect: camera.aspect(),
      only: new Set(ids),
      onEarth,
      signal,
    }
    return layout.arrange(graph, places, options)
  })
}
