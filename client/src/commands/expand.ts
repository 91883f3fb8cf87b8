import type { Direction, RelationRank } from '../api/generated/operations.ts'
import { hiddenCount } from '../graph/visible.ts'
import type { Command } from './command.ts'

export type ExpandArgs = {
  id: string
  rank: RelationRank
  direction: Direction
  types: readonly string[] | null
  /** How many relations to follow, 1 to 100. */
  count: number
}

/**
 * Up to this many hidden relations an expansion just happens; above, the reader is asked first. About as many find room
 * round a mark with names that can be read; more would push the picture aside for what nobody chose.
 */
export const askAbove = 15

/** What an expansion does when nothing else was chosen. */
export const usualExpansion = { rank: 'AMOUNT', direction: 'BOTH', types: null, count: askAbove } as const

/** Brings the next neighbours of an entity, first ones by rank, and says how many there are in all. */
export const expand: Command<ExpandArgs> = {
  id: 'expand',
  icon: 'git-branch-plus',
  target: 'entity',
  enabled: ({ session }, { id }) => hiddenCount(session.getState(), id) > 0,
  run: async (context, args) => (await import('./expand-work.ts')).bringNeighbours(context, args),
}

/** The usual expansion of the selected entity; where it would bring too many, the page asks how many first. */
export const expandOrAsk: Command<{ id: string }> = {
  id: 'expandOrAsk',
  icon: 'git-branch-plus',
  keys: ['e'],
  target: 'entity',
  implied: ({ session }) => {
    const [id, ...more] = session.getState().view.selection.entities
    return id !== undefined && more.length === 0 ? { id } : null
  },
  enabled: ({ session }, { id }) => hiddenCount(session.getState(), id) > 0,
  async run(context, { id }) {
    if (hiddenCount(context.session.getState(), id) > askAbove) {
      context.session.setState({ request: { kind: 'expand', id } })
    } else await expand.run(context, { id, ...usualExpansion })
  },
}
