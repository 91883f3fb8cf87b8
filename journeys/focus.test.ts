import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { untilAddress } from './canvas.ts'
import { languages, openTool, shareVisit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s who works by keys alone', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const saved = () => shared.page.getByRole('region', { name: t('choice.openTool.saved') })
  const save = () => saved().getByRole('button', { name: t('saved.save') })

  test('is where a tool or the question for paths begins that was called for', async () => {
    const page = await shared.open()
    await openTool(page, t('choice.openTool.saved'))
    await untilFocused(saved().getByRole('heading', { name: t('choice.openTool.saved') }))
    await openTool(page, t('command.askPaths'))
    await untilFocused(page.getByRole('heading', { name: t('paths.title') }))
  })

  test('stays beside what was pressed when that is gone', async () => {
    const page = await shared.open()
    await openTool(page, t('choice.openTool.saved'))
    for (const name of ['B', 'A']) {
      await saved()
        .getByRole('textbox', { name: t('saved.name') })
        .fill(name)
      await save().press('Enter')
      await saved()
        .getByRole('button', { name: t('saved.delete', { title: name }) })
        .waitFor()
    }
    await saved()
      .getByRole('button', { name: t('saved.delete', { title: 'A' }) })
      .press('Enter')
    await untilFocused(saved().getByRole('button', { name: t('saved.delete', { title: 'B' }) }))

    await saved()
      .getByRole('button', { name: t('tool.close', { name: t('choice.openTool.saved') }) })
      .press('Enter')
    await untilFocused(page.getByRole('application'))
  })

  test('takes a filter away and is at the next one, then in the legend', async () => {
    const page = await shared.open('e=nvidia,china,jensen-huang&hide=entity:Person&min=40&lang=' + lang)
    const chips = page
      .getByRole('region', { name: t('legend.active') })
      .getByRole('button', { name: t('legend.undoChip') })
    await chips.first().press('Enter')
    await untilAddress(page, ({ hide }) => hide === undefined)
    await untilFocused(chips.first())
    await page.keyboard.press('Enter')
    await untilAddress(page, ({ min }) => min === undefined)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('section')?.id))
      .toBe('panel-legend')
    expect(shared.complaints).toEqual([])
  })
})

async function untilFocused(part: Locator): Promise<void> {
  await part.waitFor()
  await expect.poll(() => part.evaluate((element) => element === document.activeElement)).toBe(true)
}
