import { commit, select } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { Command, CommandContext } from './command.ts'

/** Puts entities on the canvas, with every relation to what is there; the ones already there just come into view. */
export const showEntities: Command<{ ids: readonly string[]; select?: boolean }> = {
  id: 'showEntities',
  icon: 'plus',
  target: 'entities',
  async run(context, { ids, select: isSelected = true }) {
    const { session, camera } = context
    const missing = ids.filter((id) => !session.getState().view.places.has(id))
    if (missing.length > 0) await bring(context, missing)
    const present = ids.filter((id) => session.getState().view.places.has(id))
    const [first] = present
    if (first === undefined) return
    if (isSelected) select(session, { entities: present, relation: null })
    camera.reveal(present)
  },
}

async function bring(context: CommandContext, missing: readonly string[]): Promise<void> {
  const known = await learnAll(context, missing)
  const [first] = known ?? []
  if (!known || first === undefined) return
  const points = await placesFor(context, known)
  const details = { name: nameOf(context, first), count: known.length }
  commit(context.session, 'showEntities', details, (view) => withPlaces(view, points))
}
