import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { clickEntity, untilShown, untilStill } from './canvas.ts'
import { expectAccessible, languages, shareVisit, visit, wide, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s and the page itself', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('opens the sheet of keys by "?", leaves it by Escape, and is where she was', async () => {
    const page = await shared.open()
    const canvas = page.getByRole('application')
    await canvas.press('?')
    const sheet = page.getByRole('dialog', { name: t('help.title') })
    await sheet.waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => canvas.evaluate(isFocused)).toBe(true)
  })

  test('reaches every control by Tab, each with a name and a visible mark of the focus', async () => {
    const page = await shared.open()
    await page.getByRole('button', { name: t('app.skip') }).focus()
    const seen = new Set([`BUTTON ${t('app.skip')}`])
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab')
      const { name, isMarked } = await page.evaluate(describeFocus)
      if (name === 'body' || seen.has(name)) break
      expect({ name, isMarked }).toEqual({ name: expect.stringMatching(/\S/), isMarked: true })
      seen.add(name)
    }
    const reached = [...seen].join('\n')
    for (const key of ['app.skip', 'panel.table', 'start.close'] as const) expect(reached).toContain(t(key))
    expect(seen.size).toBeGreaterThan(20)
  })

  test('skips to the canvas by the first key', async () => {
    const page = await shared.open()
    await page.getByRole('button', { name: t('app.skip') }).press('Enter')
    expect(await page.getByRole('application').evaluate(isFocused)).toBe(true)
  })

  test('comes to the search field from the canvas by /', async () => {
    const { page } = shared
    await page.getByRole('application').press('/')
    const search = page.getByRole('combobox', { name: t('search.label') })
    await expect.poll(() => search.evaluate(isFocused)).toBe(true)
    expect(await search.evaluate((element) => getComputedStyle(element).direction)).toBe(
      lang === 'he' ? 'rtl' : 'ltr',
    )
  })

  test('turns the page dark, and meets no barrier there with an entity open and the table below', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_300_0&sel=nvidia')
    await page.getByRole('button', { name: t('command.setTheme') }).press('Enter')
    await page.getByRole('menuitemradio', { name: t('theme.dark') }).press('Enter')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.getByRole('button', { name: t('panel.table') }).press('Enter')
    await page.getByRole('rowheader').first().waitFor()
    await expectAccessible(page)
    expect(shared.complaints).toEqual([])
  })

  test('enlarges the page to 200 %: no control lies on another, nothing sticks out', async () => {
    const page = await shared.open()
    await page.setViewportSize({ width: wide.width / 2, height: wide.height / 2 })
    await untilStill(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      wide.width / 2,
    )
    expect(await covered(page)).toEqual([])
    await page.setViewportSize(wide)
  })

  test('who does not mind motion sees the picture glide, and it arrives at the same places', async () => {
    const { page, complaints, close } = await visit(lang, {
      reducedMotion: 'no-preference',
      at: 'e=nvidia,vast-data',
    })
    await untilShown(page, 'vast-data')
    await clickEntity(page, 'vast-data', { clickCount: 2 })
    await untilShown(page, 'renen-hallak')
    await untilStill(page)
    expect(complaints).toEqual([])
    await close()
  })
})

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

/** What has the focus, by its name, and whether one can see that. */
function describeFocus(): { name: string; isMarked: boolean } {
  const element = document.activeElement
  if (!element || element === document.body) return { name: 'body', isMarked: true }
  const label = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null
  const own = element.getAttribute('aria-label') ?? (element.textContent || label?.textContent)
  const marks = [element, element.parentElement, element.closest('.combo-field')].flatMap((each) => {
    if (!each) return []
    // An edge to drag shows the focus on the line that is drawn inside of it.
    return ['', '::before', '::after'].map((inside) => {
      const { outlineStyle, boxShadow, content, backgroundColor } = getComputedStyle(each, inside || null)
      const isDrawn = inside !== '' && content !== 'none' && backgroundColor !== 'rgba(0, 0, 0, 0)'
      return outlineStyle !== 'none' || boxShadow !== 'none' || isDrawn
    })
  })
  return { name: `${element.tagName} ${own ?? ''}`, isMarked: marks.includes(true) }
}

/** The controls in the window whose middle another part of the page covers. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, [role=tab]')].flatMap((element) => {
      element.scrollIntoView({ block: 'nearest', inline: 'center' })
      const { x, y, width, height } = element.getBoundingClientRect()
      const [left, top] = [x + width / 2, y + height / 2]
      const isInside = left >= 0 && top >= 0 && left < innerWidth && top < innerHeight
      if (!isInside || width < 2 || !element.checkVisibility({ visibilityProperty: true })) return []
      const above = document.elementFromPoint(left, top)
      if (!above || element.contains(above) || above.contains(element)) return []
      // What is scrolled out of sight in its own panel is not covered by another control.
      if (!above.closest('button, input, select, [role=tab], section, header')) return []
      return [`${element.getAttribute('aria-label') ?? element.textContent} under ${above.className}`]
    }),
  )
}
