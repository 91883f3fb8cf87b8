import { ConnectDocument } from '../api/generated/operations.ts'
import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { CommandContext } from './command.ts'
import { working } from './working.ts'

/** How far a way between two of them may be, and how many may come. */
const maxLength = 3
const limit = 50

/** Asks for the shortest ways between each two of some entities, and brings whoever stands on them. */
export async function bringTies(context: CommandContext, ids: readonly string[]): Promise<void> {
  const { session, api, camera } = context
  const { connect: found } = await working(session, 'notice.findingPaths', {}, (signal) =>
    api.send(ConnectDocument, { ids: [...ids], maxLength, limit }, signal),
  )
  const known = await learnAll(context, [...new Set([...ids, ...(found?.nodes ?? []).map(({ id }) => id)])])
  if (!known) return
  const added = known.filter((id) => !session.getState().view.places.has(id))
  const points = await placesFor(context, known)
  const [first = ''] = ids
  const details = { name: nameOf(context, first), count: ids.length, entities: added.length }
  commit(session, 'connect', details, (view) => withPlaces(view, points))
  camera.reveal(known)
  const message = added.length > 0 ? 'notice.connected' : 'notice.nothingConnects'
  notify(session, {
    kind: 'done',
    message,
    details: { ...details, steps: maxLength },
    undo: added.length > 0,
  })
}
