import type { PathQuestion } from '../graph/path-question.ts'
import { commit } from '../state/session.ts'
import type { Command } from './command.ts'

/** Draws the shortest ways between two entities; both stand on the canvas afterwards even where there is no way. */
export const findPaths: Command<PathQuestion> = {
  id: 'findPaths',
  icon: 'route',
  target: 'entities',
  implied: ({ session }) => {
    const [from, to, ...more] = session.getState().view.selection.entities
    return from !== undefined && to !== undefined && more.length === 0 ? { from, to, maxLength: 4 } : null
  },
  run: async (context, question) => (await import('./paths-work.ts')).drawPaths(context, question),
}

/** Puts the paths away; what they brought stays on the canvas. */
export const closePaths: Command = {
  id: 'closePaths',
  icon: 'x',
  target: 'page',
  enabled: ({ session }) => session.getState().view.path !== null,
  run({ session }) {
    commit(session, 'closePaths', {}, (view) => (view.path ? { ...view, path: null } : view))
  },
}
