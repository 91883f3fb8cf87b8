import { commit, type Session } from '../state/session.ts'
import { noFilters, type Filters, type Treatment } from '../state/view.ts'
import type { Command, CommandContext } from './command.ts'

export type FilterKind = 'entityTypes' | 'relationTypes' | 'statuses'

/** Lets a type or status step back (`dim`), leaves it out (`hide`) or shows it as all others (null). */
export const setTreatment: Command<{ kind: FilterKind; id: string; treatment: Treatment | null }> = {
  id: 'setTreatment',
  icon: 'list-filter',
  target: 'page',
  run(context, { kind, id, treatment }) {
    change(context, 'setTreatment', { kind, id, treatment: treatment ?? 'show' }, (filters) => {
      const { [id]: _, ...others }: Record<string, Treatment> = filters[kind]
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

/** Shows everything again; relations that were removed one by one come back as well. */
export const clearFilters: Command = {
  id: 'clearFilters',
  icon: 'filter-x',
  target: 'page',
  implied: () => undefined,
  enabled: ({ session }) => isFiltered(session.getState()),
  run({ session }) {
    commit(session, 'clearFilters', {}, (view) => ({
      ...view,
      filters: noFilters,
      removedRelations: new Set(),
    }))
  },
}

/** Whether anything is dimmed, hidden or removed now. */
export function isFiltered({ view: { filters, removedRelations } }: Session): boolean {
  const { entityTypes, relationTypes, statuses, minConfidence, changedIn } = filters
  const treated = [entityTypes, relationTypes, statuses].some((each) => Object.keys(each).length > 0)
  return treated || minConfidence > 0 || changedIn !== null || removedRelations.size > 0
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
