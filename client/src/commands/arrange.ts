import { commit } from '../state/session.ts'
import type { Command } from './command.ts'
import { withPoints } from './move.ts'
import { working } from './working.ts'

/** Arranges everything that is not pinned anew: the only command that moves what the reader has placed. */
export const arrange: Command = {
  id: 'arrange',
  icon: 'sparkles',
  target: 'canvas',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.places.size > 1,
  async run({ session, layout, camera }) {
    const { graph, view } = session.getState()
    const points = await working(session, 'notice.arranging', {}, (signal) =>
      layout.arrange(graph, view.places, camera.aspect(), signal),
    )
    commit(session, 'arrange', { count: points.size }, (now) => withPoints(now, points))
    camera.fit()
  },
}
