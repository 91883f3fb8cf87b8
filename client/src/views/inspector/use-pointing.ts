import { useEffect, useRef, type FocusEvent } from 'react'
import { useExplorer } from '../../explorer.ts'
import { point, type Focus } from '../../state/session.ts'

/** Handlers that let some entities and relations stand out while the pointer or the keyboard rests on something. */
export function usePointing(focus: () => Focus) {
  const { session } = useExplorer()
  const isPointing = useRef(false)
  const start = (): void => {
    isPointing.current = true
    point(session, focus())
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
