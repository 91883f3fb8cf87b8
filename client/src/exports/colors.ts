const names = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'] as const

/** The colours that a picture is drawn in. */
export type Ink = {
  ground: string
  ink: string
  soft: string
  onMark: string
  palette: Readonly<Record<string, string>>
}

/** The page's own colours as they are now, light or dark. */
export function inkOf(page: Element): Ink {
  const style = getComputedStyle(page)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ground: read('--canvas-ground'),
    ink: read('--canvas-ink'),
    soft: read('--canvas-ink-soft'),
    onMark: read('--canvas-on-mark'),
    palette: Object.fromEntries(names.map((name) => [name, read(`--palette-${name}`)])),
  }
}

/** The colours for paper: those of the light page, whichever is seen. */
export function inkOfPaper(page: HTMLElement): Ink {
  const { theme } = page.dataset
  page.dataset['theme'] = 'light'
  try {
    return inkOf(page)
  } finally {
    page.dataset['theme'] = theme
  }
}
