import type { AnyCommand, CommandContext } from '../../commands/command.ts'
import { entriesOf, isEntryReady } from '../../commands/entries.ts'
import type { MenuRequest } from '../../state/session.ts'

/** Zooming has keys, wheel and fingers; in a menu it would have to be opened again for each step. */
const elsewhere: ReadonlySet<string> = new Set(['zoomIn', 'zoomOut'])

/** Commands for the canvas that act on the selection where there is more than one. */
const onSelectionToo: ReadonlySet<string> = new Set(['arrangeAs'])

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
  const isMany = context.session.getState().view.selection.entities.length > 1
  return commands.filter((command) => {
    if (elsewhere.has(command.id) || !isFor(command, target, isMany)) return false
    return entriesOf(context, command).some((entry) => isEntryReady(context, entry))
  })
}

function isFor({ id, target: actsOn }: AnyCommand, target: MenuRequest['target'], isMany: boolean): boolean {
  if (!target) return actsOn === 'canvas' || onCanvasToo.has(id)
  if (id === 'lineUp' && !isMany) return false
  if ('entity' in target && isMany && onSelectionToo.has(id)) return true
  return 'entity' in target ? actsOn === 'entity' || actsOn === 'entities' : actsOn === 'relation'
}
