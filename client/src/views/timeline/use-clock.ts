import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import type { Filters } from '../../graph/filters.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { timelineOf, type Span, type Timeline } from '../../graph/timeline.ts'
import { langsFor } from '../../state/preferences.ts'
import { firstRecords } from './first-records.ts'

/** What is true then, by when relations held; or what was known then, by when they were recorded. */
export const clocks = ['true', 'known'] as const
export type Clock = (typeof clocks)[number]

/** The axis of a clock over what is on the canvas; null while the records are fetched. */
export function useTimeline(clock: Clock): Timeline | null {
  const { api } = useExplorer()
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const relations = useMemo(() => relationsAmong(graph, places), [graph, places])
  const ids = useMemo(
    () => (clock === 'known' ? relations.map(({ id }) => id).toSorted() : []),
    [clock, relations],
  )
  const { data } = useQuery({ ...api.queries.evidence(ids, langs), enabled: ids.length > 0 }, api.client)
  return useMemo(() => {
    if (clock === 'true') return timelineOf(relations.map(({ period }) => period))
    if (ids.length > 0 && !data) return null
    return timelineOf(firstRecords(data?.nodes ?? []).map((start) => ({ start })))
  }, [clock, relations, ids, data])
}

/** What a span of an axis sets in the filters; the whole axis sets nothing. */
export function filtersOf(
  clock: Clock,
  { units }: Timeline,
  { from, to }: Span,
  isWithin: boolean,
): Pick<Filters, 'period'> | Pick<Filters, 'knownAt'> {
  const isToEnd = to >= units.length - 1
  if (clock === 'known') return { knownAt: isToEnd ? null : (units[to] ?? null) }
  if (from === 0 && isToEnd && !isWithin) return { period: null }
  return { period: { from: units[from] ?? null, to: units[to] ?? null, isWithin } }
}

/** The span of an axis that the filters choose. */
export function spanOf(clock: Clock, { units }: Timeline, { period, knownAt }: Filters): Span {
  const last = units.length - 1
  const at = (date: string | null, open: number): number => {
    if (date === null) return open
    const exact = units.findIndex((unit) => unit.startsWith(date) || date.startsWith(unit))
    if (exact >= 0) return exact
    return date < (units[0] ?? '') ? 0 : last
  }
  if (clock === 'known') return { from: 0, to: at(knownAt, last) }
  const from = at(period?.from ?? null, 0)
  const end = period?.to ?? null
  const to =
    end === null
      ? last
      : Math.max(
          units.findLastIndex((unit) => unit.startsWith(end)),
          at(end, last),
        )
  return { from: Math.min(from, to), to }
}
