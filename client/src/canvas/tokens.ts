/** The palette's names, as `EntityType.color` and `RelationType.color` give them. */
export const paletteNames = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'] as const

/** The colours and the letters of the page, as the canvas draws with them. */
export type Tokens = {
  /** The ground of the map, also the halo of labels. */
  ground: string
  ink: string
  /** Verbs, pins, what is less loud than a label. */
  softInk: string
  accent: string
  /** Icons on a mark's colour. */
  onMark: string
  font: string
  palette: Readonly<Record<string, string>>
}

/**
 * Reads the page's custom properties: `--canvas-ground`, `--canvas-ink`, `--canvas-ink-soft`, `--canvas-accent`,
 * `--canvas-on-mark`, `--canvas-font` and `--palette-blue` … `--palette-gray`. Each must be a plain colour, not a `calc`
 * or `light-dark()` that only a browser's layout resolves. One that is missing gets the light theme's value.
 */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element)
  const read = (name: string, fallback: string): string => style.getPropertyValue(name).trim() || fallback
  return {
    ground: read('--canvas-ground', '#faf8f4'),
    ink: read('--canvas-ink', '#1c1b19'),
    softInk: read('--canvas-ink-soft', '#5b5750'),
    accent: read('--canvas-accent', '#1457d9'),
    onMark: read('--canvas-on-mark', '#ffffff'),
    // Cytoscape takes names of fonts in double quotes only.
    font: letters(read('--canvas-font', 'sans-serif').replaceAll("'", '"')),
    palette: Object.fromEntries(paletteNames.map((name) => [name, read(`--palette-${name}`, light[name])])),
  }
}

/** Cytoscape keeps pictures of labels by their style: a font that has come since must look like another style. */
function letters(font: string): string {
  const isLoaded = ['Aa', 'אב'].every((sample) => document.fonts.check(`500 13px ${font}`, sample))
  return isLoaded ? `${font}, sans-serif` : font
}

// Okabe and Ito's hues, darkened to 4.5 : 1 against the light ground so that white icons can be read on them.
const light = {
  blue: '#0f5fa8',
  orange: '#b4530a',
  green: '#0b7a55',
  purple: '#8a3f8f',
  red: '#b3261e',
  teal: '#0b7285',
  gold: '#8a6300',
  gray: '#5c6470',
} as const satisfies Record<(typeof paletteNames)[number], string>

/** A colour of the palette; gray for a name that it does not have. */
export function paletteColor({ palette }: Tokens, name: string | undefined): string {
  return palette[name ?? 'gray'] ?? palette['gray'] ?? light.gray
}

/**
 * Fetches the letters that labels are drawn with: a canvas, unlike a page, does not wait for them, and a font comes in
 * parts by script. Where they cannot be had, the next font of the stack draws.
 */
export async function loadFont(font: string): Promise<void> {
  const samples = ['Aa', 'אב'].map((sample) => document.fonts.load(`500 13px ${font}`, sample))
  await Promise.allSettled(samples)
}
