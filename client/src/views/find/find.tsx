import { Suspense } from 'react'
import { usePreferences } from '../../explorer.ts'
import { lazyPanel } from '../widgets/lazy-panel.tsx'

const FindBar = lazyPanel(async () => (await import('./find-bar.tsx')).FindBar)

/** The field that finds names on the canvas, while it is open. */
export function Find() {
  const isOpen = usePreferences(({ find }) => find)
  return <Suspense>{isOpen && <FindBar />}</Suspense>
}
