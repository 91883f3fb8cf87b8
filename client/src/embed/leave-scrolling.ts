function keepWheel(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
}

function keepFinger(event: TouchEvent): void {
  if (event.touches.length === 1) event.stopPropagation()
}

/**
 * Leaves the wheel and a single finger to the page around the picture: it zooms by a wheel with Ctrl or Cmd, moves by two
 * fingers or by the mouse, and chooses by a tap. Returns the end of it.
 */
export function leaveScrolling(element: HTMLElement): () => void {
  element.addEventListener('wheel', keepWheel, { capture: true, passive: true })
  element.addEventListener('touchmove', keepFinger, { capture: true, passive: true })
  return () => {
    element.removeEventListener('wheel', keepWheel, { capture: true })
    element.removeEventListener('touchmove', keepFinger, { capture: true })
  }
}
