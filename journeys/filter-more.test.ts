import { describe, expect, test } from 'vitest'
import { pictureOf, untilAddress } from './canvas.ts'
import { expectAccessible, languages, phone, shareVisit, textOf, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

/** The first question about sources or words waits until the database has planned it. */
const entities =
  'e=nvidia,openai,amd,us-government,kazakhstan,china,jensen-huang,european-union,ai-act-adjustments'

describe.each(languages)('a reader of %s who narrows the picture by what is in it', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const legend = () => shared.page.getByRole('region', { name: t('panel.legend') })
  const group = (name: Parameters<typeof t>[0]) => legend().getByRole('group', { name: t(name) })
  const relations = async () => (await pictureOf(shared.page)).relations.length

  test('opens the other filters by the keyboard, and is told how many relations pass', async () => {
    const page = await shared.open(entities)
    await legend()
      .getByRole('button', { name: t('legend.moreFilters') })
      .press('Enter')
    const all = await relations()
    await legend()
      .getByText(t('filter.left', { shown: all, all }))
      .waitFor()
    await expectAccessible(page)
  })

  test('types a time: the picture follows at once, the address when it is kept', async () => {
    const { page } = shared
    const before = await relations()
    const from = group('filterName.period').getByRole('textbox', { name: t('filter.from') })
    const to = group('filterName.period').getByRole('textbox', { name: t('filter.to') })
    await from.fill('2025-11')
    await to.fill('2025-11')
    await group('filterName.period')
      .getByRole('textbox', { name: t('filter.to') })
      .press('Enter')
    await untilAddress(page, ({ time }) => time === '2025-11~2025-11')
    await group('filterName.period').getByRole('checkbox').press('Space')
    await untilAddress(page, ({ time }) => time === '2025-11~2025-11~within')
    await expect.poll(relations).toBeLessThan(before)
    await page
      .getByRole('button', { name: `${t('legend.undoChip')}: ${t('filterName.period')}` })
      .press('Enter')
    await untilAddress(page, ({ time }) => time === undefined)
    await expect.poll(relations).toBe(before)
  })

  test('draws over the bars of amounts with the mouse', async () => {
    const { page } = shared
    const before = await relations()
    const bars = legend().locator('.histogram').first()
    await bars.scrollIntoViewIfNeeded()
    const box = await bars.boundingBox()
    if (!box) throw new Error('There are no bars of amounts.')
    await page.mouse.move(box.x + box.width - 3, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 3 })
    await expect.poll(relations).toBeLessThan(before)
    expect(page.url()).not.toContain('amount=')
    await page.mouse.up()
    await untilAddress(page, ({ amount }) => String(amount).endsWith('~USD'))
    await page.keyboard.press('Control+z')
    await expect.poll(relations).toBe(before)
  })

  test('keeps only what one source says, and finds it again behind the link', async () => {
    const { page } = shared
    const before = await relations()
    const sources = group('filterName.sources')
    const last = sources.getByRole('checkbox').last()
    await last.waitFor()
    await last.press('Space')
    await untilAddress(page, ({ src }) => String(src).startsWith('s:'))
    await expect.poll(relations).toBeLessThan(before)
    const left = await relations()
    const link = new URL(page.url()).hash.slice(1)
    await shared.open(link)
    await expect.poll(relations).toBe(left)
    await shared.page
      .getByRole('button', { name: `${t('legend.undoChip')}: ${t('filterName.sources')}` })
      .waitFor()
  })

  test('looks for words, lets the rest step back, and reads it all in the log', async () => {
    const page = await shared.open(entities)
    await legend()
      .getByRole('button', { name: t('legend.moreFilters') })
      .press('Enter')
    const all = await relations()
    await group('filterName.text').getByRole('searchbox').fill('kazakhstan')
    await group('filterName.text').getByRole('searchbox').press('Enter')
    await untilAddress(page, ({ text }) => text === 'kazakhstan')
    await expect.poll(relations).toBeLessThan(all)
    await group('filterName.rest')
      .getByRole('radio', { name: t('filter.rest.dim') })
      .press('Space')
    await untilAddress(page, ({ rest }) => rest === 'dim')
    await expect.poll(relations).toBe(all)
    await page.getByRole('button', { name: t('tool.menu') }).press('Enter')
    await page.getByRole('menuitem', { name: t('choice.openTool.log') }).press('Enter')
    const log = page.getByRole('region', { name: t('choice.openTool.log') })
    await log.getByRole('listitem').nth(2).waitFor()
    const text = await textOf(log)
    expect(text).toContain(t('log.setFilter', { part: 'text', value: 'kazakhstan' }).slice(1))
    await expectAccessible(page, '#panel-legend')
    expect(shared.complaints).toEqual([])
  })
})

test.each(languages)('on a phone, a reader of %s sets the filters by touch', async (lang) => {
  const t = wordsOf(lang)
  const { page, complaints, close } = await visit(lang, { at: entities, viewport: phone, hasTouch: true })
  await page.getByRole('tab', { name: t('panel.legendShort') }).tap()
  await page.getByRole('button', { name: t('legend.moreFilters') }).tap()
  const group = page.getByRole('group', { name: t('filterName.match') })
  await group.getByRole('radio', { name: t('filter.match.any') }).tap()
  await untilAddress(page, ({ match }) => match === 'any')
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await close()
})
