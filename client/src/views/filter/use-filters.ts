import { useCallback, useEffect } from 'react'
import { commands } from '../../commands/index.ts'
import type { FilterPart } from '../../commands/filter.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import type { Filters } from '../../graph/filters.ts'
import { countFull, visible } from '../../graph/visible.ts'
import { useSeen } from '../legend/use-visible.ts'

/** The filters as they are seen, how to try others, and how to keep them: a step of the log. */
export function useFilters() {
  const { session, run } = useExplorer()
  const filters = useSession(({ view, preview }) => preview ?? view.filters)
  const trial = useCallback(
    (to: Partial<Filters>) => session.setState(({ view }) => ({ preview: { ...view.filters, ...to } })),
    [session],
  )
  const keep = useCallback(
    (part: FilterPart, to: Partial<Filters>) => void run(commands.setFilter, { part, to }),
    [run],
  )
  // What is only tried goes with the field that it was tried in.
  useEffect(() => () => session.setState({ preview: null }), [session])
  return { filters, trial, keep }
}

/** How many relations pass now, and how many would with other filters that the server need not be asked about. */
export function useLeft() {
  const { graph, view, visible: now } = useSeen()
  const lens = useSession((state) => state.lens)
  return {
    ...countFull(now.relations),
    with: (to: Partial<Filters>): number =>
      countFull(visible(graph, { ...view, filters: { ...view.filters, ...to } }, lens).relations).full,
  }
}
