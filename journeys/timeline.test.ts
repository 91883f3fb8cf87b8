import { describe, expect, test } from 'vitest'
import { pictureOf, untilAddress } from './canvas.ts'
import { expectAccessible, languages, phone, shareVisit, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

/** The first question about an earlier time waits until the database has planned it. */
const entities = 'e=nvidia,openai,coreweave,vast-data,kazakhstan,united-states,engadget,chatgpt'

describe.each(languages)('a reader of %s who goes through the time', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const panel = () => shared.page.getByRole('region', { name: t('panel.timeline') })
  const slider = (name: Parameters<typeof t>[0]) => panel().getByRole('slider', { name: t(name) })
  const relations = async () => (await pictureOf(shared.page)).relations.length

  test('opens the timeline by the keyboard and moves its ends', async () => {
    const page = await shared.open(entities)
    const before = await relations()
    await page.getByRole('button', { name: t('panel.timeline'), exact: true }).press('Enter')
    await slider('timeline.from').waitFor()
    await expectAccessible(page)
    await slider('timeline.to').press('ArrowLeft')
    await untilAddress(page, ({ time }) => String(time).startsWith('2025-01~2025-11'))
    await panel()
      .getByRole('combobox', { name: t('timeline.mode') })
      .selectOption('within')
    await untilAddress(page, ({ time }) => String(time).endsWith('~within'))
    await expect.poll(relations).toBeLessThan(before)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(relations).toBe(before)
    await untilAddress(page, ({ time }) => time === undefined)
  })

  test('drags over a part of it with the mouse, left to right', async () => {
    const { page } = shared
    await panel()
      .getByRole('combobox', { name: t('timeline.mode') })
      .selectOption('sliding')
    const box = await panel().locator('.timeline-bars').boundingBox()
    if (!box) throw new Error('There is no axis.')
    const at = (share: number): [number, number] => [box.x + box.width * share, box.y + box.height / 2]
    await page.mouse.move(...at(0.999))
    await page.mouse.down()
    await page.mouse.move(...at(0.5), { steps: 4 })
    await page.mouse.up()
    const { time } = await untilAddress(page, ({ time }) => time !== undefined)
    expect(String(time)).toMatch(/^2025-\d\d~2025-\d\d$/)
  })

  test('plays, and stops where something is to be seen', async () => {
    const { page } = shared
    await panel()
      .getByRole('combobox', { name: t('timeline.mode') })
      .selectOption('growing')
    await panel()
      .getByRole('button', { name: t('timeline.play') })
      .press('Enter')
    await panel()
      .getByRole('button', { name: t('timeline.stop') })
      .press('Enter')
    await untilAddress(page, ({ time }) => time !== undefined)
    await panel()
      .getByRole('button', { name: t('timeline.play') })
      .waitFor()
  })

  test('asks what was known then: before it was recorded, nothing', async () => {
    const page = await shared.open(entities)
    await page.getByRole('button', { name: t('panel.timeline'), exact: true }).press('Enter')
    await panel()
      .getByRole('combobox', { name: t('timeline.clock') })
      .selectOption('known')
    await slider('timeline.to').press('Home')
    await untilAddress(page, ({ known }) => known !== undefined)
    await expect.poll(relations).toBe(0)
    await expectAccessible(page)
    await page
      .getByRole('button', { name: `${t('legend.undoChip')}: ${t('filterName.knownAt')}` })
      .press('Enter')
    await expect.poll(relations).toBeGreaterThan(3)
    expect(shared.complaints).toEqual([])
  })
})

test.each(languages)('on a phone, a reader of %s finds the timeline in the sheet', async (lang) => {
  const t = wordsOf(lang)
  const { page, complaints, close } = await visit(lang, { at: entities, viewport: phone, hasTouch: true })
  await page.getByRole('tab', { name: t('panel.timeline') }).tap()
  await page.getByRole('slider', { name: t('timeline.to') }).waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await close()
})
