import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { middleOf, pictureOf, untilAddress, untilShown, untilStill } from './canvas.ts'
import {
  expectAccessible,
  languages,
  openTool,
  phone,
  plain,
  shareVisit,
  textOf,
  untilHeard,
  visit,
  withBrowser,
  type Language,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

/** With a mouse; with keys alone; and with keys alone by one who reads the picture as text. */
const hands = ['mouse', 'keys', 'ear'] as const

const names = {
  en: { nvidia: 'Nvidia', kazakhstan: 'Kazakhstan', openai: 'OpenAI', vast: 'VAST Data' },
  he: { nvidia: 'אנבידיה', kazakhstan: 'קזחסטן', openai: 'OpenAI', vast: 'וואסט דאטה' },
} as const

const deal: Record<Language, { statement: string; amount: string }> = {
  en: { statement: 'In a deal of about two billion dollars, Nvidia is to supply Kazakhstan', amount: '$2B' },
  he: { statement: 'בעסקה של כשני מיליארד דולר אנבידיה אמורה לספק לקזחסטן', amount: '2 מיליארד דולר' },
}

const way: Record<Language, string[]> = {
  en: ['OpenAI takes part in the AI race', 'The AI race counts among its participants VAST Data'],
  he: ['OpenAI משתתפת במרוץ הבינה המלאכותית', 'מרוץ הבינה המלאכותית מתקיים בהשתתפות וואסט דאטה'],
}

describe.each(languages)('a day of work in %s', (lang) => {
  const t = wordsOf(lang)
  const called = names[lang]
  const shared = shareVisit(lang)
  const inspector = () => shared.page.getByRole('region', { name: t('panel.inspector') })

  test.each(hands)('a reporter checks a deal and publishes a picture of it, by %s', async (by) => {
    const page = await shared.open()
    await find(page, called.kazakhstan, by)
    await untilShown(page, 'kazakhstan')
    await openDeal(page, by)
    await inspector()
      .getByRole('heading', { name: t('relation.claims') })
      .waitFor()
    const evidence = await textOf(inspector())
    for (const words of [...Object.values(deal[lang]), t('stance.SUPPORTS'), t('stance.MENTIONS')])
      expect(evidence).toContain(words)
    await expectAccessible(page)

    const svg = await published(page, by)
    const texts = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
      return [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
    }, svg)
    for (const words of [called.nvidia, called.kazakhstan, t('export.sources')])
      expect(texts).toContain(words)
    expect(shared.complaints).toEqual([])
  })

  test.each(hands)('an analyst finds how two are tied and writes it up, by %s', async (by) => {
    const page = await shared.open()
    await find(page, called.openai, by)
    await press(inspector().getByRole('button', { name: t('inspector.pathsFrom') }), by)
    const paths = page.getByRole('region', { name: t('panel.paths') })
    const to = paths.getByRole('combobox', { name: t('paths.to') })
    await choose(page, to, called.vast, by)
    await press(paths.getByRole('button', { name: t('paths.find') }), by)
    await untilAddress(page, ({ path }) => path === 'openai~vast-data')
    const first = paths.getByRole('listitem').first()
    await first.waitFor()
    const told = await textOf(first)
    for (const sentence of way[lang]) expect(told).toContain(sentence)
    await expectAccessible(page)

    await press(paths.getByRole('button', { name: t('paths.copy') }).first(), by)
    await untilHeard(page, t('notice.textCopied'))
    const written = plain(await page.evaluate(() => navigator.clipboard.readText()))
    for (const sentence of way[lang]) expect(written).toContain(sentence)
    expect(written).toMatch(/\[1\]/)
    expect(written).toContain(t('export.sources'))
    expect(shared.complaints).toEqual([])
  })

  test('a reader on a phone opens the link that the analyst sent, reads the way and who says so', async () => {
    const { page } = shared
    await openTool(page, t('command.copyLink'))
    await untilHeard(page, t('notice.linkCopied'))
    const url = await page.evaluate(() => navigator.clipboard.readText())
    const reader = await visit(lang, { url, viewport: phone, hasTouch: true, isMobile: true })
    await untilShown(reader.page, 'vast-data')
    const paths = reader.page.getByRole('region', { name: t('panel.paths') })
    const first = paths.getByRole('listitem').first()
    await first.waitFor()
    expect(await textOf(first)).toContain(way[lang][0])
    await first
      .getByRole('button', { name: t('paths.note', { number: 1 }) })
      .first()
      .tap()
    await reader.page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    await expectAccessible(reader.page)
    expect(reader.complaints).toEqual([])
    await reader.close()
  })

  async function press(button: Locator, by: (typeof hands)[number]): Promise<void> {
    await (by === 'mouse' ? button.click() : button.press('Enter'))
  }

  /** Finds somebody by the name and looks at all that is known of them. */
  async function find(page: Page, name: string, by: (typeof hands)[number]): Promise<void> {
    await choose(page, page.getByRole('combobox', { name: t('search.label') }), name, by)
    await inspector().getByRole('heading', { name, exact: true }).waitFor()
  }

  async function choose(page: Page, field: Locator, name: string, by: (typeof hands)[number]): Promise<void> {
    await (by === 'mouse' ? field.click() : field.focus())
    await page.keyboard.type(name)
    const option = page.getByRole('option').filter({ hasText: name }).first()
    await option.waitFor()
    if (by === 'mouse') await option.click()
    else {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    }
  }

  /** From Kazakhstan to what is said of the deal: by its line, by the list of ties, or by the picture as text. */
  async function openDeal(page: Page, by: (typeof hands)[number]): Promise<void> {
    if (by === 'mouse') {
      await untilStill(page)
      const { relations } = await pictureOf(page)
      const line = relations.find((id) => id.startsWith('r:nvidia.sells-to.kazakhstan')) ?? ''
      const { x, y } = await middleOf(page, line)
      await page.mouse.click(x, y)
      return
    }
    if (by === 'ear') {
      await openTool(page, t('choice.openTool.outline'))
      const here = page.getByRole('article', { name: t('outline.here') })
      await here.getByRole('heading', { name: called.kazakhstan, level: 3 }).waitFor()
    }
    const part = by === 'ear' ? page.getByRole('article', { name: t('outline.here') }) : inspector()
    await part.locator('h5 button').first().waitFor()
    const folded = await part.locator('h5 button[aria-expanded=false]').elementHandles()
    for (const fold of folded) await fold.press('Enter')
    await part
      .getByRole('button', { name: new RegExp(`(Evidence|ראיות).*${called.nvidia}.*(\\$2B|2.{0,3}מיליארד)`) })
      .first()
      .press('Enter')
  }

  /** The picture as a drawing, by the menu or by the palette. */
  async function published(page: Page, by: (typeof hands)[number]): Promise<string> {
    const download = page.waitForEvent('download')
    const format = t('choice.exportAs.svg')
    if (by === 'mouse') {
      await page.getByRole('button', { name: t('command.exportAs') }).click()
      await page.getByRole('menuitem', { name: format, exact: true }).click()
    } else await openTool(page, format)
    const file = await download
    await untilHeard(page, t('notice.saved', { name: file.suggestedFilename() }))
    return (await readFile(await file.path())).toString()
  }
})
