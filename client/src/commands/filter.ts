import { inForce, noFilters, type CriterionId, type Filters, type Treatment } from '../graph/filters.ts'
import { commit, type Session } from '../state/session.ts'
import type { Command, CommandContext } from './command.ts'

export type FilterKind = 'entityTypes' | 'relationTypes' | 'statuses'

/** Lets a type or status step back (`dim`), leaves it out (`hide`) or shows it as all others (null). */
export const setTreatment: Command<{ kind: FilterKind; id: string; treatment: Treatment | null }> = {
  id: 'setTreatment',
  icon: 'list-filter',
  target: 'page',
  run(context, { kind, id, treatment }) {
    change(context, 'setTreatment', { kind, id, treatment: treatment ?? 'show' }, (filters) => {
      const { [id]: _, ...others } = filters[kind]
      return { ...filters, [kind]: treatment ? { ...others, [id]: treatment } : others }
    })
  },
}

/** Hides relations that are less credible than this, 0 to 100. */
export const setMinConfidence: Command<{ value: number }> = {
  id: 'setMinConfidence',
  icon: 'gauge',
  target: 'page',
  run(context, { value }) {
    const minConfidence = Math.min(100, Math.max(0, Math.round(value)))
    change(context, 'setMinConfidence', { value: minConfidence }, (filters) =>
      filters.minConfidence === minConfidence ? filters : { ...filters, minConfidence },
    )
  },
}

/** What of the filters a step of the log is about. */
export type FilterPart = CriterionId | 'match' | 'rest'

/** Sets one criterion, or how criteria work together; one that is set to what it is already is no step. */
export const setFilter: Command<{ part: FilterPart; to: Partial<Filters> }> = {
  id: 'setFilter',
  icon: 'list-filter',
  target: 'page',
  run(context, { part, to }) {
    const now = context.session.getState().view.filters
    const next: Filters = { ...now, ...to }
    context.session.setState({ preview: null })
    if (JSON.stringify(next) === JSON.stringify(now)) return
    change(context, 'setFilter', { part, value: told(part, next) }, () => next)
  },
}

/** Shows everything again; relations that were removed one by one come back as well. */
export const clearFilters: Command = {
  id: 'clearFilters',
  icon: 'filter-x',
  target: 'page',
  implied: () => undefined,
  enabled: ({ session }) => isFiltered(session.getState()),
  run({ session }) {
    session.setState({ preview: null })
    commit(session, 'clearFilters', {}, (view) => ({
      ...view,
      filters: noFilters,
      removedRelations: new Set(),
    }))
  },
}

/** Whether anything is dimmed, hidden or removed now. */
export function isFiltered({ view: { filters, removedRelations } }: Pick<Session, 'view'>): boolean {
  const { entityTypes, relationTypes, statuses, changedIn } = filters
  const treated = [entityTypes, relationTypes, statuses].some((each) => Object.keys(each).length > 0)
  return treated || inForce(filters).length > 0 || changedIn !== null || removedRelations.size > 0
}

/** What a part is set to, in figures that every language reads; empty where it is off. */
function told(part: FilterPart, filters: Filters): string {
  const { amount, degree, period, text, sources, knownAt, match, rest } = filters
  const told: Readonly<Record<FilterPart, string>> = {
    confidence: filters.minConfidence > 0 ? `≥ ${filters.minConfidence}%` : '',
    amount: amount ? `${bounds(short(amount.min), short(amount.max))} ${amount.currency}` : '',
    degree: degree ? bounds(short(degree.min), short(degree.max)) : '',
    period: period ? bounds(period.from, period.to) : '',
    around: filters.around ? `≤ ${filters.around.steps}` : '',
    text,
    sources: sources.length > 0 ? String(sources.length) : '',
    knownAt: knownAt ?? '',
    match,
    rest,
  }
  return told[part]
}

function bounds(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? from : `${from} – ${to}`
  return from === null ? `≤ ${to}` : `≥ ${from}`
}

function short(value: number | null): string | null {
  if (value === null) return null
  return new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 }).format(value)
}

function change(
  { session }: CommandContext,
  command: string,
  details: Record<string, string | number>,
  by: (filters: Filters) => Filters,
): void {
  commit(session, command, details, (view) => {
    const filters = by(view.filters)
    return filters === view.filters ? view : { ...view, filters }
  })
}
