import { withoutMembers } from '../graph/groups.ts'
import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import type { View } from '../state/view.ts'
import { nameOf } from './bring.ts'
import type { Command } from './command.ts'

/** Takes entities off the canvas; nothing is deleted from the graph. */
export const remove: Command<{ ids: readonly string[] }> = {
  id: 'remove',
  icon: 'eye-off',
  keys: ['Delete', 'Backspace'],
  target: 'entities',
  implied: ({ session }) => {
    const { entities } = session.getState().view.selection
    return entities.length > 0 ? { ids: entities } : null
  },
  run(context, { ids }) {
    const shown = ids.filter((id) => context.session.getState().view.places.has(id))
    const [first] = shown
    if (first === undefined) return
    const details = { name: nameOf(context, first), count: shown.length }
    commit(context.session, 'remove', details, (view) => withoutEntities(view, shown))
    notify(context.session, { kind: 'done', message: 'notice.removed', details, undo: true })
  },
}

/** The view without some entities, and without what only made sense with them. */
export function withoutEntities(view: View, ids: readonly string[]): View {
  const gone = new Set(ids)
  const stays = (id: string): boolean => !gone.has(id)
  return {
    ...view,
    places: new Map([...view.places].filter(([id]) => stays(id))),
    groups: withoutMembers(view.groups, (id) => gone.has(id)),
    selection: { entities: view.selection.entities.filter(stays), relation: null },
    path: view.path && stays(view.path.from) && stays(view.path.to) ? view.path : null,
    expansions: view.expansions
      .filter(({ entity }) => stays(entity))
      .map((expansion) => ({ ...expansion, added: expansion.added.filter(stays) })),
  }
}
