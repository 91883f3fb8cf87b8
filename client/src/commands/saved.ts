import type { Command, CommandContext } from './command.ts'

/** What these commands do comes when one of them is started first. */
const work = () => import('./saved-work.ts')

function isAnything({ session }: CommandContext): boolean {
  return session.getState().view.places.size > 0
}

/** Saves what is seen in this browser, under a name (blank: one that tells whom it shows). */
export const saveView: Command<{ title: string }> = {
  id: 'saveView',
  icon: 'bookmark',
  keys: ['Mod+s'],
  target: 'page',
  implied: () => ({ title: '' }),
  enabled: isAnything,
  run: async (context, { title }) => (await work()).saveView(context, title),
}

/** Opens something that is saved: a view as it was. */
export const openSaved: Command<{ id: string }> = {
  id: 'openSaved',
  icon: 'folder-open',
  target: 'page',
  run: async (context, { id }) => (await work()).openSaved(context, id),
}

export const renameSaved: Command<{ id: string; title: string }> = {
  id: 'renameSaved',
  icon: 'pencil',
  target: 'page',
  run: async (context, { id, title }) => (await work()).renameSaved(context, id, title),
}

export const deleteSaved: Command<{ id: string }> = {
  id: 'deleteSaved',
  icon: 'trash-2',
  target: 'page',
  run: async (context, { id }) => (await work()).deleteSaved(context, id),
}

/** Gives what is seen, or something that is saved (`id`), as a file that opens anywhere. */
export const saveAsFile: Command<{ id: string | null }> = {
  id: 'saveAsFile',
  icon: 'download',
  target: 'page',
  implied: () => ({ id: null }),
  enabled: (context, { id }) => id !== null || isAnything(context),
  run: async (context, { id }) => (await work()).saveAsFile(context, id),
}

/** Opens a file that was saved here or elsewhere; without one it asks for it. */
export const openFile: Command<{ file: File | null }> = {
  id: 'openFile',
  icon: 'folder-open',
  keys: ['Mod+o'],
  target: 'page',
  implied: () => ({ file: null }),
  run: async (context, { file }) => (await work()).openFile(context, file),
}
