import type { Preferences } from './preferences.ts'

/**
 * Keeps language, direction and theme on the page's root, for the style sheet and for the canvas; `onChange` hears of each
 * change, the system's own between light and dark among them.
 */
export function bindPage(preferences: Preferences, onChange: () => void): void {
  const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const { lang, theme } = preferences.getState()
    const root = document.documentElement
    const isDark = theme === 'dark' || (theme === 'system' && darkSystem.matches)
    root.lang = lang
    root.dir = lang === 'he' ? 'rtl' : 'ltr'
    root.dataset['theme'] = isDark ? 'dark' : 'light'
    onChange()
  }
  darkSystem.addEventListener('change', apply)
  preferences.subscribe(({ lang, theme }, before) => {
    if (lang !== before.lang || theme !== before.theme) apply()
  })
  apply()
}
