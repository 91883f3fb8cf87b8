import { Suspense } from 'react'
import { Skeleton } from '../inspector/skeleton.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'

const PathsPanel = lazyPanel(async () => (await import('./paths-panel.tsx')).PathsPanel)

/** How two entities are tied: the question and its answer. The code comes only when somebody asks. */
export function Paths() {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <PathsPanel />
    </Suspense>
  )
}
