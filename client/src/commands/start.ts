import { langsFor } from '../state/preferences.ts'
import { commit } from '../state/session.ts'
import { emptyView } from '../state/view.ts'
import { learnAll, withPlaces } from './bring.ts'
import type { Command } from './command.ts'
import { working } from './working.ts'

/** The part of the window, in square pixels, that an entity with its name and relations needs to be read. */
const roomOfEach = 40_000
/** Fewer are no picture, however small the window is. */
const fewest = 6

/**
 * Shows the picture that the data set begins with, in place of what is shown: as many of its entities as can be read in
 * this window, the first ones first.
 */
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
    const most = Math.max(fewest, Math.floor(camera.area() / roomOfEach))
    const known = await learnAll(context, graphInfo.start.slice(0, most), true)
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
