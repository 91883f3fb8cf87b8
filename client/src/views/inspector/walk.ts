import { createContext, useCallback, useContext, useEffect, useMemo, useRef, type RefObject } from 'react'
import { useStore } from 'zustand'
import { useExplorer } from '../../explorer.ts'
import { endsOf } from '../../graph/bundles.ts'
import { arePairOn } from '../../graph/groups.ts'
import { select, type Session, type SessionStore } from '../../state/session.ts'
import { trailStore } from './trail-store.ts'
import { back, current, forward, visit, type Target, type Trail } from './trail.ts'

/** How a page of the inspector or of the outline leads on. */
export type Steps = {
  /** Opens an entity or a relation. */
  go(target: Target): void
  /** The heading of what is open; it takes the focus after a step, since what was pressed is gone by then. */
  heading: RefObject<HTMLHeadingElement | null>
}

/** A reader's walk through the graph in the inspector: what is opened is selected where it stands on the canvas. */
export type Walk = Steps & {
  target: Target | null
  back(): void
  forward(): void
  canBack: boolean
  canForward: boolean
}

export const WalkContext = createContext<Steps | null>(null)

export function useWalk(): Steps {
  const walk = useContext(WalkContext)
  if (!walk) throw new Error('A part of the inspector stands outside of it.')
  return walk
}

/** Follows the selection, and leads on from there, to what is not on the canvas as well. */
export function useWalkOfSelection(): Walk {
  const { session } = useExplorer()
  const store = trailStore(session)
  const trail = useStore(store)
  const { heading, announce } = useHeadingFocus()
  return useMemo(() => {
    const open = (next: Trail): void => {
      store.setState(next, true)
      selectOnCanvas(session, current(next))
    }
    return {
      target: current(trail),
      go(target) {
        announce()
        open(visit(trail, target))
      },
      back: () => open(back(trail)),
      forward: () => open(forward(trail)),
      canBack: back(trail) !== trail,
      canForward: forward(trail) !== trail,
      heading,
    }
  }, [trail, store, session, heading, announce])
}

/** A heading that takes the focus once the step is drawn that `announce` foretold. */
export function useHeadingFocus(): { heading: RefObject<HTMLHeadingElement | null>; announce(): void } {
  const heading = useRef<HTMLHeadingElement>(null)
  const isDue = useRef(false)
  useEffect(() => {
    if (isDue.current) heading.current?.focus()
    isDue.current = false
  })
  const announce = useCallback(() => {
    isDue.current = true
  }, [])
  return { heading, announce }
}

function selectOnCanvas(session: SessionStore, target: Target | null): void {
  const state = session.getState()
  if (!target) return
  if ('relation' in target) {
    if (isRelationOnCanvas(state, target.relation)) {
      select(session, { entities: [], relation: target.relation })
    }
    return
  }
  const entities = 'entity' in target ? [target.entity] : target.entities
  const shown = entities.filter((id) => state.view.places.has(id))
  if (shown.length > 0) select(session, { entities: shown, relation: null })
}

/** Whether a relation, or a pair, is drawn, filters aside. */
export function isRelationOnCanvas({ graph, view }: Session, id: string): boolean {
  const pair = endsOf(id)
  if (pair) return arePairOn(view, pair)
  const relation = graph.relations.get(id)
  if (!relation || view.removedRelations.has(id)) return false
  return view.places.has(relation.source) && view.places.has(relation.target)
}
