import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import { nameOf } from './bring.ts'
import type { Command } from './command.ts'

/** Takes one relation out of the picture; both its entities stay. */
export const removeRelation: Command<{ id: string }> = {
  id: 'removeRelation',
  icon: 'eye-off',
  keys: ['Delete', 'Backspace'],
  target: 'relation',
  implied: ({ session }) => {
    const { graph, view } = session.getState()
    const { relation } = view.selection
    return relation !== null && graph.relations.has(relation) ? { id: relation } : null
  },
  run(context, { id }) {
    const { session } = context
    const relation = session.getState().graph.relations.get(id)
    if (!relation) return
    const details = { source: nameOf(context, relation.source), target: nameOf(context, relation.target) }
    commit(session, 'removeRelation', details, (view) => ({
      ...view,
      removedRelations: new Set(view.removedRelations).add(id),
      selection: view.selection.relation === id ? { entities: [], relation: null } : view.selection,
    }))
    notify(session, { kind: 'done', message: 'notice.relationRemoved', details, undo: true })
  },
}
