import { langsFor } from '../state/preferences.ts'
import { commit } from '../state/session.ts'
import { emptyView } from '../state/view.ts'
import { learnAll, withPlaces } from './bring.ts'
import type { Command } from './command.ts'
import { working } from './working.ts'

/** Shows the picture that the data set begins with, in place of what is shown. */
export const showStart: Command = {
  id: 'showStart',
  icon: 'house',
  target: 'page',
  implied: () => undefined,
  async run(context) {
    const { session, api, preferences, layout, camera } = context
    const query = api.queries.start(langsFor(preferences.getState().lang))
    const { graphInfo } = await working(session, 'notice.loading', {}, () =>
      api.client.ensureQueryData(query),
    )
    const known = await learnAll(context, graphInfo.start, true)
    if (!known) return
    const points = await layout.firstPicture(session.getState().graph, known, camera.aspect())
    commit(session, 'showStart', { count: known.length }, () => withPlaces(emptyView, points))
    camera.fit()
  },
}

/** Takes everything off the canvas; filters and removed relations with it. */
export const clearCanvas: Command = {
  id: 'clearCanvas',
  icon: 'eraser',
  target: 'canvas',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.places.size > 0,
  run({ session }) {
    const count = session.getState().view.places.size
    commit(session, 'clearCanvas', { count }, () => emptyView)
  },
}
