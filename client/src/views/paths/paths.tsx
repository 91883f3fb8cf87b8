import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { useExplorer, useSession } from '../../explorer.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { pathDraft } from './path-draft.ts'

const PathsPanel = lazy(async () => ({ default: (await import('./paths-panel.tsx')).PathsPanel }))

/** How two entities are tied. Nothing while nobody asks, so its code comes only then. */
export function Paths() {
  const { session } = useExplorer()
  const isAsking = useStore(pathDraft(session), ({ isOpen }) => isOpen)
  const isAnswered = useSession(({ view }) => view.path !== null)
  if (!isAsking && !isAnswered) return null
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <PathsPanel />
    </Suspense>
  )
}
