import { describe, expect, test } from 'vitest'
import { clickEntity, untilAddress } from './canvas.ts'
import { expectAccessible, languages, plain, shareVisit, untilHeard, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const sorted = {
  en: ['Jensen Huang', 'Kazakhstan', 'Nvidia', 'OpenAI'],
  he: ['אנבידיה', 'ג׳נסן הואנג', 'קזחסטן', 'OpenAI'],
}

describe.each(languages)('a reader of %s who would rather read a table', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const table = (tab: 'entities' | 'relations') => shared.page.getByRole('grid', { name: t(`table.${tab}`) })
  const firstColumn = async () =>
    (await table('entities').getByRole('rowheader').allInnerTexts()).map((name) => plain(name))

  test('opens it by the keyboard and finds every entity of the canvas, sorted by her language', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_300_0,kazakhstan_0_300,jensen-huang_300_300')
    await page.getByRole('button', { name: t('panel.table') }).press('Enter')
    await table('entities').getByRole('rowheader').first().waitFor()
    const names = await firstColumn()
    expect(names.toSorted(new Intl.Collator(lang).compare)).toEqual(names)
    expect(new Set(names)).toEqual(new Set(sorted[lang]))
    await expectAccessible(page)
  })

  test('sorts by another column, the largest first, and the other way round', async () => {
    const { page } = shared
    const head = table('entities').getByRole('columnheader', { name: t('table.degree') })
    await head.click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    const down = await firstColumn()
    expect(down.at(0)).toBe(lang === 'he' ? 'אנבידיה' : 'Nvidia')
    await head.click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    expect(await firstColumn()).toEqual(down.toReversed())
    await page.keyboard.press('Escape')
  })

  test('selects in the table and finds it selected on the canvas, and the other way round', async () => {
    const { page } = shared
    await table('entities').getByRole('row').filter({ hasText: 'OpenAI' }).click()
    await untilAddress(page, ({ sel }) => sel === 'openai')
    await untilHeard(page, t('said.selected', { name: 'OpenAI' }))
    await clickEntity(page, 'kazakhstan')
    const row = table('entities')
      .getByRole('row')
      .filter({ hasText: /Kazakhstan|קזחסטן/ })
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true')
  })

  test('turns to the relations, chooses one, and reads its evidence', async () => {
    const { page } = shared
    await page.getByRole('tab', { name: t('table.relations') }).click()
    const row = table('relations')
      .getByRole('row')
      .filter({ hasText: /Kazakhstan|קזחסטן/ })
      .first()
    await row.click()
    await untilAddress(page, ({ sel }) => String(sel ?? '').startsWith('r:'))
    await page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    await expectAccessible(page)
    expect(shared.complaints).toEqual([])
  })
})
