import { describe, expect, test } from 'vitest'
import { clickEntity, pictureOf, placeOf, untilAddress, untilStill } from './canvas.ts'
import { expectAccessible, languages, phone, shareVisit, textOf, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const entities = 'e=nvidia_0_0,openai_300_0,kazakhstan_0_300,jensen-huang_300_300,chatgpt_600_0'

describe.each(languages)('a reader of %s who finds the way on the canvas', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const canvas = () => shared.page.getByRole('application')

  test('finds a name by the keyboard, goes from one to the next, and is back on the canvas', async () => {
    const page = await shared.open(entities)
    await canvas().press('f')
    const field = page.getByRole('textbox', { name: t('command.findOnCanvas') })
    await field.waitFor()
    await page.keyboard.type('nvidia')
    await page.keyboard.press('Enter')
    await untilAddress(page, ({ sel }) => sel === 'nvidia')
    const bar = page.getByRole('search', { name: t('command.findOnCanvas') })
    expect(await textOf(bar)).toMatch(/^1 .*1: /)
    await expectAccessible(page)
    await field.fill('qqqq')
    await bar.getByText(t('find.none')).waitFor()
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    expect(await canvas().evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('does not see the picture move when the first click opens the inspector', async () => {
    const page = await shared.open(entities)
    const before = await placeOf(page, 'jensen-huang')
    await clickEntity(page, 'jensen-huang')
    await page.getByRole('heading', { name: t('ties.title') }).waitFor()
    await untilStill(page)
    const now = await placeOf(page, 'jensen-huang')
    expect([now.x, now.y]).toEqual([before.x, before.y])
  })

  test('looks one step around the selection, as a chip and in the link, and takes it back', async () => {
    const { page } = shared
    await canvas().press('Control+k')
    const words = `${t('command.focusAround')} ${t('choice.focusAround.1')}`
    await page.getByRole('combobox', { name: t('palette.title') }).fill(words)
    await page.keyboard.press('Enter')
    await untilAddress(page, ({ around }) => around === 'jensen-huang~1')
    await page
      .getByRole('button', { name: `${t('legend.undoChip')}: ${t('filter.around', { count: 1 })}` })
      .press('Enter')
    await untilAddress(page, ({ around }) => around === undefined)
  })

  test('draws a line round some of the picture and has them selected', async () => {
    const page = await shared.open(entities)
    await canvas().press('l')
    const [a, b] = [await placeOf(page, 'nvidia'), await placeOf(page, 'openai')]
    await page.mouse.move(a.x - 40, a.y - 40)
    await page.mouse.down()
    for (const [x, y] of [
      [b.x + 40, b.y - 40],
      [b.x + 40, b.y + 40],
      [a.x - 40, a.y + 40],
    ] as const)
      await page.mouse.move(x, y, { steps: 4 })
    await page.mouse.up()
    await untilAddress(page, ({ sel }) => sel === 'nvidia,openai' || sel === 'openai,nvidia')
    await page.keyboard.press('l')
    await canvas().press('Escape')
    await untilAddress(page, ({ sel }) => sel !== undefined)
  })

  test('sees the whole in small as soon as not all is seen, and moves the picture in it', async () => {
    const page = await shared.open(entities)
    const map = page.locator('.minimap')
    expect(await map.isVisible()).toBe(false)
    for (let turn = 0; turn < 6; turn += 1) await canvas().press('+')
    await map.waitFor()
    await untilStill(page)
    const before = (await pictureOf(page)).places['nvidia']
    await map.click({ position: { x: 20, y: 20 } })
    await untilStill(page)
    expect((await pictureOf(page)).places['nvidia']).not.toEqual(before)
    expect(shared.complaints).toEqual([])
  })
})

test.each(languages)('on a phone, a reader of %s sees the whole in small, and finds a name', async (lang) => {
  const t = wordsOf(lang)
  const { page, complaints, close } = await visit(lang, { at: entities, viewport: phone, hasTouch: true })
  await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
  await untilStill(page)
  const map = page.locator('.minimap')
  for (let turn = 0; turn < 6; turn += 1) await page.getByRole('application').press('+')
  await map.waitFor()
  await untilStill(page)
  const before = (await pictureOf(page)).places['nvidia']
  await map.tap({ position: { x: 12, y: 12 } })
  await untilStill(page)
  expect((await pictureOf(page)).places['nvidia']).not.toEqual(before)
  await page.getByRole('application').press('f')
  await page.getByRole('textbox', { name: t('command.findOnCanvas') }).fill('nvidia')
  await page.getByRole('button', { name: t('find.next') }).tap()
  await untilAddress(page, ({ sel }) => sel === 'nvidia')
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await close()
})
