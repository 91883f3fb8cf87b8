import { groupId } from '../graph/groups.ts'
import type { Session } from '../state/session.ts'
import type { Command, CommandContext } from './command.ts'

/** What foldings do comes when the first one is asked for. */
const work = () => import('./fold-work.ts')

export const foldings = ['type', 'communities', 'sameType'] as const
export type Folding = (typeof foldings)[number]

/** Folds what is selected into one mark, under a name (blank: after the best tied of them). */
export const fold: Command<{ ids: readonly string[]; name: string }> = {
  id: 'fold',
  icon: 'fold-horizontal',
  keys: ['g'],
  target: 'entities',
  implied: ({ session }) => {
    const { selection } = session.getState().view
    const isOne = selectedGroups(session.getState()).some(
      ({ members }) => members.length >= selection.entities.length,
    )
    return selection.entities.length > 1 && !isOne ? { ids: selection.entities, name: '' } : null
  },
  run: async (context, { ids, name }) => (await work()).foldEntities(context, ids, name),
}

/** Folds everything by type or by community, or all of the type of what is selected. */
export const foldBy: Command<{ by: Folding }> = {
  id: 'foldBy',
  icon: 'fold-horizontal',
  target: 'canvas',
  choices: () => foldings.map((by) => ({ id: by, args: { by } })),
  enabled: ({ session }, { by }) => {
    const { places, selection } = session.getState().view
    return places.size > 1 && (by !== 'sameType' || selection.entities.length > 0)
  },
  run: async (context, { by }) => (await work()).foldAll(context, by),
}

/** Opens groups again: whoever was folded stands where it stood. */
export const unfold: Command<{ groups: readonly string[] }> = {
  id: 'unfold',
  icon: 'maximize',
  keys: ['g'],
  target: 'entities',
  implied: ({ session }) => {
    const groups = selectedGroups(session.getState()).map(groupId)
    return groups.length > 0 ? { groups } : null
  },
  run: async (context, { groups }) => (await work()).openGroups(context, groups),
}

/** Opens all groups. */
export const unfoldAll: Command = {
  id: 'unfoldAll',
  icon: 'maximize',
  target: 'canvas',
  implied: () => undefined,
  enabled: isFolded,
  run: async (context) => (await work()).openGroups(context, null),
}

/** Calls a folded group by a name of the reader's own; blank: after the best tied of them. */
export const nameGroup: Command<{ group: string; name: string }> = {
  id: 'nameGroup',
  icon: 'pencil',
  target: 'page',
  run: async (context, { group, name }) => (await work()).callGroup(context, group, name),
}

function isFolded({ session }: CommandContext): boolean {
  return session.getState().view.groups.length > 0
}

/** The groups of which anybody is selected. */
function selectedGroups({ view: { groups, selection } }: Session) {
  const selected = new Set(selection.entities)
  return groups.filter(({ members }) => members.some((id) => selected.has(id)))
}
