import { Suspense } from 'react'
import { afterFirstPicture } from '../widgets/first-picture.ts'
import { lazyPanel, preloadPanel } from '../widgets/lazy-panel.tsx'
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

afterFirstPicture(() => preloadPanel(load))
