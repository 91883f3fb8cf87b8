import { describe, expect, test } from 'vitest'
import { expectAccessible, languages, visit, wide, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const questions = {
  en: ['How is OpenAI tied to VAST Data?', 'Who regulates Nvidia?', 'What changed in November 2025?'],
  he: ['איך OpenAI קשורה ל-VAST Data?', 'מי מטיל כללים על אנבידיה?', 'מה השתנה בנובמבר 2025?'],
}

describe.each(languages)('a newcomer who reads %s', (lang) => {
  const t = wordsOf(lang)

  test('sees the heart of the graph, a sentence that says what it is, and the search field ready to type', async () => {
    const { page, complaints, close } = await visit(lang)
    await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
    const shown = await page.evaluate(() => window.kesherProbe?.entities() ?? [])
    expect(shown).toContain('nvidia')
    expect(shown.length).toBeGreaterThanOrEqual(12)
    expect(shown.length).toBeLessThanOrEqual(20)
    expect(await page.getByRole('combobox', { name: t('search.label') }).evaluate(isFocused)).toBe(true)
    expect(await page.getByText(t('start.sentence')).isVisible()).toBe(true)
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'he' ? 'rtl' : 'ltr')
    expect(complaints).toEqual([])
    await close()
  })

  test('finds every entity of the first picture inside the window, none on top of another', async () => {
    const { page, close } = await visit(lang)
    await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
    const places = await page.evaluate(() => {
      const probe = window.kesherProbe
      return probe?.entities().map((id) => probe.placeOf(id)) ?? []
    })
    for (const place of places) {
      expect(place?.x).toBeGreaterThan(0)
      expect(place?.x).toBeLessThan(wide.width)
      expect(place?.y).toBeGreaterThan(0)
      expect(place?.y).toBeLessThan(wide.height)
    }
    const distances = places.flatMap((a, at) =>
      places.slice(at + 1).map((b) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))),
    )
    expect(Math.min(...distances)).toBeGreaterThan(20)
    await close()
  })

  test.each(questions[lang])('clicks a question and sees its answer: %s', async (question) => {
    const { page, complaints, close } = await visit(lang)
    await page.getByRole('button', { name: question }).click()
    await page.waitForFunction(
      () =>
        !window.kesherProbe?.entities().includes('future-of-ai-conference') || location.hash.includes('path'),
    )
    await page.waitForFunction(() => (window.kesherProbe?.relations().length ?? 0) > 0)
    expect(complaints).toEqual([])
    await close()
  })

  test.each(['light', 'dark'] as const)(
    'meets no barrier that axe knows, in the %s theme',
    async (colorScheme) => {
      const { page, close } = await visit(lang, { colorScheme })
      await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
      expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)
      await expectAccessible(page)
      await close()
    },
  )
})

test('the picture of the README is made here when KESHER_PICTURE names a file', async () => {
  const { page, close } = await visit('en', { colorScheme: 'light' })
  await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
  const path = process.env['KESHER_PICTURE']
  const picture = await page.screenshot(path ? { path } : {})
  expect(picture.length).toBeGreaterThan(20_000)
  await close()
})

function isFocused(element: Element): boolean {
  return element === document.activeElement
}
