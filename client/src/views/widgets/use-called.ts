import { useEffect, useRef, type RefObject } from 'react'

/** How many frames a menu or dialog may take to go. */
const most = 30

/**
 * A heading that takes the focus once its part of the page was called for: whoever reads by ear, or by keys alone, is there
 * where the work goes on. What called it (a menu, the palette) holds the focus until it is gone, and is waited for.
 */
export function useCalled(isCalled: boolean, answer: () => void): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isCalled) return undefined
    let left = most
    const look = (): void => {
      left -= 1
      if (left > 0 && document.querySelector('[role=dialog], [role=menu]')) {
        frame = requestAnimationFrame(look)
        return
      }
      heading.current?.focus()
      answer()
    }
    let frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [isCalled, answer])
  return heading
}
