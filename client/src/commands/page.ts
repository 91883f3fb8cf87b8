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
  choices: () => [
    { id: 'he', args: { lang: 'he' } },
    { id: 'en', args: { lang: 'en' } },
  ],
  enabled: ({ preferences }, { lang }) => preferences.getState().lang !== lang,
  run: ({ preferences }, { lang }) => preferences.setState({ lang }),
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
