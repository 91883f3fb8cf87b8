import { useEffect, useRef, type FocusEvent } from 'react'
import { useExplorer } from '../../explorer.ts'
import { point, type Focus } from '../../state/session.ts'

/** Handlers that let some entities and relations stand out while the pointer or the keyboard rests on something. */
export function usePointing(focus: () => Focus) {
  const { session } = useExplorer()
  const isPointing = useRef(false)
  // What is not on the canvas cannot stand out there; all else would step back for nothing.
  const start = (): void => {
    const { places } = session.getState().view
    const found = focus()
    if (![...found.entities].some((id) => places.has(id))) return
    isPointing.current = true
    point(session, found)
  }
  const end = (): void => {
    if (isPointing.current) point(session, null)
    isPointing.current = false
  }
  // What is pressed often goes away with the press, and a thing that is gone never hears that the pointer left.
  useEffect(
    () => () => {
      if (isPointing.current) point(session, null)
    },
    [session],
  )
  return {
    onHoverStart: start,
    onHoverEnd: end,
    onFocus: (event: FocusEvent): void => {
      if (event.target.matches(':focus-visible')) start()
    },
    onBlur: end,
  }
}

/** One entity as a focus. */
export function focusOn(entity: string): Focus {
  return { entities: new Set([entity]), relations: new Set() }
}
