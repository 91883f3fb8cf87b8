import { NeighborhoodDocument, RelationsDocument } from '../api/generated/operations.ts'
import type { Filters } from '../graph/filters.ts'
import { relationsAmong, type Graph } from '../graph/graph.ts'
import { changesIn } from '../graph/visible.ts'
import type { Opening } from '../state/fields.ts'
import { langsFor } from '../state/preferences.ts'
import type { Place } from '../state/view.ts'
import type { CommandContext } from './command.ts'

const pageOfRelations = 100
/** More changes than this in one time are no picture any more. */
const mostPages = 5

/** The ids that an address asks for beside those that it names: by a path, a focus or a time. */
export async function askedFor(context: CommandContext, opening: Opening): Promise<string[]> {
  const { path, focus, filters, places } = opening
  const [byPath, byFocus] = [
    path ? await onPaths(context, path) : [],
    focus ? await around(context, focus) : [],
  ]
  const found = [...byPath, ...byFocus]
  const { changedIn } = filters
  const isAnything = places.size > 0 || found.length > 0
  return changedIn !== null && !isAnything ? changedAt(context, changedIn) : found
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

/** All relations among what is shown stay true on the canvas; the types that were not asked for step back. */
export function focusedFilters(
  graph: Graph,
  { filters, focus }: Opening,
  places: ReadonlyMap<string, Place>,
): Filters {
  if (!focus?.types) return filters
  const others = relationsAmong(graph, places).filter(({ type }) => !focus.types?.includes(type))
  const dimmed = Object.fromEntries(others.map(({ type }) => [type, 'dim' as const]))
  return { ...filters, relationTypes: { ...dimmed, ...filters.relationTypes } }
}
