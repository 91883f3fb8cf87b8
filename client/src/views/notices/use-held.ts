import { useEffect, useState, type RefObject } from 'react'

/** True while the pointer or the focus is inside of an element: what is read there must not go away. */
export function useHeld(ref: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const hold = (): void => setHeld(true)
    const release = (): void => setHeld(element.matches(':hover, :focus-within'))
    element.addEventListener('pointerenter', hold)
    element.addEventListener('pointerleave', release)
    element.addEventListener('focusin', hold)
    element.addEventListener('focusout', release)
    return () => {
      element.removeEventListener('pointerenter', hold)
      element.removeEventListener('pointerleave', release)
      element.removeEventListener('focusin', hold)
      element.removeEventListener('focusout', release)
    }
  }, [ref])
  return isHeld
}
