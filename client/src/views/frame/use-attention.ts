import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import { useExplorer, useSession } from '../../explorer.ts'
import { pathDraft } from '../../state/path-draft.ts'

/** Whether anything about paths is open: a question that is being asked, or an answer. */
export function usePathsOpen(): boolean {
  const { session } = useExplorer()
  const isAsking = useStore(pathDraft(session), ({ isOpen }) => isOpen)
  const isAnswered = useSession(({ view }) => view.path !== null)
  return isAsking || isAnswered
}

/** Whether something is selected, so that the inspector has what to tell. */
export function useHasSelection(): boolean {
  return useSession(({ view: { selection } }) => selection.entities.length > 0 || selection.relation !== null)
}

/** What can stand in the side panel or the sheet for some time only. */
export type Attention = 'inspector' | 'paths' | 'tool'

/** Calls when the reader turned to paths, a tool, or something that the inspector tells of; paths come first. */
export function useAttention(onTurn: (to: Attention) => void): void {
  const { session, preferences } = useExplorer()
  const turn = useEffectEvent(onTurn)
  useEffect(() => {
    const ends = [
      preferences.subscribe(({ tool, isToolCalled }, before) => {
        const isCalled = isToolCalled && !before.isToolCalled
        if (tool !== null && (isCalled || tool !== before.tool)) turn('tool')
      }),
      pathDraft(session).subscribe(({ isOpen }) => {
        if (isOpen) turn('paths')
      }),
      session.subscribe(({ view }, before) => {
        const { selection, path } = view
        if (path !== before.view.path && path !== null) return turn('paths')
        if (selection === before.view.selection) return
        if (selection.entities.length > 0 || selection.relation !== null) turn('inspector')
      }),
    ]
    return () => ends.forEach((end) => end())
  }, [session, preferences])
}
