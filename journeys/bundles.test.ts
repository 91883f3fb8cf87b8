import { describe, expect, test } from 'vitest'
import { pairOf } from '../client/src/graph/bundles.ts'
import { middleOf, pictureOf, untilAddress, untilStill } from './canvas.ts'
import { expectAccessible, languages, shareVisit, untilHeard, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const start = 'e=nvidia_0_0,china_420_40,kazakhstan_0_300,united-states_420_300'
const pair = pairOf('china', 'nvidia')
/** The verbs agree with a company, which is feminine in Hebrew. */
const told = {
  en: { depends: 'Nvidia depends on China', sells: 'Nvidia sells to China (planned)' },
  he: { depends: 'אנבידיה תלויה בסין', sells: 'אנבידיה מוכרת לסין (מתוכנן)' },
}

describe.each(languages)('a reader of %s of a picture with many lines between two', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const names = { en: { a: 'China', b: 'Nvidia' }, he: { a: 'סין', b: 'אנבידיה' } }[lang]

  test('has them drawn as one with their number, opens it to the single ones, and takes all of it back', async () => {
    const page = await shared.open(start)
    const before = await pictureOf(page)
    expect(before.relations).not.toContain(pair)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('choice.bundleAs.always'))
    await page.keyboard.press('Enter')
    await untilAddress(page, ({ bundle }) => bundle === 'always')
    const bundled = await pictureOf(page)
    expect(bundled.relations).toContain(pair)
    expect(bundled.relations.length).toBeLessThan(before.relations.length)

    await untilStill(page)
    const { x, y } = await middleOf(page, pair)
    await page.mouse.click(x, y)
    await untilAddress(page, ({ sel }) => sel === pair)
    await untilHeard(page, t('said.selectedPair', { count: 3, ...names }))
    const list = page.getByRole('list', { name: t('pair.title', { count: 3, ...names }) })
    expect(await list.getByRole('listitem').count()).toBe(3)
    await list.getByText(told[lang].depends).waitFor()
    await list.getByText(told[lang].sells).waitFor()
    await expectAccessible(page)

    await page.getByRole('application').press('Enter')
    await untilAddress(page, ({ apart }) => apart === pair)
    await expect.poll(async () => (await pictureOf(page)).relations).not.toContain(pair)
    const link = page.url().split('#')[1]
    await page.getByRole('application').press('b')
    await untilAddress(page, ({ apart }) => apart === undefined)

    await shared.open(link)
    expect((await pictureOf(page)).relations).not.toContain(pair)
    await page.getByRole('button', { name: t('pair.bundle') }).press('Enter')
    await expect.poll(async () => (await pictureOf(page)).relations).toEqual(bundled.relations)
    await page.getByRole('application').press('Control+z')
    await expect.poll(async () => (await pictureOf(page)).relations).not.toContain(pair)
    expect(shared.complaints).toEqual([])
  })

  test('opens the evidence of each from the list, by keyboard, and reads the list where both are selected', async () => {
    const page = await shared.open(`${start}&bundle=always&sel=${pair}`)
    const list = page.getByRole('list', { name: t('pair.title', { count: 3, ...names }) })
    await list.getByRole('button').first().press('Enter')
    await untilAddress(page, ({ sel }) => typeof sel === 'string' && sel.startsWith('r:'))
    await page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    await shared.open(`${start}&bundle=always&sel=china,nvidia`)
    const between = page.getByRole('list', { name: t('pair.between', { count: 3 }) })
    await expect.poll(() => between.getByRole('listitem').count()).toBe(3)
    expect(shared.complaints).toEqual([])
  })
})
