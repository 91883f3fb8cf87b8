import { commit } from '../state/session.ts'
import type { Place, View } from '../state/view.ts'
import { nameOf } from './bring.ts'
import type { Command, CommandContext } from './command.ts'

type Args = { ids: readonly string[] }

/** Holds entities where they stand, whatever is arranged. */
export const pin: Command<Args> = {
  id: 'pin',
  icon: 'pin',
  keys: ['p'],
  target: 'entities',
  implied: (context) => selected(context, false),
  run: (context, { ids }) => set(context, 'pin', ids, true),
}

/** Lets pinned entities move again when things are arranged. */
export const unpin: Command<Args> = {
  id: 'unpin',
  icon: 'pin-off',
  keys: ['p'],
  target: 'entities',
  implied: (context) => selected(context, true),
  run: (context, { ids }) => set(context, 'unpin', ids, false),
}

function selected({ session }: CommandContext, pinned: boolean): Args | null {
  const { places, selection } = session.getState().view
  const ids = selection.entities.filter((id) => places.get(id)?.pinned === pinned)
  return ids.length > 0 ? { ids } : null
}

function set(context: CommandContext, command: string, ids: readonly string[], pinned: boolean): void {
  const [first = ''] = ids
  const details = { name: nameOf(context, first), count: ids.length }
  commit(context.session, command, details, (view) => withPins(view, ids, pinned))
}

function withPins(view: View, ids: readonly string[], pinned: boolean): View {
  const places = new Map<string, Place>(view.places)
  for (const id of ids) {
    const place = places.get(id)
    if (place && place.pinned !== pinned) places.set(id, { ...place, pinned })
  }
  return { ...view, places }
}
