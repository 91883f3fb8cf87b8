import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, languages, textOf, visit, withBrowser, type Language } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const typed: Record<Language, [what: string, finds: string, how: string][]> = {
  en: [
    ['an alias', 'NVDA', 'Nvidia'],
    ['a beginning', 'kazakhs', 'Kazakhstan'],
    ['a typing error', 'antropic', 'Anthropic'],
    ['the Hebrew name', 'הואנג', 'Jensen Huang'],
  ],
  he: [
    ['a name with a prefix', 'לקזחסטן', 'קזחסטן'],
    ['the English name', 'huang', 'ג׳נסן הואנג'],
    ['gershayim', 'ארה״ב', 'ארצות הברית'],
    ['niqqud', 'סִין', 'סין'],
  ],
}

describe.each(languages)('a reader of %s who types without a mouse', (lang) => {
  const t = wordsOf(lang)

  test.each(typed[lang])('finds by %s: "%s" is %s', async (_, text, name) => {
    const { page, close } = await visit(lang)
    await untilReadyToType(page)
    await page.keyboard.type(text)
    const first = page.getByRole('option').first()
    await first.waitFor()
    await page.waitForFunction(
      (wanted) => document.querySelector('[role=option]')?.textContent?.includes(wanted),
      name,
    )
    expect(await first.textContent()).toContain(name)
    await close()
  })

  test('puts what was found on the canvas with Enter, and takes it off again with undo', async () => {
    const { page, complaints, close } = await visit(lang)
    await shown(page, 'nvidia', true)
    await untilReadyToType(page)
    await page.keyboard.type('engadget')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await shown(page, 'engadget', true)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: t('command.undo') }).press('Enter')
    await shown(page, 'engadget', false)
    expect(complaints).toEqual([])
    await close()
  })

  test('sees which name matched, what it is, how well tied, and that it is on the canvas already', async () => {
    const { page, close } = await visit(lang)
    await shown(page, 'nvidia', true)
    await untilReadyToType(page)
    await page.keyboard.type('NVDA')
    const first = page.getByRole('option').filter({ hasText: 'NVDA' }).first()
    await first.waitFor()
    const text = await textOf(first)
    for (const words of [
      t('search.onCanvas'),
      t('search.ties', { count: 22 }),
      lang === 'he' ? 'חברה' : 'Company',
    ])
      expect(text).toContain(words)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: lang === 'he' ? 'אנבידיה' : 'Nvidia', exact: true }).waitFor()
    await close()
  })

  test('is told when nothing is called so', async () => {
    const { page, close } = await visit(lang)
    await untilReadyToType(page)
    await page.keyboard.type('qqqqzzzz')
    const words = page.getByText(t('search.empty', { query: 'qqqqzzzz' })).first()
    await words.waitFor()
    expect(await words.isVisible()).toBe(true)
    await close()
  })
})

async function shown(page: Page, id: string, isThere: boolean): Promise<void> {
  await page.waitForFunction(({ id, isThere }) => window.kesherProbe?.entities().includes(id) === isThere, {
    id,
    isThere,
  })
}

/** The search field takes the focus as soon as the page stands; a hand is never faster than that. */
async function untilReadyToType(page: Page): Promise<void> {
  await page.locator('input[role=combobox]:focus').waitFor()
}
