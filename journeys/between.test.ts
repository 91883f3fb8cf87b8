import { describe, expect, test } from 'vitest'
import { pictureOf, untilAddress, untilShown } from './canvas.ts'
import {
  expectAccessible,
  languages,
  phone,
  shareVisit,
  textOf,
  untilHeard,
  visit,
  withBrowser,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s who looks closer at how some are tied', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const paths = () => shared.page.getByRole('region', { name: t('panel.paths') })
  const find = () => paths().getByRole('button', { name: t('paths.find') })
  const first = () => paths().getByRole('listitem').first()

  test('avoids a status and a time by the keyboard; the link keeps both', async () => {
    const page = await shared.open('path=openai~vast-data')
    await first().waitFor()
    await paths()
      .getByRole('button', { name: t('paths.limits') })
      .press('Enter')
    await paths()
      .getByRole('group', { name: t('paths.avoidStatuses') })
      .getByRole('checkbox', { name: t('status.ALLEGED') })
      .press('Space')
    await paths()
      .getByRole('group', { name: t('paths.during') })
      .getByRole('textbox', { name: t('filter.from') })
      .fill('2020')
    await find().press('Enter')
    await untilAddress(page, ({ avoid, during }) => avoid === 'status:ALLEGED' && during === '2020~')
    await first().waitFor()
    await expectAccessible(page, '#panel-inspector')
    await shared.open(new URL(page.url()).hash.slice(1))
    const alleged = paths()
      .getByRole('group', { name: t('paths.avoidStatuses') })
      .getByRole('checkbox', { name: t('status.ALLEGED') })
    expect(await alleged.isChecked()).toBe(true)
  })

  test('avoids a type: other ways are found, or none, and what each end reaches is told', async () => {
    const page = await shared.open('path=openai~vast-data~2')
    await first().waitFor()
    const before = await textOf(first())
    await paths()
      .getByRole('button', { name: t('paths.limits') })
      .press('Enter')
    const types = paths()
      .getByRole('group', { name: t('paths.avoidTypes') })
      .getByRole('checkbox')
    const count = await types.count()
    expect(count).toBeGreaterThan(5)
    for (let at = 0; at < count; at += 1) await types.nth(at).press('Space')
    await find().press('Enter')
    await paths()
      .getByText(t('paths.none', { count: 2 }))
      .waitFor()
    expect(await textOf(paths())).not.toContain(before)
    const told = lang === 'en' ? 'From OpenAI, nobody is reached within one step.' : 'לא מגיעים לאיש'
    await expect.poll(() => textOf(paths())).toContain(told)
    await expectAccessible(page, '#panel-inspector')
  })

  test('is told where no way is that short, and puts one who is reached on the canvas', async () => {
    const page = await shared.open('path=kazakhstan~chatgpt~1')
    await paths()
      .getByText(t('paths.none', { count: 1 }))
      .waitFor()
    const before = (await pictureOf(page)).entities.length
    const reached = paths().locator('.frontier').first().getByRole('button').first()
    await reached.press('Enter')
    await expect.poll(async () => (await pictureOf(page)).entities.length).toBe(before + 1)
  })

  test('walks a path step by step, each alone in the light', async () => {
    const page = await shared.open('path=openai~vast-data')
    await first().waitFor()
    await first()
      .getByRole('button', { name: t('paths.walk') })
      .press('Enter')
    const now = first().locator('[aria-current=step]')
    await now.waitFor()
    const one = await textOf(now)
    await first()
      .getByRole('button', { name: t('paths.stepOn') })
      .press('Enter')
    await expect.poll(() => textOf(now)).not.toBe(one)
    await first()
      .getByRole('button', { name: t('paths.walkEnd') })
      .press('Enter')
    await expect.poll(() => now.count()).toBe(0)
    expect(page.url()).toContain('path=openai~vast-data')
  })

  test('copies the paths as text with footnotes', async () => {
    const { page } = shared
    await paths()
      .getByRole('button', { name: t('paths.copy') })
      .press('Enter')
    const read = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(read).toContain(`${t('export.sources')}:`)
    const text = await read()
    expect(text).toContain('1. ')
    expect(text).toContain('[1]')
    expect(text).toContain('path=openai~vast-data')
  })

  test('asks what ties three, from the palette, and takes it back', async () => {
    const page = await shared.open('e=openai,kazakhstan,vast-data&sel=openai,kazakhstan,vast-data')
    await page.getByRole('application').press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('command.connect'))
    await page.keyboard.press('Enter')
    await untilShown(page, 'ai-race')
    await page.keyboard.press('Control+z')
    await untilShown(page, 'ai-race', false)
    expect(shared.complaints).toEqual([])
  })

  test('asks what ties three without what is alleged, and within fewer steps', async () => {
    const page = await shared.open('e=openai,kazakhstan,vast-data&sel=openai,kazakhstan,vast-data')
    const form = page.getByRole('region', { name: t('paths.connectTitle') })
    await form.getByRole('combobox', { name: t('paths.steps') }).selectOption('1')
    await form.getByRole('button', { name: t('command.connect') }).press('Enter')
    const details = { name: 'OpenAI', count: 3, steps: 1, limited: 'no' }
    await untilHeard(page, t('notice.nothingConnects', details))
    await form.getByRole('button', { name: t('paths.limits') }).press('Enter')
    const types = form.getByRole('group', { name: t('paths.avoidTypes') }).getByRole('checkbox')
    const count = await types.count()
    for (let at = 0; at < count; at += 1) await types.nth(at).press('Space')
    await form.getByRole('combobox', { name: t('paths.steps') }).selectOption('4')
    await form.getByRole('button', { name: t('command.connect') }).press('Enter')
    await untilHeard(page, t('notice.nothingConnects', { ...details, steps: 4, limited: 'yes' }))
    await expectAccessible(page, '#panel-inspector')
    for (let at = 0; at < count; at += 1) await types.nth(at).press('Space')
    await form
      .getByRole('group', { name: t('paths.avoidStatuses') })
      .getByRole('checkbox', { name: t('status.ALLEGED') })
      .press('Space')
    await form.getByRole('button', { name: t('command.connect') }).press('Enter')
    await untilShown(page, 'ai-race')
    expect(shared.complaints).toEqual([])
  })
})

test.each(languages)('on a phone, a reader of %s walks a path by touch', async (lang) => {
  const t = wordsOf(lang)
  const at = 'path=openai~vast-data'
  const { page, complaints, close } = await visit(lang, { at, viewport: phone, hasTouch: true })
  await page.getByRole('tab', { name: t('panel.paths') }).tap()
  await page
    .getByRole('button', { name: t('paths.walk') })
    .first()
    .tap()
  await page.locator('[aria-current=step]').waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await close()
})
