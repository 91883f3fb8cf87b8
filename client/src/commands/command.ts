import type { Api } from '../api/api.ts'
import type { Layout } from '../layout/layout.ts'
import type { Preferences } from '../state/preferences.ts'
import type { SessionStore } from '../state/session.ts'
import type { Box } from '../state/view.ts'

/** What a command can reach. */
export type CommandContext = {
  session: SessionStore
  preferences: Preferences
  api: Api
  layout: Layout
  /** Moves the picture; does nothing where no canvas is mounted. */
  camera: Camera
}

/** What the canvas lets others do to the picture without touching the view. */
export type Camera = {
  /** Brings all, or these entities, into view. */
  fit(ids?: readonly string[]): void
  zoomBy(factor: number): void
  /** The part of the map that is seen now; null where no canvas is mounted. */
  box(): Box | null
  /** Brings a part of the map into view, as large as it fits. */
  show(box: Box): void
  /** Brings an entity to the middle at a zoom where it can be read. */
  center(id: string): void
  /** Glides as little as needed for these entities to be in view; stays where they are already. */
  reveal(ids: readonly string[]): void
  /** How wide the picture is to its height. */
  aspect(): number
  /** Square pixels of the canvas that no panel covers. */
  area(): number
}

/**
 * Something that the reader can do. Menus, keys, the help sheet and the log are loops over the list of commands, so a
 * command is one entry there. `label` and `log` are keys of the messages: `command.<id>` and `log.<id>`.
 */
export type Command<Args = void> = {
  id: string
  /** A Lucide icon's name. */
  icon: string
  /**
   * Keys after `KeyboardEvent.key`, with `Mod` for Ctrl or Cmd, for example `Mod+z` or `Delete`. One character alone
   * works only while the canvas or nothing has the focus (WCAG 2.1.4).
   */
  keys?: readonly string[]
  /** What the command acts on; decides in which menus it stands. */
  target: 'page' | 'entity' | 'entities' | 'relation' | 'canvas'
  /**
   * What it acts on when it is started by a key, the palette or a menu: the selection, say; null where there is nothing
   * to act on now. A command without it is started only with arguments of its own.
   */
  implied?(context: CommandContext): Args | null
  /**
   * For a command that takes one of a few things (a language, a layout, a format): each of them. Menus and the palette
   * show an entry for each, in the words of `choice.<id>.<choice's id>`.
   */
  choices?(context: CommandContext): readonly Choice<Args>[]
  /** Whether it can be done now; a missing one means always. */
  enabled?(context: CommandContext, args: Args): boolean
  run(context: CommandContext, args: Args): void | Promise<void>
}

/** One of the things that a command can take, by an id of its own; without an icon it has the command's. */
export type Choice<Args> = { id: string; icon?: string; args: Args }

/** Any entry of the list, whatever it acts on; `runImplied` and `startEntry` start it. */
export type AnyCommand = Omit<Command<never>, 'implied' | 'choices'> & {
  implied?(context: CommandContext): unknown
  choices?(context: CommandContext): readonly Choice<unknown>[]
}

/** What starts a command and tells of its failures. */
export type Run = <Args>(command: Command<Args>, args: Args) => Promise<void>

/** True where the command, started by a key, the palette or a menu, has something to act on and may. */
export function isReady(context: CommandContext, command: AnyCommand): boolean {
  const args = command.implied?.(context)
  if (!command.implied || args === null) return false
  return command.enabled?.(context, args as never) ?? true
}

/** Starts a command on what it implies; false where it is not ready. */
export function runImplied(context: CommandContext, command: AnyCommand, run: Run): boolean {
  if (!isReady(context, command)) return false
  // `implied` gives the very arguments that `run` and `enabled` of the same entry take.
  void run(command as Command<unknown>, command.implied?.(context))
  return true
}
