import { describe, expect, test } from 'vitest'
import { pictureOf, untilAddress } from './canvas.ts'
import { expectAccessible, languages, shareVisit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const companies = { en: 'Companies', he: 'חברות' }
const people = { en: 'People and groups', he: 'אנשים וקבוצות' }

describe.each(languages)('a reader of %s who looks at a part of the picture', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const legend = () => shared.page.getByRole('region', { name: t('panel.legend') })
  const row = (label: string, count: number, shown: string) =>
    legend().getByRole('button', { name: t('legend.row', { label, count, shown }) })

  test('sees how many of each there are, as many as the canvas shows', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_300_0,kazakhstan_0_300,jensen-huang_300_300')
    await row(companies[lang], 2, 'show').waitFor()
    await row(people[lang], 1, 'show').waitFor()
    expect((await pictureOf(page)).entities).toEqual(['jensen-huang', 'kazakhstan', 'nvidia', 'openai'])
  })

  test('lets a type step back by a click, hides it by another, shows it by a third', async () => {
    const { page } = shared
    await row(companies[lang], 2, 'show').click()
    await untilAddress(page, ({ dim }) => dim === 'entity:Company')
    expect((await pictureOf(page)).entities).toHaveLength(4)
    await row(companies[lang], 2, 'dim').click()
    await untilAddress(page, ({ hide }) => hide === 'entity:Company')
    await expect.poll(async () => (await pictureOf(page)).entities).toEqual(['jensen-huang', 'kazakhstan'])
    await row(companies[lang], 2, 'hide').click()
    await untilAddress(page, ({ hide, dim }) => hide === undefined && dim === undefined)
    await expect.poll(async () => (await pictureOf(page)).entities).toHaveLength(4)
  })

  test('chooses hiding straight from the menu of a row, by the keyboard', async () => {
    const { page } = shared
    await legend()
      .getByRole('button', { name: t('legend.choose', { label: people[lang] }) })
      .press('Enter')
    await page.getByRole('menuitemradio', { name: t('treatment.hide') }).press('Enter')
    await untilAddress(page, ({ hide }) => hide === 'entity:Person')
    await expect.poll(async () => (await pictureOf(page)).entities).not.toContain('jensen-huang')
  })

  test('hides what is not credible enough, by the arrow keys', async () => {
    const { page } = shared
    const before = (await pictureOf(page)).relations.length
    const confidence = legend().getByRole('slider', { name: t('legend.confidence') })
    await confidence.focus()
    await page.keyboard.press('End')
    await untilAddress(page, ({ min }) => min === '95')
    await expect.poll(async () => (await pictureOf(page)).relations.length).toBeLessThan(before)
    await expectAccessible(page)
  })

  test('finds every filter as a chip, takes one back, then all', async () => {
    const { page } = shared
    const chips = legend()
    const undo = (words: string) => chips.getByRole('button', { name: `${t('legend.undoChip')}: ${words}` })
    await undo(t('legend.chip', { label: people[lang], shown: 'hide' })).waitFor()
    await undo(t('legend.chipConfidence', { value: 95 })).press('Enter')
    await untilAddress(page, ({ min, hide }) => min === undefined && hide === 'entity:Person')
    await chips.getByRole('button', { name: t('legend.clear') }).press('Enter')
    await untilAddress(page, ({ hide }) => hide === undefined)
    await expect.poll(async () => (await pictureOf(page)).entities).toHaveLength(4)
    await expect.poll(() => chips.getByRole('button', { name: t('legend.clear') }).count()).toBe(0)
  })

  test('hides a status: its relations go, the entities stay', async () => {
    const { page } = shared
    const { entities, relations } = await pictureOf(page)
    const done = legend().getByRole('button', { name: new RegExp(`^${t('status.ACTIVE')}, `) })
    await done.press('Enter')
    await done.press('Enter')
    await untilAddress(page, ({ hide }) => hide === 'status:ACTIVE')
    await expect.poll(async () => (await pictureOf(page)).relations.length).toBeLessThan(relations.length)
    expect((await pictureOf(page)).entities).toEqual(entities)
    expect(shared.complaints).toEqual([])
  })
})
