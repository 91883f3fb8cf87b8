import { SubgraphDocument } from '../api/generated/operations.ts'
import { headOf } from '../graph/groups.ts'
import { nameIn, toEntity, toRelation } from '../graph/graph.ts'
import type { Point } from '../layout/layout.ts'
import { notify } from '../state/notices.ts'
import { learn } from '../state/session.ts'
import type { Place, View } from '../state/view.ts'
import type { CommandContext } from './command.ts'
import { working } from './working.ts'

/** As many entities as one canvas may hold: what the API takes in one request, and more than a picture can tell. */
export const mostShown = 1000

/** More entities than these are no picture that a reader can take in: groups are offered. */
export const mostTold = 300

/**
 * Fetches these entities and every relation among them and what is shown, so that the picture stays true. Returns the
 * ids that exist (`alone`: without regard to what is shown now); null, with a notice, where they are too many.
 */
export async function learnAll(
  context: CommandContext,
  ids: readonly string[],
  alone = false,
): Promise<string[] | null> {
  const { session, api } = context
  const all = [...new Set([...(alone ? [] : session.getState().view.places.keys()), ...ids])]
  if (all.length > mostShown) {
    notify(session, { kind: 'problem', message: 'notice.canvasFull', details: { most: mostShown } })
    return null
  }
  if (all.length === 0) return []
  const { subgraph } = await working(session, 'notice.loading', {}, (signal) =>
    api.send(SubgraphDocument, { ids: all }, signal),
  )
  const entities = subgraph?.nodes.map(toEntity) ?? []
  learn(session, entities, subgraph?.edges.map(toRelation) ?? [])
  const found = new Set(entities.map(({ id }) => id))
  const unknown = ids.filter((id) => !found.has(id))
  if (unknown.length > 0) {
    const details = { count: unknown.length, ids: unknown.slice(0, 3).join(', ') }
    notify(session, { kind: 'problem', message: 'notice.unknownEntities', details })
  }
  return ids.filter((id) => found.has(id))
}

/** Points for entities that are not shown yet: a whole picture on an empty canvas, else room beside what is there. */
export async function placesFor(
  { session, layout, camera }: CommandContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Point>> {
  const { graph, view } = session.getState()
  const missing = ids.filter((id) => !view.places.has(id))
  if (missing.length === 0) return new Map()
  if (view.places.size === 0) return layout.firstPicture(graph, missing, camera.aspect())
  return layout.placeNew(graph, view.places, missing)
}

/** The view with more entities; the ones that stand there already stay where they are. */
export function withPlaces(view: View, points: ReadonlyMap<string, Point>): View {
  const places = new Map<string, Place>(view.places)
  for (const [id, point] of points) if (!places.has(id)) places.set(id, { ...point, pinned: false })
  return places.size === view.places.size ? view : { ...view, places }
}

/** An entity's name in the reader's language, a group's after its first member, for the words of notices and of the log. */
export function nameOf({ session, preferences }: CommandContext, id: string): string {
  const entity = session.getState().graph.entities.get(headOf(id))
  return entity ? nameIn(entity, preferences.getState().lang).value : id
}
