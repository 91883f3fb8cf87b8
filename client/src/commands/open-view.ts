import { endsOf } from '../graph/bundles.ts'
import type { Filters } from '../graph/filters.ts'
import { arePairOn, withoutMembers } from '../graph/groups.ts'
import { fromAddress, isEmptyOpening } from '../state/address.ts'
import type { Opening } from '../state/fields.ts'
import type { Point } from '../layout/layout.ts'
import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import { emptyView, type Place, type View } from '../state/view.ts'
import { learnAll } from './bring.ts'
import type { Command, CommandContext } from './command.ts'
import { setLanguage } from './page.ts'
import { showStart } from './start.ts'

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
    // What more than names of entities asks for is in few links: it comes with the first one.
    const { path, focus, filters } = opening
    const isMore = path !== null || focus !== null || filters.changedIn !== null
    const asked = isMore ? await import('./open-asked.ts') : null
    const more = asked ? await asked.askedFor(context, opening) : []
    const known = await learnAll(context, [...new Set([...opening.places.keys(), ...more])], true)
    if (!known) return
    if (known.length === 0) {
      notify(session, { kind: 'problem', message: 'notice.addressEmpty', details: {} })
      return showStart.run(context)
    }
    const places = await place(context, opening, known)
    const shown = asked?.focusedFilters(session.getState().graph, opening, places) ?? filters
    commit(session, 'openView', { count: known.length }, () => viewOf(context, opening, places, shown))
    if (opening.compare) tellComparison(context)
    if (opening.at) camera.show(opening.at)
    else camera.fit()
  },
}

/** What is compared is told in its tool alone: it opens, as paths do, where no other tool is being used. */
function tellComparison({ preferences }: CommandContext): void {
  preferences.setState(({ tool, panels }) =>
    tool ? {} : { tool: 'compare', panels: { ...panels, inspector: { ...panels.inspector, open: true } } },
  )
}

async function place(
  context: CommandContext,
  opening: Opening,
  known: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>()
  for (const id of known) {
    const given = opening.places.get(id)
    if (given) places.set(id, given)
  }
  const rest = known.filter((id) => !places.has(id))
  const points = rest.length > 0 ? await pointsFor(context, opening, places, rest) : []
  for (const [id, point] of points) places.set(id, { ...point, pinned: false })
  return places
}

/** Where those stand to whom the address gives no place. */
async function pointsFor(
  context: CommandContext,
  { onMap }: Opening,
  standing: ReadonlyMap<string, Place>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Point>> {
  const { session, layout, camera } = context
  if (onMap) return (await import('./arrange-on-earth.ts')).pointsOnEarth(context, standing, ids)
  const { graph } = session.getState()
  return standing.size > 0
    ? layout.placeNew(graph, standing, ids)
    : layout.firstPicture(graph, ids, camera.aspect())
}

function viewOf(
  { session }: CommandContext,
  opening: Opening,
  places: ReadonlyMap<string, Place>,
  filters: Filters,
): View {
  const { removedRelations, path, compare, style, bundles, apart, expansions, focus, selection, onMap } =
    opening
  const groups = withoutMembers(opening.groups, (id) => !places.has(id))
  const chosen = selection.entities.filter((id) => places.has(id))
  const { relations } = session.getState().graph
  const relation =
    selection.relation !== null &&
    (relations.has(selection.relation) || arePairOn({ places, groups }, endsOf(selection.relation) ?? ['']))
      ? selection.relation
      : null
  const isNothing = chosen.length === 0 && relation === null
  const usual = focus ? focus.ids : []
  return {
    ...emptyView,
    places,
    removedRelations,
    path,
    compare,
    style,
    bundles,
    onMap,
    apart,
    groups,
    expansions: expansions.flatMap((expansion) => {
      const added = expansion.added.filter((id) => places.has(id))
      return places.has(expansion.entity) && added.length > 0 ? [{ ...expansion, added }] : []
    }),
    filters,
    selection: { entities: isNothing ? usual.filter((id) => places.has(id)) : chosen, relation },
  }
}
