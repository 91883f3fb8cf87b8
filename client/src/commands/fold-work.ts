import { membersOf, pointsOf, spread } from '../graph/drawn.ts'
import { groupName, type PluralOf } from '../graph/group-name.ts'
import type { Entity, Graph } from '../graph/graph.ts'
import { fewestMembers, groupId, withoutMembers, type Group, type GroupKind } from '../graph/groups.ts'
import { measureInWorker } from '../importance/measure-in-worker.ts'
import { tiesOf } from '../importance/ties-of.ts'
import { drawnOf } from '../state/drawn.ts'
import { langsFor } from '../state/preferences.ts'
import { seen, type Seen } from '../state/seen.ts'
import { commit, select } from '../state/session.ts'
import type { Place, View } from '../state/view.ts'
import type { CommandContext } from './command.ts'
import type { Folding } from './fold.ts'
import type { PictureToArrange } from './picture-to-arrange.ts'
import { working } from './working.ts'

/** Folds some entities into one; groups that they belonged to go without them. */
export async function foldEntities(
  context: CommandContext,
  ids: readonly string[],
  name: string,
): Promise<void> {
  const { session } = context
  const { graph, view } = seen(session.getState())
  const group = groupOf(
    graph,
    ids.filter((id) => view.places.has(id)),
    'own',
    name.trim(),
  )
  if (!group) return
  const { members } = group
  const words = groupName({ group, members }, graph, context.preferences.getState().lang, () => undefined)
  commit(session, 'fold', { name: words.value, count: members.length }, (now) => withGroups(now, [group]))
  select(session, { entities: members, relation: null })
}

/** Folds everything that is seen by type or by community, anew; or all of the type of what is selected, beside what is folded. */
export async function foldAll(context: CommandContext, by: Folding): Promise<void> {
  const { session } = context
  const now = seen(session.getState())
  const groups = by === 'communities' ? await byCommunity(context, now) : byType(now, by === 'sameType')
  const kept = by === 'sameType' ? session.getState().view.groups : []
  const [first] = groups
  if (!first) return
  const details = { by, count: groups.length, kind: 'entityTypes', id: by === 'sameType' ? first.name : '' }
  commit(session, 'foldBy', details, (view) => withGroups({ ...view, groups: kept }, groups))
}

/** Opens some groups, null: all; whoever comes out is selected where it was one group. */
export function openGroups(context: CommandContext, ids: readonly string[] | null): void {
  const { session, camera } = context
  const { view } = session.getState()
  const opened = view.groups.filter((group) => ids === null || ids.includes(groupId(group)))
  const members = opened.flatMap((group) => group.members).filter((id) => view.places.has(id))
  const name = opened.length === 1 ? (nameOfGroup(context, opened[0]) ?? '') : ''
  commit(session, 'unfold', { name, count: opened.length }, (now) => ({
    ...now,
    groups: now.groups.filter((group) => !opened.includes(group)),
  }))
  camera.reveal(members)
}

export function callGroup({ session }: CommandContext, id: string, given: string): void {
  const name = given.trim()
  commit(session, 'nameGroup', { name }, (view) => ({
    ...view,
    groups: view.groups.map((group) => (groupId(group) === id ? { ...group, kind: 'own', name } : group)),
  }))
}

function byType({ graph, view, visible }: Seen, isOnlySelected: boolean): Group[] {
  const types = new Map<string, string[]>()
  for (const [id, { as }] of visible.entities) {
    const type = as === 'hide' ? undefined : graph.entities.get(id)?.type
    if (type !== undefined) types.set(type, [...(types.get(type) ?? []), id])
  }
  const wanted = new Set(view.selection.entities.map((id) => graph.entities.get(id)?.type))
  return [...types]
    .filter(([type]) => !isOnlySelected || wanted.has(type))
    .flatMap(([type, ids]) => groupOf(graph, ids, 'type', type) ?? [])
}

async function byCommunity({ session }: CommandContext, { graph, visible }: Seen): Promise<Group[]> {
  const { ids, ties } = tiesOf(graph, visible)
  const values = await working(session, 'notice.arranging', {}, (signal) =>
    measureInWorker({ measure: 'communities', ties }, signal, () => {}),
  )
  const groups = new Map<number, string[]>()
  for (const [at, id] of ids.entries()) {
    const number = values[at] ?? 0
    groups.set(number, [...(groups.get(number) ?? []), id])
  }
  return [...groups.values()].flatMap((members) => groupOf(graph, members, 'community', '') ?? [])
}

/** A group with its best tied member first; null where they are too few. */
function groupOf(graph: Graph, ids: readonly string[], kind: GroupKind, name: string): Group | null {
  if (ids.length < fewestMembers) return null
  const degree = (id: string): number => graph.entities.get(id)?.degree ?? 0
  const head = ids.reduce((best, id) => (degree(id) > degree(best) ? id : best))
  return { kind, name, members: [head, ...ids.filter((id) => id !== head)] }
}

function withGroups(view: View, groups: readonly Group[]): View {
  const taken = new Set(groups.flatMap(({ members }) => members))
  return { ...view, groups: [...withoutMembers(view.groups, (id) => taken.has(id)), ...groups] }
}

function nameOfGroup(context: CommandContext, group: Group | undefined): string | null {
  const { session, preferences } = context
  const drawn = group && drawnOf(seen(session.getState())).groups.get(groupId(group))
  if (!drawn) return null
  const { lang } = preferences.getState()
  return groupName(drawn, session.getState().graph, lang, pluralsOf(context)).value
}

/** The plurals of the vocabulary as far as it is there. */
function pluralsOf({ api, preferences }: CommandContext): PluralOf {
  const query = api.queries.start(langsFor(preferences.getState().lang))
  const data = api.client.getQueryData(query.queryKey)
  return (type) => data?.vocabulary.entityTypes.find(({ id }) => id === type)?.pluralLabel
}

/** The picture as it is seen, for layouts. */
export function foldedPicture(context: CommandContext): PictureToArrange {
  const { session, preferences } = context
  const now = seen(session.getState())
  const { graph, view, visible } = now
  const drawn = drawnOf(now)
  const { lang } = preferences.getState()
  const points = pointsOf(view, visible, drawn)
  const entities = new Map(graph.entities)
  for (const [id, group] of drawn.groups)
    entities.set(id, asEntity(id, group.members, groupName(group, graph, lang, pluralsOf(context)), graph))
  const places = new Map<string, Place>()
  for (const [id, { x, y }] of points) {
    const pinned = membersOf(id, drawn).every((each) => view.places.get(each)?.pinned)
    places.set(id, { x, y, pinned })
  }
  const relations = new Map(
    [...drawn.lines.values()].flatMap(({ source, target, relations }) =>
      relations.map((relation) => [relation.id, { ...relation, source, target }] as const),
    ),
  )
  return {
    graph: { entities, relations },
    places,
    markOf: drawn.markOf,
    spread: (moved) => spread(view, points, moved),
  }
}

/** A group as layouts see it: an entity with its name, as well tied as its members together. */
function asEntity(
  id: string,
  members: readonly string[],
  name: { value: string; lang: string },
  { entities }: Graph,
): Entity {
  const own = members.flatMap((each) => entities.get(each) ?? [])
  return {
    id,
    type: own[0]?.type ?? '',
    names: [{ ...name, kind: 'PRIMARY' }],
    degree: own.reduce((sum, { degree }) => sum + degree, 0),
  }
}
