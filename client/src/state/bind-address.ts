import { toAddress } from './address.ts'
import type { Preferences } from './preferences.ts'
import type { SessionStore } from './session.ts'
import type { View } from './view.ts'

/** Safari refuses more than 100 changes of the address in 30 s. */
const pause = 350

/**
 * Keeps the address bar at the view. A change of what is shown (entities, paths) is a page of the browser's history; a
 * move, filter or selection only rewrites the page. `open` is called when the reader goes back or forward, or edits the
 * address. Returns the end of it.
 */
export function bindAddress(
  session: SessionStore,
  preferences: Preferences,
  open: (address: string) => Promise<void>,
  page: Window = window,
): () => void {
  let written: View = session.getState().view
  let arriving = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    const { view } = session.getState()
    const hash = `#${toAddress(view, preferences.getState().lang)}`
    if (hash !== page.location.hash) {
      const isPage = arriving === 0 && showsOther(written, view) && written.places.size > 0
      if (isPage) page.history.pushState(null, '', hash)
      else page.history.replaceState(null, '', hash)
    }
    written = view
  }
  const schedule = (): void => {
    if (arriving > 0) return
    if (showsOther(written, session.getState().view)) write()
    else timer ??= setTimeout(write, pause)
  }
  const arrive = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    arriving += 1
    try {
      await open(page.location.hash)
    } finally {
      write()
      arriving -= 1
    }
  }
  const onArrive = (): void => void arrive()
  const ends = [session.subscribe(schedule), preferences.subscribe(schedule)]
  page.addEventListener('popstate', onArrive)
  write()
  return () => {
    clearTimeout(timer)
    ends.forEach((end) => end())
    page.removeEventListener('popstate', onArrive)
  }
}

function showsOther(before: View, after: View): boolean {
  if (before.path !== after.path || before.places.size !== after.places.size) return true
  if (before.places === after.places) return false
  return [...after.places.keys()].some((id) => !before.places.has(id))
}
