import { notify } from './notices.ts'
import type { Keep } from './preferences.ts'
import { readFile, writeFile } from './saved-file.ts'
import type { SessionStore } from './session.ts'

const key = 'kesher.saved'
/** Where what cannot be read goes, so that it is not written over. */
const asideKey = 'kesher.saved.unreadable'

/**
 * Brings what the browser keeps into the session and keeps every change, as the text of a file; what another window of this
 * browser keeps comes in as well. Called once for a session.
 */
export function keepSaved(session: SessionStore, keep: Keep | null, page: Window): void {
  const read = (text: string | null): void => {
    // An emptied keep is an empty text: `Keep` cannot take a key away.
    const { items, refusal } = !text ? { items: [], refusal: null } : readFile(text)
    if (refusal) {
      write(asideKey, text ?? '')
      notify(session, { kind: 'problem', message: 'notice.savedUnreadable', details: { key: asideKey } })
    }
    session.setState({ saved: items ?? [] })
  }
  const write = (key: string, text: string): void => {
    try {
      if (!keep) throw new Error('The browser forbids the page to keep anything.')
      keep.setItem(key, text)
    } catch {
      // A full or forbidden storage: what was saved lasts until the page is closed, and the reader has to know.
      notify(session, { kind: 'problem', message: 'notice.savedNotKept', details: {} })
    }
  }
  read(keep?.getItem(key) ?? null)
  let isComing = false
  session.subscribe(({ saved }, before) => {
    if (saved === before.saved || !saved || isComing) return
    write(key, saved.length > 0 ? writeFile(saved) : '')
  })
  page.addEventListener('storage', (event) => {
    if (event.key !== key) return
    isComing = true
    read(event.newValue)
    isComing = false
  })
}
