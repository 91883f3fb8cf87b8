import { ConnectDocument } from '../api/generated/operations.ts'
import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { Command } from './command.ts'
import { working } from './working.ts'

/** How many can be asked about at once, how far a way between two of them may be, and how many may come. */
const fewest = 3
const most = 10
const maxLength = 3
const limit = 50

/** Brings what ties three and more entities: whoever stands on the shortest ways between each two of them. */
export const connect: Command<{ ids: readonly string[] }> = {
  id: 'connect',
  icon: 'network',
  target: 'entities',
  implied: ({ session }) => {
    const { entities } = session.getState().view.selection
    return entities.length >= fewest && entities.length <= most ? { ids: entities } : null
  },
  async run(context, { ids }) {
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
  },
}
