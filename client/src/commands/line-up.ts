import { lineUps, type LineUpId } from '../layout/line-ups.ts'
import type { Command, CommandContext } from './command.ts'

/** Aligns, distributes or straightens what is selected, else everything; pins hold. */
export const lineUp: Command<{ way: LineUpId }> = {
  id: 'lineUp',
  icon: 'align-center-horizontal',
  target: 'entities',
  choices: () => lineUps.map(({ id, icon }) => ({ id, icon, args: { way: id } })),
  enabled: (context, { way }) =>
    (lineUps.find(({ id }) => id === way)?.least ?? 2) <= subjects(context).length,
  run: async (context, { way }) =>
    (await import('./line-up-work.ts')).lineThemUp(context, way, subjects(context)),
}

function subjects({ session }: CommandContext): string[] {
  const { places, selection } = session.getState().view
  const selected = selection.entities.filter((id) => places.has(id))
  return selected.length > 1 ? selected : [...places.keys()]
}
