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
})
