import { Suspense } from 'react'
import { Skeleton } from '../inspector/skeleton.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'

/** Folded until asked for, so its code comes only then. */
const TablePanel = lazyPanel(async () => (await import('./table-panel.tsx')).TablePanel)

/** What the canvas shows as a table, selection linked both ways. */
export function Table() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <TablePanel />
    </Suspense>
  )
}
