import { exports, type ExportId } from '../exports/exports.ts'
import type { Command, CommandContext } from './command.ts'

/** Exports what is seen as a file of a format. */
export const exportAs: Command<{ format: ExportId }> = {
  id: 'exportAs',
  icon: 'download',
  target: 'canvas',
  choices: () => exports.map(({ id, icon }) => ({ id, icon, args: { format: id } })),
  enabled: isAnything,
  run: async (context, { format }) => (await import('./export-work.ts')).saveAs(context, format),
}

/** Copies what is selected, else all that is seen, as notes in Markdown: sentences with numbered sources. */
export const copyNotes: Command = {
  id: 'copyNotes',
  icon: 'file-text',
  target: 'page',
  implied: () => undefined,
  enabled: isAnything,
  run: async (context) => (await import('./export-work.ts')).copyAsNotes(context),
}

function isAnything({ session }: CommandContext): boolean {
  return session.getState().view.places.size > 0
}
