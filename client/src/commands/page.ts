import type { Lang, PanelId, Theme } from '../state/preferences.ts'
import type { Command } from './command.ts'

/** Puts the cursor into the search field. */
export const focusSearch: Command = {
  id: 'focusSearch',
  icon: 'search',
  keys: ['Mod+k', '/'],
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

export const setLanguage: Command<{ lang: Lang }> = {
  id: 'setLanguage',
  icon: 'languages',
  target: 'page',
  run: ({ preferences }, { lang }) => preferences.setState({ lang }),
}

export const setTheme: Command<{ theme: Theme }> = {
  id: 'setTheme',
  icon: 'sun-moon',
  target: 'page',
  run: ({ preferences }, { theme }) => preferences.setState({ theme }),
}

/** Opens a panel, or folds it. */
export const togglePanel: Command<{ panel: PanelId }> = {
  id: 'togglePanel',
  icon: 'panel-right',
  target: 'page',
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
