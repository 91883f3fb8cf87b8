import { ConnectDocument } from '../api/generated/operations.ts'
import { filterOf } from '../api/queries.ts'
import { loadPanelMessages } from '../i18n/i18n.ts'
import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { CommandContext } from './command.ts'
import type { ConnectQuestion } from './connect.ts'
import { working } from './working.ts'

const usualLength = 3
/** How many may come. */
const limit = 50

/** Asks for the shortest ways between each two of some entities, and brings whoever stands on them. */
export async function bringTies(context: CommandContext, question: ConnectQuestion): Promise<void> {
  const { session, api, camera } = context
  const { ids, maxLength = usualLength, avoidTypes = [], avoidStatuses = [], during } = question
  const { connect: found } = await working(session, 'notice.findingPaths', {}, async (signal) => {
    const filter = await filterOf(api.send, question, signal)
    return api.send(ConnectDocument, { ids: [...ids], maxLength, limit, filter }, signal)
  })
  const known = await learnAll(context, [...new Set([...ids, ...(found?.nodes ?? []).map(({ id }) => id)])])
  if (!known) return
  const added = known.filter((id) => !session.getState().view.places.has(id))
  const points = await placesFor(context, known)
  const [first = ''] = ids
  const avoided = avoidTypes.length + avoidStatuses.length
  const time = during ? `${during.from ?? ''}–${during.to ?? ''}` : ''
  const details = {
    name: nameOf(context, first),
    count: ids.length,
    entities: added.length,
    steps: maxLength,
  }
  const limits = { avoided, time, isTimed: during ? 'yes' : 'no' }
  commit(session, 'connect', { ...details, ...limits }, (view) => withPlaces(view, points))
  camera.reveal(known)
  await loadPanelMessages()
  const message = added.length > 0 ? 'notice.connected' : 'notice.nothingConnects'
  const limited = avoided > 0 || during ? 'yes' : 'no'
  notify(session, { kind: 'done', message, details: { ...details, limited }, undo: added.length > 0 })
}
