import type { Command } from './command.ts'

/** How many can be asked about at once. */
const fewest = 3
const most = 10

/** Brings what ties three and more entities: whoever stands on the shortest ways between each two of them. */
export const connect: Command<{ ids: readonly string[] }> = {
  id: 'connect',
  icon: 'network',
  target: 'entities',
  implied: ({ session }) => {
    const { entities } = session.getState().view.selection
    return entities.length >= fewest && entities.length <= most ? { ids: entities } : null
  },
  run: async (context, { ids }) => (await import('./connect-work.ts')).bringTies(context, ids),
}
