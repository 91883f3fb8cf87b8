import { showEntities } from './show-entities.ts'
import { select } from '../state/session.ts'
import type { Command } from './command.ts'

/** Selects an entity and brings it to the middle; shows it first where it is not on the canvas. */
export const goTo: Command<{ id: string }> = {
  id: 'goTo',
  icon: 'locate-fixed',
  target: 'entity',
  implied: ({ session }) => {
    const [id, ...more] = session.getState().view.selection.entities
    return id !== undefined && more.length === 0 ? { id } : null
  },
  async run(context, { id }) {
    if (!context.session.getState().view.places.has(id)) await showEntities.run(context, { ids: [id] })
    if (!context.session.getState().view.places.has(id)) return
    select(context.session, { entities: [id], relation: null })
    context.camera.center(id)
  },
}
