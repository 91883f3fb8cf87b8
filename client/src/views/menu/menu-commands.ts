import { isReady, type AnyCommand, type CommandContext } from '../../commands/command.ts'
import type { MenuRequest } from '../../state/session.ts'

/** Zooming has keys, wheel and fingers; in a menu it would have to be opened again for each step. */
const elsewhere: ReadonlySet<string> = new Set(['zoomIn', 'zoomOut'])

/** Commands for the whole page that one looks for on the empty canvas too. */
const onCanvasToo: ReadonlySet<string> = new Set(['showStart', 'clearFilters', 'undo', 'redo'])

/**
 * What a menu offers now, in the order of the list: the commands for what it was opened on that can be done. That is
 * selected already, so commands act on what they imply.
 */
export function menuCommands(
  context: CommandContext,
  commands: readonly AnyCommand[],
  target: MenuRequest['target'],
): AnyCommand[] {
  return commands.filter(
    (command) => !elsewhere.has(command.id) && isFor(command, target) && isReady(context, command),
  )
}

function isFor({ id, target: actsOn }: AnyCommand, target: MenuRequest['target']): boolean {
  if (!target) return actsOn === 'canvas' || onCanvasToo.has(id)
  return 'entity' in target ? actsOn === 'entity' || actsOn === 'entities' : actsOn === 'relation'
}
