import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { formatDate } from '../client/src/i18n/format.ts'
import { untilAddress } from './canvas.ts'
import { expectAccessible, languages, phone, shareVisit, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const entities =
  'e=nvidia,openai,coreweave,vast-data,kazakhstan,united-states,engadget,chatgpt,european-union,ai-act-adjustments'

describe.each(languages)('a reader of %s who compares', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const tool = () => shared.page.getByRole('region', { name: t('choice.openTool.compare') })
  const lines = (kind: 'appeared' | 'ended') =>
    tool()
      .getByRole('region', {
        name: new RegExp(`^.?\\s*${t(`changeKind.${kind}`, { count: 0 }).slice(0, -1)}`),
      })
      .getByRole('listitem')

  test('asks for two times by the keyboard, and what appeared is listed and marked', async () => {
    const page = await shared.open(entities)
    await page.getByRole('application').press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('choice.openTool.compare'))
    await page.keyboard.press('Enter')
    await tool()
      .getByRole('textbox', { name: t('compare.a') })
      .fill('2024-06')
    await tool()
      .getByRole('textbox', { name: t('compare.b') })
      .fill('2025-11')
    await page.keyboard.press('Enter')
    await untilAddress(page, ({ compare }) => compare === 'true~2024-06~2025-11')
    await lines('appeared').first().waitFor()
    await expectAccessible(page)
  })

  test('opens a line of the list, and finds the comparison behind the link', async () => {
    const { page } = shared
    await lines('appeared').first().getByRole('button').press('Enter')
    await page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    await page.getByRole('tab', { name: t('choice.openTool.compare') }).click()
    const count = await lines('appeared').count()
    await shared.open(new URL(page.url()).hash.slice(1))
    await expect.poll(() => lines('appeared').count()).toBe(count)
    expect(
      await tool()
        .getByRole('textbox', { name: t('compare.b') })
        .inputValue(),
    ).toBe('2025-11')
  })

  test('puts it away, and takes that back', async () => {
    const { page } = shared
    await tool()
      .getByRole('button', { name: t('command.endCompare') })
      .press('Enter')
    await untilAddress(page, ({ compare }) => compare === undefined)
    await page.keyboard.press('Control+z')
    await untilAddress(page, ({ compare }) => compare === 'true~2024-06~2025-11')
  })

  test('asks for another time and takes it back: the question is told as the one that is answered', async () => {
    const { page } = shared
    const first = tool().getByRole('textbox', { name: t('compare.a') })
    await first.fill('2023')
    await first.press('Enter')
    await untilAddress(page, ({ compare }) => compare === 'true~2023~2025-11')
    expect(await first.evaluate((field) => document.activeElement === field)).toBe(true)
    await page
      .getByRole('button', { name: t('command.undo'), exact: true })
      .first()
      .press('Enter')
    await untilAddress(page, ({ compare }) => compare === 'true~2024-06~2025-11')
    expect(await first.inputValue()).toBe('2024-06')
  })

  test('publishes a picture of what differs: it is marked there, too, and says what is compared', async () => {
    const { page } = shared
    await lines('appeared').first().waitFor()
    const count = await lines('appeared').count()
    await page.getByRole('button', { name: t('command.exportAs') }).press('Enter')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: t('choice.exportAs.svg'), exact: true }).press('Enter'),
    ])
    const svg = await readFile(await download.path(), 'utf8')
    const words = { by: 'true', a: formatDate('2024-06', lang), b: formatDate('2025-11', lang) }
    expect(svg).toContain(`>${t('export.compared', words)}</text>`)
    expect(svg).toContain(`>+ ${t('changeKind.appeared', { count })}</text>`)
    expect(svg.match(/class="verb"[^>]*>\+ /g)).toHaveLength(count)
  })

  test('holds two sources beside each other', async () => {
    const { page } = shared
    await tool()
      .getByRole('combobox', { name: t('compare.by') })
      .selectOption('source')
    const [a, b] = [
      tool().getByRole('combobox', { name: t('compare.a') }),
      tool().getByRole('combobox', { name: t('compare.b') }),
    ]
    await a.selectOption('s:article')
    await b.selectOption('s:wsj-ai-act-draft')
    await tool()
      .getByRole('button', { name: t('compare.run'), exact: true })
      .press('Enter')
    await untilAddress(page, ({ compare }) => compare === 'source~s:article~s:wsj-ai-act-draft')
    await expect.poll(() => lines('ended').count()).toBeGreaterThan(3)
    await expectAccessible(page)
    expect(shared.complaints).toEqual([])
  })
})

test.each(languages)('on a phone, a reader of %s reads a comparison that was sent', async (lang) => {
  const t = wordsOf(lang)
  const at = `${entities}&compare=true~2024-06~2025-11`
  const { page, complaints, close } = await visit(lang, { at, viewport: phone, hasTouch: true })
  await page.getByText(t('compare.by')).first().waitFor()
  await page
    .getByRole('region', { name: t('choice.openTool.compare') })
    .getByRole('listitem')
    .first()
    .waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await close()
})
