import {
  isReady,
  runImplied,
  type AnyCommand,
  type Command,
  type CommandContext,
  type Run,
} from './command.ts'

/** One thing to start from a menu or the palette: a command as it is, or with one of its choices. */
export type Entry = {
  /** `undo`, or `arrangeAs.circle`. */
  id: string
  command: AnyCommand
  icon: string
  choice: { id: string; args: unknown } | null
}

/** Every way to start a command without being asked more: as it is where it implies what it acts on, and by each choice. */
export function entriesOf(context: CommandContext, command: AnyCommand): Entry[] {
  const { id, icon } = command
  const plain: Entry[] = command.implied ? [{ id, command, icon, choice: null }] : []
  const chosen = (command.choices?.(context) ?? []).map((choice): Entry => ({
    id: `${id}.${choice.id}`,
    command,
    icon: choice.icon ?? icon,
    choice,
  }))
  return [...plain, ...chosen]
}

/** Whether an entry can be started now. */
export function isEntryReady(context: CommandContext, { command, choice }: Entry): boolean {
  if (!choice) return isReady(context, command)
  return command.enabled?.(context, choice.args as never) ?? true
}

/** Starts an entry; false where it is not ready. */
export function startEntry(context: CommandContext, entry: Entry, run: Run): boolean {
  const { command, choice } = entry
  if (!choice) return runImplied(context, command, run)
  if (!isEntryReady(context, entry)) return false
  // A choice carries the very arguments that `run` and `enabled` of its command take.
  void run(command as Command<unknown>, choice.args)
  return true
}
