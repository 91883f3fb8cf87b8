import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pictureOf, untilAddress, untilStill, viewOf } from './canvas.ts'
import { expectAccessible, languages, phone, shareVisit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

/** A finger's width, in CSS pixels. */
const finger = 44
/** Tools that are filled in. */
const forms = ['saved', 'import', 'add', 'style', 'compare', 'query'] as const
const widths = [phone.width, 360]

describe.each(languages)('a reader of %s on a phone', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang, { viewport: phone, hasTouch: true, isMobile: true })
  const sheet = () => shared.page.getByRole('region', { name: t('panel.sheet') })

  test('sees the picture and the questions; no screen keyboard is drawn up unasked', async () => {
    const page = await shared.open()
    await page
      .getByRole('region', { name: t('start.title') })
      .getByRole('button')
      .first()
      .waitFor()
    const search = page.getByRole('combobox', { name: t('search.label') })
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(false)
    await expectAccessible(page)
  })

  test.each(widths)(
    'finds nothing wider than a screen of %i px, and all that is tapped a finger wide',
    async (width) => {
      const { page } = shared
      await page.setViewportSize({ width, height: phone.height })
      await untilStill(page)
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      expect(await tooSmall(page)).toEqual([])
      for (const tab of ['legendShort', 'table', 'inspector'] as const) {
        await page.getByRole('tab', { name: t(`panel.${tab}`) }).tap()
        await expect
          .poll(() => page.getByRole('tab', { name: t(`panel.${tab}`) }).getAttribute('aria-selected'))
          .toBe('true')
        expect(await widthOf(page)).toBeLessThanOrEqual(width)
        expect(await tooSmall(page)).toEqual([])
      }
      await page.setViewportSize(phone)
    },
  )

  test.each(widths)('can read the names in the first picture on a screen of %i px', async (width) => {
    const { page } = shared
    await page.setViewportSize({ width, height: phone.height })
    await shared.open()
    await page.getByRole('region', { name: t('start.title') }).waitFor()
    await untilStill(page)
    // Names are drawn with letters of 13 px at zoom 1.
    expect(13 * (await zoomOf(page))).toBeGreaterThan(8.5)
    expect((await pictureOf(page)).entities.length).toBeGreaterThan(5)
    await page.setViewportSize(phone)
  })

  test('taps an entity and reads all of it in the sheet, drawn up and down', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_300_0')
    const { x, y } = await page.evaluate(() => window.kesherProbe?.placeOf('openai') ?? { x: 0, y: 0 })
    await page.touchscreen.tap(x, y)
    await untilAddress(page, ({ sel }) => sel === 'openai')
    await sheet().getByRole('heading', { name: 'OpenAI', exact: true }).waitFor()
    await sheet()
      .getByRole('heading', { name: t('ties.title') })
      .waitFor()
    expect(await tooSmall(page)).toEqual([])
    const height = async () => (await sheet().boundingBox())?.height ?? 0
    const half = await height()
    await page.getByRole('button', { name: t('panel.sheetUp') }).tap()
    await expect.poll(height).toBeGreaterThan(half)
    await expectAccessible(page)
    await page.getByRole('button', { name: t('panel.sheetDown') }).tap()
    await expect.poll(height).toBeLessThan(half)
  })

  test('finds in the menu what has no room on the bar', async () => {
    const { page } = shared
    await page.getByRole('button', { name: t('app.more'), exact: true }).tap()
    await page.getByRole('menuitem', { name: t('command.copyLink') }).waitFor()
    expect(await tooSmall(page)).toEqual([])
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
  })

  const openFromMenu = async (tool: (typeof forms)[number]) => {
    const { page } = shared
    await page.getByRole('button', { name: t('app.more'), exact: true }).tap()
    await page.getByRole('menuitem', { name: t(`choice.openTool.${tool}`), exact: true }).tap()
    await sheet()
      .getByRole('heading', { name: t(`choice.openTool.${tool}`), exact: true })
      .waitFor()
  }

  test.each(forms)('fills in "%s" with a finger', async (tool) => {
    const { page } = shared
    await openFromMenu(tool)
    await sheet().getByRole('region').locator('button, input').nth(1).waitFor()
    expect(await widthOf(page)).toBeLessThanOrEqual(phone.width)
    expect(await tooSmall(page)).toEqual([])
  })

  test('finds what she typed into a tool as she left it, when she comes back from something else', async () => {
    const { page } = shared
    await openFromMenu('add')
    const name = sheet().getByRole('textbox', { name: t('curate.nameNumber', { number: 1 }) })
    await sheet().getByText(t('add.entity')).tap()
    await name.fill('Aleph')
    await page.getByRole('tab', { name: t('panel.table') }).tap()
    await name.waitFor({ state: 'hidden' })
    await openFromMenu('add')
    await name.waitFor()
    expect(await name.inputValue()).toBe('Aleph')
    expect(await tooSmall(page)).toEqual([])
    expect(shared.complaints).toEqual([])
  })
})

/** How many pixels a unit of the map has, by the entities at its top and bottom. */
async function zoomOf(page: Page): Promise<number> {
  const { places } = await pictureOf(page)
  const onMap = Object.entries(viewOf(page.url()).places).map(([id, place]) => {
    const [x = 0, y = 0] = place.split('_').map(Number)
    return { id, x, y }
  })
  const ordered = onMap.toSorted((a, b) => a.y - b.y)
  const [high, low] = [ordered[0], ordered.at(-1)]
  if (!high || !low) throw new Error('The canvas is empty.')
  return ((places[low.id]?.y ?? 0) - (places[high.id]?.y ?? 0)) / (low.y - high.y)
}

/** How wide the page is, with whatever sticks out of the window. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

/** What can be tapped now and is smaller than a finger. A link inside of a text is as high as its line (WCAG 2.5.8). */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const tapped = 'button, [role=tab], [role=menuitem], [role=combobox], [role=columnheader], select, input'
    return [...document.querySelectorAll(tapped)].flatMap((element) => {
      // The way out of a menu for screen readers alone is not tapped.
      if (element.closest('[style*="clip"]')) return []
      // A field is as large as the frame that it fills, and what is ticked as large as the words beside it.
      const frame = element.matches('[role=combobox]') ? element.parentElement : element.closest('label')
      const isTicked = element.matches('[type=checkbox], [type=radio]')
      const part = (element.matches('[role=combobox]') || isTicked ? frame : null) ?? element
      const { x, y, width, height } = part.getBoundingClientRect()
      if (!element.checkVisibility({ visibilityProperty: true }) || width < 2 || height < 2) return []
      const top = document.elementFromPoint(x + width / 2, y + height / 2)
      if (!top || !(part.contains(top) || top.contains(part))) return []
      if (width >= finger - 0.5 && height >= finger - 0.5) return []
      const name = element.getAttribute('aria-label') ?? element.textContent
      return [`${name}: ${Math.round(width)} × ${Math.round(height)} (${element.className})`]
    })
  }, finger)
}
