import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Api } from './api/api.ts'
import type { Command, CommandContext } from './commands/command.ts'
import type { Preferences, PreferencesState } from './state/preferences.ts'
import type { Session, SessionStore } from './state/session.ts'

/** What the views work with. `run` starts a command; its failures become notices, so it never rejects. */
export type Explorer = {
  session: SessionStore
  preferences: Preferences
  api: Api
  context: CommandContext
  run<Args>(command: Command<Args>, args: Args): Promise<void>
  /** Draws the canvas into an empty element (loaded when first called); the answer takes it away again. */
  mountCanvas(element: HTMLElement): () => void
}

export const ExplorerContext = createContext<Explorer | null>(null)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('A view stands outside of ExplorerContext.')
  return explorer
}

/** A part of the session; the view renders again when it changes (compared by `Object.is`). */
export function useSession<Part>(selector: (session: Session) => Part): Part {
  return useStore(useExplorer().session, selector)
}

/** A part of the preferences; the view renders again when it changes (compared by `Object.is`). */
export function usePreferences<Part>(selector: (preferences: PreferencesState) => Part): Part {
  return useStore(useExplorer().preferences, selector)
}
