import { describe, expect, test } from 'vitest'
import { untilAddress } from './canvas.ts'
import {
  expectAccessible,
  languages,
  openTool,
  phone,
  plain,
  shareVisit,
  textOf,
  visit,
  withBrowser,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s who reads the picture instead of seeing it', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('walks from one to the next by keyboard alone, and opens the evidence of a tie', async () => {
    const page = await shared.open()
    await openTool(page, t('choice.openTool.outline'))
    const outline = page.getByRole('region', { name: t('choice.openTool.outline') })
    await outline.getByText(t('outline.nowhere')).waitFor()
    await expectAccessible(page)

    // Begins with the kind that most are of, at the best tied of them.
    const all = outline.getByRole('region', { name: t('outline.all') })
    await all.getByRole('button').first().press('Enter')
    await all.getByRole('listitem').first().getByRole('button').press('Enter')
    const here = outline.getByRole('article', { name: t('outline.here') })
    const heading = here.getByRole('heading', { level: 3 })
    await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true)
    const first = await textOf(heading)
    await expectAccessible(page)

    // The first verb, read to its end, leads on to somebody else.
    const verb = here.getByRole('heading', { level: 5 }).first().getByRole('button')
    if ((await verb.getAttribute('aria-expanded')) === 'false') await verb.press('Enter')
    const next = here.getByRole('listitem').first()
    const far = plain(await next.locator('.entity-link-name bdi').innerText())
    await next.getByRole('button').first().press('Enter')
    await expect.poll(() => textOf(heading)).toBe(far)
    expect(far).not.toBe(first)
    await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true)

    // An arrow on the canvas is the same walk: the outline follows.
    await page.locator('#canvas').focus()
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => textOf(heading)).not.toBe(far)

    const evidence = here.locator('.tie-facts').first()
    if (!(await evidence.isVisible())) await verb.press('Enter')
    await evidence.press('Enter')
    await untilAddress(page, ({ sel }) => typeof sel === 'string' && sel.startsWith('r:'))
    await page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    expect(shared.complaints).toEqual([])
  })

  test('is told what changed, and whom an expansion brought', async () => {
    const page = await shared.open()
    await openTool(page, t('choice.openTool.outline'))
    const outline = page.getByRole('region', { name: t('choice.openTool.outline') })
    const all = outline.getByRole('region', { name: t('outline.all') })
    await all.getByRole('button').first().press('Enter')
    await all.getByRole('listitem').first().getByRole('button').press('Enter')
    await outline.getByRole('button', { name: t('command.expandOrAsk') }).press('Enter')
    const dialog = page.getByRole('dialog')
    const change = outline.getByRole('region', { name: t('outline.changed') })
    const appeared = change.getByRole('button', { name: t('outline.appeared') })
    await dialog.or(appeared).first().waitFor()
    if (await dialog.isVisible()) await dialog.locator('button[type=submit]').press('Enter')
    await appeared.press('Enter')
    await change.getByRole('listitem').first().waitFor()
    await expectAccessible(page)
    expect(shared.complaints).toEqual([])
  })
})

test.each(languages)('on a phone a reader of %s walks in the sheet, which stays', async (lang) => {
  const t = wordsOf(lang)
  const { page, complaints, close } = await visit(lang, { viewport: phone, hasTouch: true })
  await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
  await openTool(page, t('choice.openTool.outline'))
  const outline = page.getByRole('region', { name: t('choice.openTool.outline') })
  const all = outline.getByRole('region', { name: t('outline.all') })
  await all.getByRole('button').first().tap()
  await all.getByRole('listitem').first().getByRole('button').tap()
  await outline.getByRole('article', { name: t('outline.here') }).waitFor()
  // There are more tabs than the screen is wide.
  const tab = page.getByRole('tab', { name: t('choice.openTool.outline') })
  await expect.poll(() => tab.evaluate(isOnScreen)).toBe(true)
  await expectAccessible(page)
  await openTool(page, t('choice.openTool.access'))
  const other = page.getByRole('tab', { name: t('choice.openTool.access') })
  await expect.poll(() => other.evaluate(isOnScreen)).toBe(true)
  expect(complaints).toEqual([])
  await close()
})

/** Whether all of something lies between the sides of the window. */
function isOnScreen(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect()
  return left >= 0 && right <= innerWidth
}
