import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import type { AskedView } from './ask-view.ts'
import { learnAll, placesFor, withPlaces } from './bring.ts'
import type { CommandContext } from './command.ts'
import { withoutEntities } from './remove.ts'

/** Brings who is asked for, takes off who is not any more, and sets the filters, as one step. */
export async function showAsked(context: CommandContext, { add, remove, filters }: AskedView): Promise<void> {
  const known = await learnAll(context, add)
  if (!known) return
  const points = await placesFor(context, known)
  const details = { added: points.size, removed: remove.length }
  commit(context.session, 'askView', details, (view) => ({
    ...withPlaces(remove.length > 0 ? withoutEntities(view, remove) : view, points),
    filters,
  }))
  notify(context.session, { kind: 'done', message: 'notice.asked', details, undo: true })
  if (known.length > 0) context.camera.reveal(known)
}
