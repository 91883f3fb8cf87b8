import { createStore, type StoreApi } from 'zustand/vanilla'

export type Lang = 'he' | 'en'
export type Theme = 'light' | 'dark' | 'system'
/** What can stand beside the inspector: the picture in words, the steps taken so far, what others did, who matters, how it looks, what differs, the view as a query, what is saved. */
export type ToolId = (typeof toolIds)[number]
export const toolIds = [
  'saved',
  'story',
  'import',
  'add',
  'same',
  'outline',
  'log',
  'news',
  'importance',
  'style',
  'compare',
  'query',
  'access',
] as const
export type PanelId = 'legend' | 'inspector' | 'table' | 'timeline'

/** How a reader has a panel: `size` in pixels is its width, or its height where it lies below. */
export type Panel = { open: boolean; size: number }

export type PreferencesState = {
  lang: Lang
  theme: Theme
  panels: Readonly<Record<PanelId, Panel>>
  /** Whether the help sheet is open; not kept. */
  help: boolean
  /** Whether the palette of commands is open; not kept. */
  palette: boolean
  /** Whether names are being looked for on the canvas; not kept. */
  find: boolean
  /** The tool that stands beside the inspector, if any; not kept. */
  tool: ToolId | null
  /** Whether the reader called for the tool, so that it takes the focus; not kept. */
  isToolCalled: boolean
  /** Grows by one each time the search field is asked to take the focus; not kept. */
  searchFocus: number
}

/** What belongs to this reader at this browser, not to the view. */
export type Preferences = StoreApi<PreferencesState>

/** The part of `localStorage` that is needed. */
export type Keep = Pick<Storage, 'getItem' | 'setItem'>

const key = 'kesher.preferences'
const langs: readonly Lang[] = ['he', 'en']
const themes: readonly Theme[] = ['light', 'dark', 'system']
const sizes = { least: 160, most: 1200 }

const initial: PreferencesState = {
  lang: 'en',
  theme: 'system',
  panels: {
    legend: { open: true, size: 260 },
    inspector: { open: true, size: 380 },
    table: { open: false, size: 280 },
    timeline: { open: false, size: 190 },
  },
  help: false,
  palette: false,
  find: false,
  tool: null,
  isToolCalled: false,
  searchFocus: 0,
}

/** The reader's languages as the API takes them: the chosen one, then the other. */
export function langsFor(lang: Lang): string[] {
  return lang === 'he' ? ['he', 'en'] : ['en', 'he']
}

/** Reads what was kept (a broken or missing keep gives the defaults) and keeps every change. */
export function createPreferences(keep: Keep | null, browserLangs: readonly string[] = []): Preferences {
  const lang = browserLangs.some((tag) => /^(he|iw)\b/i.test(tag)) ? 'he' : 'en'
  const store = createStore<PreferencesState>(() => ({ ...initial, lang, ...kept(keep) }))
  store.subscribe(({ lang, theme, panels }) => {
    try {
      keep?.setItem(key, JSON.stringify({ lang, theme, panels }))
    } catch {
      // A full or forbidden storage must not stop the page; the choice then lasts until it is closed.
    }
  })
  return store
}

/** The page's `localStorage`, or null where the browser forbids it. */
export function browserKeep(): Keep | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function kept(keep: Keep | null): Partial<PreferencesState> {
  const value = parse(keep)
  const found: Partial<PreferencesState> = {}
  const lang = langs.find((each) => each === value['lang'])
  const theme = themes.find((each) => each === value['theme'])
  if (lang) found.lang = lang
  if (theme) found.theme = theme
  const panels = record(value['panels'])
  found.panels = {
    legend: panel(panels['legend'], initial.panels.legend),
    inspector: panel(panels['inspector'], initial.panels.inspector),
    table: panel(panels['table'], initial.panels.table),
    timeline: panel(panels['timeline'], initial.panels.timeline),
  }
  return found
}

function parse(keep: Keep | null): Record<string, unknown> {
  try {
    return record(JSON.parse(keep?.getItem(key) ?? '{}'))
  } catch {
    return {}
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function panel(value: unknown, fallback: Panel): Panel {
  const { open, size } = record(value)
  return {
    open: typeof open === 'boolean' ? open : fallback.open,
    size:
      typeof size === 'number' && Number.isFinite(size)
        ? Math.min(sizes.most, Math.max(sizes.least, size))
        : fallback.size,
  }
}
