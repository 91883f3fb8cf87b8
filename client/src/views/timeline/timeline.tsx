import { Suspense } from 'react'
import { Skeleton } from '../inspector/skeleton.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'

const TimelinePanel = lazyPanel(async () => (await import('./timeline-panel.tsx')).TimelinePanel)

/** When what is on the canvas held, or was recorded. The code comes only when somebody asks. */
export function Timeline() {
  return (
    <Suspense fallback={<Skeleton lines={3} />}>
      <TimelinePanel />
    </Suspense>
  )
}
