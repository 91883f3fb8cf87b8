import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { untilShown, untilStill } from './canvas.ts'
import { expectAccessible, languages, printed, textOf, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const start = 'e=nvidia_0_0,openai_300_20,kazakhstan_-40_300'
const told = {
  en: { title: 'Chips for Kazakhstan', step: 'Who buys', text: 'Nvidia sells chips to Kazakhstan.' },
  he: { title: 'שבבים לקזחסטן', step: 'מי קונה', text: 'אנבידיה מוכרת שבבים לקזחסטן.' },
}
const names = { en: 'English', he: 'עברית' }

describe.each(languages)('a reader of %s with a story to tell', (lang) => {
  const t = wordsOf(lang)
  const other = lang === 'he' ? 'en' : 'he'

  test('writes it by keyboard in both languages, with sources; a reader of the other one opens the file and reads it', async () => {
    const { page, complaints, close } = await visit(lang, { at: start })
    await untilShown(page, 'kazakhstan')
    await startByPalette(page, t('command.newStory'))
    const panel = page.getByRole('region', { name: t('choice.openTool.story'), exact: true })
    for (const each of languages) {
      const field = (label: 'story.title' | 'story.stepTitle' | 'story.text') =>
        panel.getByRole('textbox', {
          name: t('story.in', { label: t(label), language: names[each] }),
          exact: true,
        })
      await field('story.title').fill(told[each].title)
      await field('story.stepTitle').fill(told[each].step)
      await field('story.text').fill(told[each].text)
    }
    await panel.getByRole('button', { name: t('story.sources', { count: 0, numbers: '' }) }).press('Enter')
    await panel
      .getByRole('combobox', { name: t('story.relation') })
      .selectOption('r:nvidia.sells-to.kazakhstan')
    await panel.getByRole('checkbox').first().press('Space')
    await panel.getByRole('button', { name: t('story.sources', { count: 1, numbers: '1' }) }).waitFor()
    await panel.getByRole('button', { name: t('command.addStep') }).press('Enter')
    await panel.locator('[aria-current=step]').filter({ hasText: '2' }).waitFor()
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await panel.getByRole('button', { name: t('story.file') }).press('Enter')
    const path = await (await download).path()
    expect(complaints).toEqual([])

    const theirs = wordsOf(other)
    const friend = await visit(other)
    await untilShown(friend.page, 'nvidia')
    const chooser = friend.page.waitForEvent('filechooser')
    await friend.page.getByRole('application').press('Control+o')
    await (await chooser).setFiles(path)
    const reading = friend.page.getByRole('region', { name: theirs('choice.openTool.story'), exact: true })
    await reading.getByText(told[other].text).waitFor()
    expect(await textOf(reading.getByRole('heading', { level: 3 }))).toBe(told[other].title)
    const note = reading.getByRole('list', { name: theirs('story.notes') }).getByRole('listitem')
    expect(await note.count()).toBe(1)
    await untilStill(friend.page)
    await expectAccessible(friend.page)
    await friend.page.getByRole('application').press('PageDown')
    await untilHeardIn(friend.page, theirs('story.at', { number: 2, count: 2 }))
    await friend.page.getByRole('application').press('PageUp')
    await untilHeardIn(friend.page, told[other].text)

    await friend.page.getByRole('application').press('Control+p')
    const paper = await friend.page.context().newPage()
    await paper.setContent(await printed(friend.page))
    await paper.emulateMedia({ media: 'print' })
    const article = paper.getByRole('article')
    expect(await textOf(article.getByRole('heading', { level: 1 }))).toBe(told[other].title)
    expect(await textOf(article.locator('.step').first())).toContain(
      `${told[other].step} ${told[other].text} 1`,
    )
    expect(await paper.locator('figure svg').filter({ visible: true }).count()).toBe(2)
    expect(await paper.locator('#' + other + '-n1').isVisible()).toBe(true)
    await paper.close()

    const saving = friend.page.waitForEvent('download')
    await reading.getByRole('button', { name: theirs('command.saveStoryPage') }).press('Enter')
    const html = await readFile(await (await saving).path(), 'utf8')
    expect(html.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/src=|url\((?!data:)/)
    const opened = await friend.page.context().newPage()
    const asked: string[] = []
    opened.on('request', (request) => void asked.push(request.url()))
    await opened.setContent(html)
    const step = opened.locator('.step.now')
    await step.getByText(told[other].text).waitFor()
    expect(await opened.locator('html').getAttribute('dir')).toBe(other === 'he' ? 'rtl' : 'ltr')
    await expectAccessible(opened)
    await opened.keyboard.press(other === 'he' ? 'ArrowLeft' : 'ArrowRight')
    await step.getByText(theirs('story.at', { number: 2, count: 2 })).waitFor()
    expect(await step.getByRole('heading').evaluate((heading) => heading === document.activeElement)).toBe(
      true,
    )
    await opened.keyboard.press('Home')
    await step.getByText(told[other].text).waitFor()
    await opened.getByRole('link', { name: names[lang] }).press('Enter')
    await step.getByText(told[lang].text).waitFor()
    expect(await opened.locator('html').getAttribute('dir')).toBe(lang === 'he' ? 'rtl' : 'ltr')
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    await opened.close()
    expect(friend.complaints).toEqual([])
    await friend.close()
    await close()
  })

  /** Starts an action by its name, as the palette finds it. */
  async function startByPalette(page: Page, name: string): Promise<void> {
    await page.getByRole('application').press('Control+k')
    const field = page.getByRole('combobox', { name: t('palette.title') })
    await field.fill(name)
    await field.press('Enter')
  }
})

/** Waits until the step that is read, which is told as a whole, holds a text. */
async function untilHeardIn(page: Page, words: string): Promise<void> {
  await page.locator('[aria-live=polite][aria-atomic]').filter({ hasText: words }).waitFor()
}
