import { describe, expect, test } from 'vitest'
import { clickEntity, pictureOf, untilShown, untilStill } from './canvas.ts'
import {
  expectAccessible,
  languages,
  phone,
  plain,
  shareVisit,
  untilHeard,
  visit,
  wide,
  withBrowser,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s who works by keyboard alone', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('opens the palette from anywhere by Ctrl+K, finds an action by its name, and does it', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_400_0')
    await page.getByRole('combobox', { name: t('search.label') }).focus()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: t('palette.title') })
    await field.waitFor()
    await expectAccessible(page)
    await page.keyboard.type(t('choice.arrangeAs.circle'))
    await page.keyboard.press('Enter')
    await field.waitFor({ state: 'detached' })
    await untilStill(page)
    expect((await pictureOf(page)).entities).toEqual(['nvidia', 'openai'])
    await page.getByRole('application').press('Control+z')
    await untilHeard(page, t('notice.undone', { step: t('log.arrange', { count: 2, layout: 'circle' }) }))
  })

  test('finds an action by its name in the other language, and leaves by Escape', async () => {
    const { page } = shared
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).waitFor()
    await page.keyboard.type(lang === 'he' ? 'fit all' : 'התאמת הכול')
    const option = page.getByRole('option')
    await expect.poll(() => option.count()).toBe(1)
    expect(await option.innerText()).toContain(t('command.fit'))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(shared.complaints).toEqual([])
  })

  test('reads every step as a sentence, goes back to one and forth again', async () => {
    const page = await shared.open('e=nvidia_0_0,vast-data_400_0')
    await clickEntity(page, 'vast-data')
    await page.keyboard.press('e')
    await untilShown(page, 'renen-hallak')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).waitFor()
    await page.keyboard.type(t('choice.openTool.log'))
    await page.keyboard.press('Enter')
    const log = page.getByRole('region', { name: t('choice.openTool.log') })
    await expect.poll(async () => (await log.getByRole('listitem').allInnerTexts()).length).toBe(2)
    const [beginning, expanded] = await log.getByRole('listitem').allInnerTexts()
    expect(beginning).toBe(t('log.beginning'))
    expect(plain(expanded ?? '')).toMatch(
      lang === 'he'
        ? /^הרחבה של וואסט דאטה לפי סכום, \d+ מתוך \d+$/
        : /^VAST Data expanded by amount, \d+ of \d+$/,
    )
    await expectAccessible(page)
    await log.getByRole('button', { name: t('log.beginning') }).press('Enter')
    await untilShown(page, 'renen-hallak', false)
    await log.getByRole('button', { name: /VAST Data|וואסט דאטה/ }).press('Enter')
    await untilShown(page, 'renen-hallak')
  })

  test('takes the log along as text', async () => {
    const { page } = shared
    await page.getByRole('button', { name: t('log.copy') }).press('Enter')
    await untilHeard(page, t('notice.textCopied'))
    const text = plain(await page.evaluate(() => navigator.clipboard.readText()))
    expect(text).toMatch(/1\. .*(VAST Data|וואסט דאטה).* http.*#e=/)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: t('log.save') }).press('Enter')
    expect((await saved).suggestedFilename()).toBe('kesher-log.txt')
    expect(shared.complaints).toEqual([])
  })
})

test.each([
  ['Ctrl+K', { key: 'k', code: 'KeyK', ctrlKey: true }, 'palette.title'],
  ['"?"', { key: '?' }, 'help.title'],
] as const)('%s that is pressed before all of the page is there is not lost', async (_, press, title) => {
  for (const viewport of [wide, phone]) {
    const { page, complaints, close } = await visit('en', {
      viewport,
      before: (context) => context.addInitScript(pressAtOnce, press),
    })
    await page.getByRole('dialog', { name: wordsOf('en')(title) }).waitFor()
    expect(complaints).toEqual([])
    await close()
  }
})

/** Presses a key on the page as soon as its field is there, which is before what lies over the page. */
function pressAtOnce(press: KeyboardEventInit): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('input')) return
    watch.disconnect()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true }))
  })
  watch.observe(document, { childList: true, subtree: true })
}
