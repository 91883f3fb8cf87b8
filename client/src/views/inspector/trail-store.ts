import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SessionStore } from '../../state/session.ts'
import type { Selection } from '../../state/view.ts'
import { emptyTrail, visit, type Target, type Trail } from './trail.ts'

const trails = new WeakMap<SessionStore, StoreApi<Trail>>()

/** The trail of a session: it follows the selection also while the inspector is folded or another tab is in front. */
export function trailStore(session: SessionStore): StoreApi<Trail> {
  const known = trails.get(session)
  if (known) return known
  const trail = createStore<Trail>(() => visit(emptyTrail, targetOf(session.getState().view.selection)))
  session.subscribe(({ view }, before) => {
    if (view.selection !== before.view.selection)
      trail.setState((now) => visit(now, targetOf(view.selection)))
  })
  trails.set(session, trail)
  return trail
}

function targetOf({ entities, relation }: Selection): Target | null {
  if (relation !== null) return { relation }
  const [entity, ...more] = entities
  if (entity === undefined) return null
  return more.length === 0 ? { entity } : { entities }
}
