import { describe, expect, test } from 'vitest'
import { untilShown } from './canvas.ts'
import { expectAccessible, languages, visit, wide, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const questions = {
  en: ['How is OpenAI tied to VAST Data?', 'Who regulates Nvidia?', 'What changed in November 2025?'],
  he: ['איך OpenAI קשורה לוואסט דאטה?', 'מי מטיל רגולציה על אנבידיה?', 'מה השתנה בנובמבר 2025?'],
}
/** What must be on the canvas as the answer to each question. */
const answers = [
  ['openai', 'ai-race', 'vast-data'],
  ['nvidia', 'revenue-share-15', 'us-export-controls', 'us-government'],
  ['engadget', 'chatgpt', 'european-union', 'ai-act-adjustments', 'jensen-huang', 'china'],
]

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
    await page.getByText(t('start.sentence')).waitFor()
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

  test('finds three questions to begin with, and each leads to its answer', async () => {
    for (const [at, question] of questions[lang].entries()) {
      const { page, complaints, close } = await visit(lang)
      const card = page.getByRole('region', { name: t('start.title') })
      await card.getByRole('button', { name: question }).waitFor()
      expect(await card.getByRole('listitem').count()).toBe(3)
      await card.getByRole('button', { name: question }).click()
      for (const id of answers[at] ?? []) await untilShown(page, id)
      if (at === 0) {
        const path = page
          .getByRole('region', { name: t('panel.paths') })
          .getByRole('listitem')
          .first()
        await path.filter({ hasText: 'OpenAI' }).waitFor()
      }
      expect(complaints).toEqual([])
      await close()
    }
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
