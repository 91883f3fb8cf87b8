import type { Api } from '../api/api.ts'
import type { Layout } from '../layout/layout.ts'
import type { Preferences } from '../state/preferences.ts'
import type { SessionStore } from '../state/session.ts'

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
  fit(ids?: readonly string[]): void
  zoomBy(factor: number): void
  center(id: string): void
}

/**
 * Something that the reader can do. Menus, keys, the help sheet and the log are loops over the list of commands, so a
 * command is one entry there. `label` and `log` are keys of the messages: `command.<id>` and `log.<id>`.
 */
export type Command<Args = void> = {
  id: string
  /** A Lucide icon's name. */
  icon: string
  /** Keys after `KeyboardEvent.key`, with `Mod` for Ctrl or Cmd, for example `Mod+z` or `Delete`. */
  keys?: readonly string[]
  /** What the command acts on; decides in which menus it stands. */
  target: 'page' | 'entity' | 'entities' | 'relation' | 'canvas'
  /** Whether it can be done now; a missing one means always. */
  enabled?(context: CommandContext, args: Args): boolean
  run(context: CommandContext, args: Args): void | Promise<void>
}
