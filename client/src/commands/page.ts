import { loadMessages } from '../i18n/i18n.ts'
import { askForPaths } from '../state/path-draft.ts'
import { toolIds, type Lang, type PanelId, type Theme, type ToolId } from '../state/preferences.ts'
import type { Command } from './command.ts'

/** Puts the cursor into the search field. */
export const focusSearch: Command = {
  id: 'focusSearch',
  icon: 'search',
  keys: ['/'],
  target: 'page',
  implied: () => undefined,
  run: ({ preferences }) => preferences.setState(({ searchFocus }) => ({ searchFocus: searchFocus + 1 })),
}

/** Opens the sheet of keys, or closes it. */
export const help: Command = {
  id: 'help',
  icon: 'circle-question-mark',
  keys: ['F1', '?'],
  target: 'page',
  implied: () => undefined,
  run: ({ preferences }) => preferences.setState((now) => ({ help: !now.help })),
}

/** Opens the list of everything that can be done, or closes it. */
export const palette: Command = {
  id: 'palette',
  icon: 'command',
  keys: ['Mod+k'],
  target: 'page',
  implied: () => undefined,
  run: ({ preferences }) => preferences.setState((now) => ({ palette: !now.palette })),
}

/** Asks how two entities are tied: the selected ones, where there are any. */
export const askPaths: Command = {
  id: 'askPaths',
  icon: 'route',
  target: 'page',
  implied: () => undefined,
  run: ({ session }) => askForPaths(session),
}

/** Opens a tool beside the inspector; one that is open comes to the front, with what was typed there. */
export const openTool: Command<{ tool: ToolId }> = {
  id: 'openTool',
  icon: 'wrench',
  target: 'page',
  choices: () => toolIds.map((tool) => ({ id: tool, icon: toolIcons[tool], args: { tool } })),
  run: ({ preferences }, { tool }) =>
    preferences.setState(({ panels }) => ({
      tool,
      isToolCalled: true,
      panels: { ...panels, inspector: { ...panels.inspector, open: true } },
    })),
}

const toolIcons: Readonly<Record<ToolId, string>> = {
  saved: 'bookmark',
  story: 'book-open',
  import: 'folder-open',
  add: 'plus',
  same: 'copy',
  outline: 'file-text',
  log: 'history',
  news: 'eye',
  importance: 'target',
  style: 'contrast',
  compare: 'git-compare',
  query: 'braces',
  access: 'pencil',
}

export const setLanguage: Command<{ lang: Lang }> = {
  id: 'setLanguage',
  icon: 'languages',
  target: 'page',
  choices: () => [
    { id: 'he', args: { lang: 'he' } },
    { id: 'en', args: { lang: 'en' } },
  ],
  enabled: ({ preferences }, { lang }) => preferences.getState().lang !== lang,
  run: async ({ preferences }, { lang }) => {
    await loadMessages(lang)
    preferences.setState({ lang })
  },
}

export const setTheme: Command<{ theme: Theme }> = {
  id: 'setTheme',
  icon: 'sun-moon',
  target: 'page',
  choices: () => [
    { id: 'light', icon: 'sun', args: { theme: 'light' } },
    { id: 'dark', icon: 'moon', args: { theme: 'dark' } },
    { id: 'system', icon: 'monitor', args: { theme: 'system' } },
  ],
  enabled: ({ preferences }, { theme }) => preferences.getState().theme !== theme,
  run: ({ preferences }, { theme }) => preferences.setState({ theme }),
}

/** Opens a panel, or folds it. */
export const togglePanel: Command<{ panel: PanelId }> = {
  id: 'togglePanel',
  icon: 'panel-right',
  target: 'page',
  choices: () => [
    { id: 'legend', icon: 'panel-left', args: { panel: 'legend' } },
    { id: 'inspector', args: { panel: 'inspector' } },
    { id: 'table', icon: 'panel-bottom', args: { panel: 'table' } },
    { id: 'timeline', icon: 'calendar-range', args: { panel: 'timeline' } },
  ],
  run: ({ preferences }, { panel }) =>
    preferences.setState(({ panels }) => ({
      panels: { ...panels, [panel]: { ...panels[panel], open: !panels[panel].open } },
    })),
}

/** Gives a panel another size, in pixels. */
export const resizePanel: Command<{ panel: PanelId; size: number }> = {
  id: 'resizePanel',
  icon: 'move-horizontal',
  target: 'page',
  run: ({ preferences }, { panel, size }) =>
    preferences.setState(({ panels }) => ({ panels: { ...panels, [panel]: { ...panels[panel], size } } })),
}
