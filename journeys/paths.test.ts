import { describe, expect, test } from 'vitest'
import { untilAddress, untilShown } from './canvas.ts'
import {
  expectAccessible,
  languages,
  shareVisit,
  textOf,
  visit,
  withBrowser,
  type Language,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const sentences: Record<Language, string[]> = {
  en: ['OpenAI takes part in the AI race', 'The AI race counts among its participants VAST Data'],
  he: ['OpenAI משתתפת במרוץ הבינה המלאכותית', 'מרוץ הבינה המלאכותית מתקיים בהשתתפות וואסט דאטה'],
}

describe.each(languages)('a reader of %s who asks how two are tied', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const paths = () => shared.page.getByRole('region', { name: t('panel.paths') })

  test('chooses both ends in the form by the keyboard and reads the ways as sentences', async () => {
    const page = await shared.open('e=openai&sel=openai')
    await page.getByRole('button', { name: t('inspector.pathsFrom') }).press('Enter')
    const to = paths().getByRole('combobox', { name: t('paths.to') })
    await to.focus()
    await page.keyboard.type('vast')
    await page
      .getByRole('option', { name: /VAST|וואסט/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await paths()
      .getByRole('button', { name: t('paths.find') })
      .press('Enter')
    await untilAddress(page, ({ path }) => path === 'openai~vast-data')
    const first = paths().getByRole('listitem').first()
    await first.waitFor()
    const text = await textOf(first)
    for (const sentence of sentences[lang]) expect(text).toContain(sentence)
    await untilShown(page, 'ai-race')
    await untilShown(page, 'vast-data')
    await expectAccessible(page)
  })

  test('opens the evidence of a step and comes back to the paths', async () => {
    const { page } = shared
    await paths()
      .getByRole('button', { name: t('paths.note', { number: 1 }) })
      .first()
      .press('Enter')
    await page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    await page.getByRole('tab', { name: t('panel.paths') }).click()
    await paths().getByRole('listitem').first().waitFor()
  })

  test('puts the paths away; what they brought stays', async () => {
    const { page } = shared
    await paths()
      .getByRole('button', { name: t('paths.close') })
      .press('Enter')
    const { places } = await untilAddress(page, ({ path }) => path === undefined)
    expect(Object.keys(places)).toContain('vast-data')
  })

  test('is told honestly where no way is that short, and looks further', async () => {
    const page = await shared.open('path=kazakhstan~chatgpt~1')
    await paths()
      .getByText(t('paths.none', { count: 1 }))
      .waitFor()
    await expectAccessible(page)
    await paths()
      .getByRole('button', { name: t('paths.tryLonger', { count: 3 }) })
      .press('Enter')
    await untilAddress(page, ({ path }) => path === 'kazakhstan~chatgpt~3')
    await paths().getByRole('listitem').first().waitFor()
    expect(shared.complaints).toEqual([])
  })

  test('reads names without a blank in them, however long: nothing is left outside of the panel', async () => {
    const { page, close } = await visit(lang, {
      at: 'path=openai~vast-data',
      before: (context) =>
        context.route('**/graphql', async (route) => {
          // News is an answer that does not end.
          if (route.request().headers()['accept']?.includes('event-stream')) return route.continue()
          const response = await route.fetch()
          const body = (await response.text()).replaceAll(/VAST Data|וואסט דאטה/g, 'V'.repeat(90))
          await route.fulfill({ response, body })
        }),
    })
    const panel = page.getByRole('region', { name: t('panel.paths') })
    await panel
      .getByRole('listitem')
      .filter({ hasText: 'V'.repeat(90) })
      .first()
      .waitFor()
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    await close()
  })
})
