import { Suspense, useEffect } from 'react'
import { useSession } from '../../explorer.ts'
import { lazyPanel, preloadPanel } from '../widgets/lazy-panel.ts'

const load = async () => (await import('./open-menu.tsx')).OpenMenu
const OpenMenu = lazyPanel(load)

/** When the page has come to rest (ms), the menu comes, so that it opens at once. */
const rest = 2000

/** The menu that the canvas asks for. */
export function ContextMenu() {
  const request = useSession((state) => (state.request?.kind === 'menu' ? state.request : null))
  useEffect(() => {
    // Where it cannot be fetched now, asking for the menu tries again.
    const timer = setTimeout(() => void preloadPanel(load).catch(() => {}), rest)
    return () => clearTimeout(timer)
  }, [])
  return <Suspense>{request && <OpenMenu request={request} />}</Suspense>
}
