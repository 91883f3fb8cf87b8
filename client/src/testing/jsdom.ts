import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { loadMessages, loadPanelMessages } from '../i18n/i18n.ts'

// What browsers have and jsdom lacks, as far as the widgets ask for it.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
})
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS
Element.prototype.scrollIntoView ??= () => {}

await loadMessages('he', 'en')
await loadPanelMessages()
afterEach(cleanup)
