import { NeighborhoodDocument, RelationsDocument } from '../api/generated/operations.ts'
import type { Filters } from '../graph/filters.ts'
import { relationsAmong } from '../graph/graph.ts'
import { changesIn } from '../graph/visible.ts'
import { fromAddress, isEmptyOpening } from '../state/address.ts'
import type { Opening } from '../state/fields.ts'
import { notify } from '../state/notices.ts'
import { langsFor } from '../state/preferences.ts'
import { commit } from '../state/session.ts'
import { emptyView, type Place, type View } from '../state/view.ts'
import { learnAll } from './bring.ts'
import type { Command, CommandContext } from './command.ts'
import { setLanguage } from './page.ts'
import { showStart } from './start.ts'

const pageOfRelations = 100
/** More changes than this in one time are no picture any more. */
const mostPages = 5

/** Shows the view that an address stands for: what follows `#` in a link. One that names nothing shows the start. */
export const openView: Command<{ address: string }> = {
  id: 'openView',
  icon: 'folder-open',
  target: 'page',
  async run(context, { address }) {
    const opening = fromAddress(address)
    const { session, camera } = context
    if (opening.lang) await setLanguage.run(context, { lang: opening.lang })
    const style = opening.style && (await import('../graph/style-text.ts')).readStyle(opening.style)
    const dropped = [...opening.dropped, ...(style ? style.dropped : [])]
    if (dropped.length > 0) {
      const details = { count: dropped.length, parts: dropped.join(' ').slice(0, 80) }
      notify(session, { kind: 'problem', message: 'notice.addressDropped', details })
    }
    if (isEmptyOpening(opening)) return showStart.run(context)
    const known = await learnAll(context, await wanted(context, opening), true)
    if (!known) return
    if (known.length === 0) {
      notify(session, { kind: 'problem', message: 'notice.addressEmpty', details: {} })
      return showStart.run(context)
    }
    const places = await place(context, opening, known)
    commit(session, 'openView', { count: known.length }, () => viewOf(context, opening, places))
    if (opening.at) camera.show(opening.at)
    else camera.fit()
  },
}

/** The ids that an address names, and those that it asks for by a path, a focus or a time. */
async function wanted(context: CommandContext, opening: Opening): Promise<string[]> {
  const ids = new Set(opening.places.keys())
  if (opening.path) for (const id of await onPaths(context, opening.path)) ids.add(id)
  if (opening.focus) for (const id of await around(context, opening.focus)) ids.add(id)
  const { changedIn } = opening.filters
  if (changedIn !== null && ids.size === 0) for (const id of await changedAt(context, changedIn)) ids.add(id)
  return [...ids]
}

async function onPaths(
  { api, preferences }: CommandContext,
  question: NonNullable<Opening['path']>,
): Promise<string[]> {
  const langs = langsFor(preferences.getState().lang)
  const { paths } = await api.client.fetchQuery(api.queries.paths(question, langs))
  return [
    question.from,
    question.to,
    ...(paths?.paths ?? []).flatMap(({ nodes }) => nodes.map(({ id }) => id)),
  ]
}

async function around({ api }: CommandContext, focus: NonNullable<Opening['focus']>): Promise<string[]> {
  const { ids, direction, types } = focus
  const { neighborhood } = await api.send(NeighborhoodDocument, {
    ids,
    direction,
    filter: types && { types },
    orderBy: 'AMOUNT',
    perNode: 100,
    limit: 300,
  })
  return [...ids, ...(neighborhood?.nodes ?? []).map(({ id }) => id)]
}

async function changedAt({ api }: CommandContext, time: string): Promise<string[]> {
  const ids = new Set<string>()
  let after: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const filter = { validIn: { from: time, to: time } }
    const { relations }: Awaited<ReturnType<typeof askRelations>> = await askRelations(api, filter, after)
    for (const { node } of relations?.edges ?? []) {
      if (!changesIn({ period: node.period && { ...node.period, ongoing: false } }, time)) continue
      ids.add(node.source.id).add(node.target.id)
    }
    after = relations?.pageInfo.endCursor ?? null
    if (!relations?.pageInfo.hasNextPage) break
  }
  return [...ids]
}

function askRelations(
  api: CommandContext['api'],
  filter: { validIn: { from: string; to: string } },
  after: string | null,
) {
  return api.send(RelationsDocument, { filter, orderBy: 'RECENCY', first: pageOfRelations, after })
}

async function place(
  { session, layout, camera }: CommandContext,
  opening: Opening,
  known: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const { graph } = session.getState()
  const places = new Map<string, Place>()
  for (const id of known) {
    const given = opening.places.get(id)
    if (given) places.set(id, given)
  }
  const rest = known.filter((id) => !places.has(id))
  const points =
    places.size === 0
      ? await layout.firstPicture(graph, rest, camera.aspect())
      : rest.length > 0
        ? await layout.placeNew(graph, places, rest)
        : new Map()
  for (const [id, point] of points) places.set(id, { ...point, pinned: false })
  return places
}

function viewOf({ session }: CommandContext, opening: Opening, places: ReadonlyMap<string, Place>): View {
  const { removedRelations, path, compare, style, expansions, focus, selection } = opening
  const chosen = selection.entities.filter((id) => places.has(id))
  const { relations } = session.getState().graph
  const relation =
    selection.relation !== null && relations.has(selection.relation) ? selection.relation : null
  const isNothing = chosen.length === 0 && relation === null
  const usual = focus ? focus.ids : []
  return {
    ...emptyView,
    places,
    removedRelations,
    path,
    compare,
    style,
    expansions: expansions.flatMap((expansion) => {
      const added = expansion.added.filter((id) => places.has(id))
      return places.has(expansion.entity) && added.length > 0 ? [{ ...expansion, added }] : []
    }),
    filters: focus?.types ? focusedFilters(session.getState().graph, opening, places) : opening.filters,
    selection: { entities: isNothing ? usual.filter((id) => places.has(id)) : chosen, relation },
  }
}

/** All relations among what is shown stay true on the canvas; the types that were not asked for step back. */
function focusedFilters(
  graph: Parameters<typeof relationsAmong>[0],
  { filters, focus }: Opening,
  places: ReadonlyMap<string, Place>,
): Filters {
  const others = relationsAmong(graph, places).filter(({ type }) => !focus?.types?.includes(type))
  const dimmed = Object.fromEntries(others.map(({ type }) => [type, 'dim' as const]))
  return { ...filters, relationTypes: { ...dimmed, ...filters.relationTypes } }
}
