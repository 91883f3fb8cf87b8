import { Suspense } from 'react'
import { lazyPanel, preloadPanel } from '../widgets/lazy-panel.ts'
import { Skeleton } from './skeleton.tsx'

const load = async () => (await import('./inspector-panel.tsx')).InspectorPanel
const InspectorPanel = lazyPanel(load)

/** What is selected. The first picture has nothing selected: the code comes after it, before one can press anything. */
export function Inspector() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <InspectorPanel />
    </Suspense>
  )
}

// A failure is no matter yet: whoever opens the inspector asks again, and hears of it.
window.setTimeout(() => void preloadPanel(load).catch(() => undefined), 1500)
