import { broughtOnlyBy } from '../graph/collapse.ts'
import { notify } from '../state/notices.ts'
import { commit, type Session } from '../state/session.ts'
import { nameOf } from './bring.ts'
import type { Command } from './command.ts'
import { withoutEntities } from './remove.ts'

/** Takes away what expanding an entity brought, but what something else holds by now; see `broughtOnlyBy`. */
export const collapse: Command<{ id: string }> = {
  id: 'collapse',
  icon: 'fold-horizontal',
  keys: ['c'],
  target: 'entity',
  implied: ({ session }) => {
    const [id, ...more] = session.getState().view.selection.entities
    return id !== undefined && more.length === 0 ? { id } : null
  },
  enabled: ({ session }, { id }) => brought(session.getState(), id).length > 0,
  run(context, { id }) {
    const { session } = context
    const removed = brought(session.getState(), id)
    const details = { name: nameOf(context, id), count: removed.length }
    if (removed.length === 0) {
      notify(session, { kind: 'done', message: 'notice.nothingToCollapse', details })
      return
    }
    commit(session, 'collapse', details, (view) => {
      const expansions = view.expansions.filter(({ entity }) => entity !== id)
      return withoutEntities({ ...view, expansions }, removed)
    })
    notify(session, { kind: 'done', message: 'notice.collapsed', details, undo: true })
  },
}

function brought({ graph, view }: Session, id: string): string[] {
  const removed = broughtOnlyBy(id, graph, view.expansions, (each) => view.places.get(each)?.pinned ?? false)
  return removed.filter((each) => view.places.has(each))
}
