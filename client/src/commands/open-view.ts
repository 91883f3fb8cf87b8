import type { Command } from './command.ts'

/** Shows the view that an address stands for: what follows `#` in a link. */
export const openView: Command<{ address: string }> = {
  id: 'openView',
  icon: 'folder-open',
  target: 'page',
  run() {},
}
