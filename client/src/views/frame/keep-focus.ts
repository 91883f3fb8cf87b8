const focusable =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])'
/** No search for a neighbour goes beyond these. */
const regions = '.panel, .sheet, .top-bar, .stage'

/** What has the focus, and at which place it stands in each element round it, from within. */
type Kept = { element: HTMLElement; around: readonly { parent: Element; at: number }[] }

/**
 * Whoever works by keys must not be thrown to the top of the page when what was pressed is gone or disabled: the focus goes
 * to what stands in its place, and to the canvas where nothing does. Whoever works by a pointer is not concerned. Returns
 * the end of it.
 */
export function keepFocus(page: HTMLElement): () => void {
  let kept: Kept | null = null
  let frame = 0
  const remember = ({ target }: Pick<FocusEvent, 'target'>): void => {
    const isByKeys =
      target instanceof HTMLElement && page.contains(target) && target.matches(':focus-visible')
    kept = isByKeys ? { element: target, around: placesOf(target) } : null
  }
  const look = (): void => {
    if (!kept || document.activeElement !== document.body) return
    const { element, around } = kept
    if (element.isConnected && !element.matches(':disabled')) return
    const next = around.flatMap(({ parent, at }) => {
      const inside = parent.isConnected ? inOrder(parent) : []
      return inside[Math.min(at, inside.length - 1)] ?? []
    })[0]
    ;(next ?? document.getElementById('canvas'))?.focus()
  }
  // Two frames later: whatever takes the focus by itself has it by then.
  const lookSoon = (): void => {
    if (!kept || (kept.element.isConnected && !kept.element.matches(':disabled'))) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)))
  }
  const changes = new MutationObserver(lookSoon)
  changes.observe(page, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  document.addEventListener('focusin', remember)
  remember({ target: document.activeElement })
  return () => {
    changes.disconnect()
    document.removeEventListener('focusin', remember)
    cancelAnimationFrame(frame)
  }
}

function placesOf(element: HTMLElement): Kept['around'] {
  const around: { parent: Element; at: number }[] = []
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    around.push({ parent, at: Math.max(0, inOrder(parent).indexOf(element)) })
    if (parent.matches(regions)) return around
  }
  return []
}

/** What can take the focus inside of an element and is seen. */
function inOrder(parent: Element): HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>(focusable)].filter((each) => each.checkVisibility())
}
