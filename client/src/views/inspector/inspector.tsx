import { lazy, Suspense } from 'react'
import { Skeleton } from './skeleton.tsx'

const load = () => import('./inspector-panel.tsx')
const InspectorPanel = lazy(async () => ({ default: (await load()).InspectorPanel }))

/** What is selected. The first picture has nothing selected: the code comes after it, before one can press anything. */
export function Inspector() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <InspectorPanel />
    </Suspense>
  )
}

// A failure is no matter yet: whoever opens the inspector asks again, and hears of it.
window.setTimeout(() => void load().catch(() => undefined), 1500)
