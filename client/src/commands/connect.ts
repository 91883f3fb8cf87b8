import type { PathLimits } from '../graph/path-question.ts'
import type { Command } from './command.ts'

/** How many can be asked about at once. */
const fewest = 3
const most = 10

/** Whom to tie, over how many relations at most (1 to 4; usually 3), and what the ways may not go by. */
export type ConnectQuestion = Omit<PathLimits, 'mode'> & { ids: readonly string[]; maxLength?: number }

/** Whether so many can be asked about at once. */
export function canConnect(ids: readonly string[]): boolean {
  return ids.length >= fewest && ids.length <= most
}

/** Brings what ties three and more entities: whoever stands on the shortest ways between each two of them. */
export const connect: Command<ConnectQuestion> = {
  id: 'connect',
  icon: 'network',
  target: 'entities',
  implied: ({ session }) => {
    const { entities } = session.getState().view.selection
    return canConnect(entities) ? { ids: entities } : null
  },
  run: async (context, question) => (await import('./connect-work.ts')).bringTies(context, question),
}
