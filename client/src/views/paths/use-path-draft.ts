import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useExplorer } from '../../explorer.ts'
import { pathDraft, type PathDraft } from './path-draft.ts'

/** The question as it is being asked. It follows the question that is answered, whoever asked that one. */
export function usePathDraft(): PathDraft {
  const { session } = useExplorer()
  const draft = pathDraft(session)
  useEffect(() => {
    const follow = (path: { from: string; to: string } | null): void => {
      if (path) draft.setState({ isOpen: true, from: path.from, to: path.to })
      else draft.setState({ isOpen: false })
    }
    const { path } = session.getState().view
    if (path) follow(path)
    return session.subscribe(({ view }, before) => {
      if (view.path !== before.view.path) follow(view.path)
    })
  }, [session, draft])
  return useStore(draft)
}
