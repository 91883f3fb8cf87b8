import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SessionStore } from './session.ts'
import type { PathQuestion } from '../graph/path-question.ts'

/**
 * The question for paths as it is being asked: open or not, with the ends chosen so far. `isCalled` as long as the reader who
 * called for it is not there yet.
 */
export type PathDraft = { isOpen: boolean; from: string | null; to: string | null; isCalled: boolean }

const drafts = new WeakMap<SessionStore, StoreApi<PathDraft>>()

/**
 * The draft of a session. It is no part of the view, so neither undo nor the address knows it; but it follows the
 * question that is answered, whoever asked that one, and closes with it.
 */
export function pathDraft(session: SessionStore): StoreApi<PathDraft> {
  const known = drafts.get(session)
  if (known) return known
  const draft = createStore<PathDraft>(() => asked(session.getState().view.path))
  session.subscribe(({ view }, before) => {
    if (view.path !== before.view.path) draft.setState(asked(view.path, draft.getState()))
  })
  drafts.set(session, draft)
  return draft
}

/** Opens the question, with one or two ends filled in; without any it takes them from the selection. */
export function askForPaths(session: SessionStore, ends?: { from: string; to?: string }): void {
  const [first = null, second = null] = session.getState().view.selection.entities
  pathDraft(session).setState({
    isOpen: true,
    isCalled: true,
    from: ends ? ends.from : first,
    to: ends ? (ends.to ?? null) : second,
  })
}

function asked(path: PathQuestion | null, { from, to }: Partial<PathDraft> = {}): PathDraft {
  if (path) return { isOpen: true, from: path.from, to: path.to, isCalled: false }
  return { isOpen: false, from: from ?? null, to: to ?? null, isCalled: false }
}
