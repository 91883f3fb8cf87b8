import { describe, expect, test } from 'vitest'
import { measureIds } from '../client/src/state/session.ts'
import { untilAddress } from './canvas.ts'
import { expectAccessible, languages, shareVisit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s who asks who matters', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('chooses a measure by keyboard, reads what it means, and goes to who comes first', async () => {
    const page = await shared.open()
    await page.getByRole('button', { name: t('tool.menu') }).press('Enter')
    await page.getByRole('menuitem', { name: t('choice.openTool.importance') }).press('Enter')
    const panel = page.getByRole('region', { name: t('choice.openTool.importance') })
    const radios = panel.getByRole('radio')
    await radios.first().focus()
    for (const id of measureIds) {
      await panel.getByText(t(`importanceMeans.${id}`)).waitFor()
      await panel.getByRole('list', { name: t(`importance.${id}`) }).waitFor()
      if (id === 'brokers') await expectAccessible(page)
      await page.keyboard.press('ArrowDown')
    }
    await panel.getByRole('list', { name: t('importance.connections') }).waitFor()
    await panel.getByRole('listitem').first().getByRole('button').press('Enter')
    await untilAddress(page, ({ sel }) => typeof sel === 'string' && sel !== '')
    expect(shared.complaints).toEqual([])
  })

  test('orders the table by it', async () => {
    const { page } = shared
    await page.getByRole('button', { name: t('panel.table') }).press('Enter')
    const column = page.getByRole('columnheader', { name: t('importance.connections') })
    await column.click()
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('descending')
  })

  test('gives brokers a colour by a rule, and lines the width of their amounts; the legend counts, undo takes back', async () => {
    const page = await shared.open()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('choice.setStyle.amount'))
    await page.keyboard.press('Enter')
    await untilAddress(page, ({ style }) => style === 'width~amount')
    const legend = page.getByRole('list', { name: t('style.legend') })
    await legend.getByRole('listitem').first().waitFor()
    await page.getByRole('button', { name: t('choice.openTool.style') }).press('Enter')
    const form = page.getByRole('form', { name: t('style.new') })
    await form.getByRole('combobox', { name: t('style.what'), exact: true }).selectOption('brokers')
    await form.getByRole('textbox', { name: t('filter.from') }).fill('50')
    await form.getByRole('combobox', { name: t('style.look'), exact: true }).selectOption('red')
    await form.getByRole('button', { name: t('style.add') }).press('Enter')
    await untilAddress(page, ({ style }) => style === 'width~amount,brokers~~50~~color~red')
    const rule = legend.getByRole('button', { name: /: (red|אדום), [1-9]/ })
    await rule.waitFor()
    await expectAccessible(page)
    const link = page.url()
    await page.keyboard.press('Control+z')
    await untilAddress(page, ({ style }) => style === 'width~amount')
    await shared.open(link.split('#')[1])
    await rule.press('Enter')
    await untilAddress(page, ({ sel }) => typeof sel === 'string' && sel !== '')
    expect(shared.complaints).toEqual([])
  })
})
