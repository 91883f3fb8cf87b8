import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { Door } from '../server/testing/door.ts'
import { clickEntity, pictureOf, untilDrawn, untilShown } from './canvas.ts'
import { expectAccessible, languages, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

// Places of their own, close together, so that nothing of the page lies over what is clicked.
const someTies = 'e=nvidia_0_0,vast-data_120_100,amd_0_200,us-government_-120_100'

describe('while the server is away', () => {
  let door: Door
  let url: string

  beforeAll(async () => {
    door = new Door(Number(new URL(inject('appUrl')).port))
    url = `http://127.0.0.1:${await door.open()}/`
  })
  afterAll(() => door.close())

  test('the page says so, keeps what it has, and works again by itself when the server is back', async () => {
    const visits = await Promise.all(languages.map((lang) => visit(lang, { at: someTies, url })))
    for (const { page } of visits) {
      await untilDrawn(page)
      await clickEntity(page, 'nvidia')
      await page.getByRole('heading', { level: 3, name: /Nvidia|אנבידיה/ }).waitFor()
      // Soon after the picture comes the code of what is done most.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/expand-work-')),
      )
    }
    await door.close()
    for (const [at, { page }] of visits.entries()) {
      const t = wordsOf(languages[at] ?? 'en')
      await clickEntity(page, 'vast-data', { clickCount: 2 })
      await page.getByText(t('state.unreachable')).waitFor()
      await expectAccessible(page)
      const { entities } = await pictureOf(page)
      await clickEntity(page, 'amd')
      await page.keyboard.press('Delete')
      await untilShown(page, 'amd', false)
      await page.keyboard.press('Control+z')
      await untilShown(page, 'amd')
      expect((await pictureOf(page)).entities).toEqual(entities)
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: t('help.title') })
      await help.getByText(t('error.PART_MISSING')).waitFor()
      await expectAccessible(page)
    }
    await door.open()
    for (const [at, { page, close }] of visits.entries()) {
      const t = wordsOf(languages[at] ?? 'en')
      const { entities } = await pictureOf(page)
      await page.getByText(t('state.unreachable')).waitFor({ state: 'detached', timeout: 40_000 })
      // Browsers ask a second time for code that did not come only when the page is loaded anew.
      await page.getByRole('button', { name: t('error.reload') }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await untilDrawn(page)
      expect((await pictureOf(page)).entities).toEqual(entities)
      await clickEntity(page, 'vast-data', { clickCount: 2 })
      await untilShown(page, 'renen-hallak')
      await page.keyboard.press('?')
      await page
        .getByRole('dialog', { name: t('help.title') })
        .getByRole('heading')
        .first()
        .waitFor()
      await close()
    }
  })
})

describe.each(languages)('a reader of %s without a network', (lang) => {
  const t = wordsOf(lang)

  test('is told so where she searches, and finds again when the network is back', async () => {
    const { page, close } = await visit(lang)
    await untilDrawn(page)
    await page.context().setOffline(true)
    await page.getByRole('combobox', { name: t('search.label') }).fill('engadget')
    await page.getByText(t('state.unreachable')).waitFor()
    await page.getByRole('alert').getByText(t('error.UNREACHABLE')).first().waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await page.getByText(t('state.unreachable')).waitFor({ state: 'detached', timeout: 40_000 })
    await page.getByRole('combobox', { name: t('search.label') }).fill('kazak')
    await page.getByRole('option').first().waitFor()
    await close()
  })
})
