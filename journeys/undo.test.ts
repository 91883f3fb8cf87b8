import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { clickEntity, untilShown, untilStill, viewOf, type AddressView } from './canvas.ts'
import { languages, shareVisit, untilHeard, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const start = 'e=nvidia_0_0,openai_400_0,kazakhstan_0_300'

describe.each(languages)('a reader of %s who changes her mind', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('takes every kind of step back to the beginning, and takes them all again', async () => {
    const page = await shared.open(start)
    const views = [shownBy(page)]
    for (const [index, take] of steps(page).entries()) {
      await take()
      const message = `after step ${index + 1}`
      await expect.poll(() => shownBy(page), { message }).not.toEqual(views.at(-1))
      await untilStill(page)
      views.push(shownBy(page))
    }
    const canvas = page.getByRole('application')
    for (const view of views.slice(0, -1).toReversed()) {
      await canvas.press('Control+z')
      await expect.poll(() => shownBy(page)).toEqual(view)
    }
    expect(await page.getByRole('button', { name: t('command.undo') }).isDisabled()).toBe(true)
    for (const view of views.slice(1)) {
      await canvas.press('Control+Shift+z')
      await expect.poll(() => shownBy(page)).toEqual(view)
    }
    expect(await page.getByRole('button', { name: t('command.redo') }).isDisabled()).toBe(true)
    expect(shared.complaints).toEqual([])
  })

  test('hears what was taken back and what was done again', async () => {
    const page = await shared.open(start)
    await page.getByRole('application').focus()
    await clickEntity(page, 'openai')
    await page.keyboard.press('Delete')
    await untilShown(page, 'openai', false)
    await page.keyboard.press('Control+z')
    const step = t('log.remove', { name: 'OpenAI', count: 1 })
    await untilHeard(page, t('notice.undone', { step }))
    await page.keyboard.press('Control+y')
    await untilHeard(page, t('notice.redone', { step }))
  })

  /** One step of every kind that changes the view, as a hand or a keyboard takes it. */
  function steps(page: Page): (() => Promise<void>)[] {
    const canvas = page.getByRole('application')
    const legend = page.getByRole('region', { name: t('panel.legend') })
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    const onCanvas = async (id: string, key: string): Promise<void> => {
      await clickEntity(page, id)
      await canvas.press(key)
    }
    const fromMenuOfCanvas = async (name: string): Promise<void> => {
      const box = await canvas.boundingBox()
      await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 12, { button: 'right' })
      await page.getByRole('menuitem', { name }).click()
    }
    return [
      async () => {
        await page.getByRole('combobox', { name: t('search.label') }).fill('engadget')
        await page.getByRole('option').first().click()
        await untilShown(page, 'engadget')
      },
      () => onCanvas('kazakhstan', 'e'),
      () => onCanvas('kazakhstan', 'c'),
      () => onCanvas('nvidia', 'p'),
      () => onCanvas('openai', 'Alt+ArrowDown'),
      () => onCanvas('nvidia', 'p'),
      () => onCanvas('engadget', 'Delete'),
      () =>
        legend
          .getByRole('button', { name: t('status.ACTIVE') })
          .first()
          .press('Enter'),
      async () => {
        const confidence = legend.getByRole('slider')
        await confidence.focus()
        await confidence.press('ArrowUp')
      },
      async () => {
        await page.getByRole('button', { name: t('legend.clear') }).press('Enter')
      },
      async () => {
        await clickEntity(page, 'nvidia')
        const group = inspector.getByRole('button', { name: lang === 'he' ? /^מוכרת? ל/ : /^sells to/ })
        if ((await group.getAttribute('aria-expanded')) !== 'true') await group.press('Enter')
        await inspector
          .getByRole('button', { name: /(Evidence|ראיות).*(Kazakhstan|קזחסטן)/ })
          .first()
          .press('Enter')
        await inspector.getByRole('button', { name: t('relation.remove') }).press('Enter')
      },
      async () => {
        await clickEntity(page, 'nvidia')
        // The inspector may have come to lie where the other one was.
        await inspector.getByRole('heading', { level: 3 }).waitFor()
        await page.keyboard.press('0')
        await page.keyboard.down('Shift')
        await clickEntity(page, 'openai')
        await page.keyboard.up('Shift')
        await page.getByRole('button', { name: t('command.findPaths') }).press('Enter')
        await page.getByRole('button', { name: t('paths.close') }).waitFor()
      },
      () => page.getByRole('button', { name: t('paths.close') }).press('Enter'),
      () => page.getByRole('button', { name: t('command.arrange') }).press('Enter'),
      () => fromMenuOfCanvas(t('command.clearCanvas')),
      () =>
        page
          .getByRole('toolbar')
          .getByRole('button', { name: t('command.showStart') })
          .press('Enter'),
      () =>
        page
          .getByRole('region', { name: t('start.title') })
          .getByRole('listitem')
          .nth(1)
          .getByRole('button')
          .press('Enter'),
    ]
  }
})

/** What the address says is shown; selecting and the language are no steps. */
function shownBy(page: Page): AddressView {
  const { sel: _, lang: __, ...view } = viewOf(page.url())
  return view
}
