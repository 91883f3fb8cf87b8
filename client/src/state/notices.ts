import type { Notice, SessionStore } from './session.ts'

/** As many as a reader can take in at once; older ones give way. */
const most = 4
let lastId = 0

/** Shows a notice and returns its id. The page lets `done` ones go after a while. */
export function notify(session: SessionStore, notice: Omit<Notice, 'id'>): number {
  const id = (lastId += 1)
  session.setState(({ notices }) => ({ notices: [...notices, { ...notice, id }].slice(-most) }))
  return id
}

/** Takes a notice away; does nothing where it is gone already. */
export function dismiss(session: SessionStore, id: number): void {
  session.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
