import { describe, expect, it } from 'vitest'
import { createPreferences, type Keep } from './preferences.ts'

function keepOf(text: string | null): Keep & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text
    },
    setItem(_, value) {
      this.text = value
    },
  }
}

describe('preferences', () => {
  it('begin with the browser’s language and are kept from one visit to the next', () => {
    const keep = keepOf(null)
    const first = createPreferences(keep, ['fr', 'he-IL'])
    expect(first.getState().lang).toBe('he')
    first.setState({ theme: 'dark', lang: 'en', help: true })
    const { lang, theme, help } = createPreferences(keep, ['he']).getState()
    expect({ lang, theme, help }).toEqual({ lang: 'en', theme: 'dark', help: false })
  })

  it('fall back for what is broken, too small or of another kind, and keep the rest', () => {
    for (const text of ['{', 'null', '[]', '7', '{"panels":3,"lang":"xx"}']) {
      expect(createPreferences(keepOf(text)).getState()).toEqual(createPreferences(null).getState())
    }
    const panels = { legend: { open: false, size: 1 }, table: { size: 'big' }, other: {} }
    const { panels: found } = createPreferences(keepOf(JSON.stringify({ panels }))).getState()
    expect(found).toEqual({
      legend: { open: false, size: 160 },
      inspector: { open: true, size: 380 },
      table: { open: false, size: 280 },
      timeline: { open: false, size: 190 },
    })
  })

  it('work where the browser keeps nothing', () => {
    const preferences = createPreferences({
      getItem: () => {
        throw new Error('forbidden')
      },
      setItem: () => {
        throw new Error('full')
      },
    })
    preferences.setState({ theme: 'light' })
    expect(preferences.getState().theme).toBe('light')
  })
})
