import { describe, expect, test } from 'vitest'
import { pictureOf } from './canvas.ts'
import {
  expectAccessible,
  languages,
  openTool,
  shareVisit,
  textOf,
  typeInto,
  withBrowser,
  type Language,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const words: Record<
  Language,
  { name: string; end: string; typed: string; source: string; statement: string }
> = {
  en: {
    name: 'Harbour Robotics',
    end: 'VAST Data',
    typed: 'long read',
    source: 'The Harbour Post',
    statement: 'The two build storage for robots together.',
  },
  he: {
    name: 'רובוטיקת הנמל',
    end: 'וואסט דאטה',
    typed: 'כתבת',
    source: 'עיתון הנמל',
    statement: 'השתיים בונות יחד אחסון לרובוטים.',
  },
}

describe.each(languages)('a researcher of %s who knows of something that the graph does not have', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const { end, typed, statement } = words[lang]
  // New also where the journey has been made before in the same graph.
  const [name, source] = [`${words[lang].name} ${process.pid}`, `${words[lang].source} ${process.pid}`]

  test('adds an entity, ties it to another one with a claim and its source, and sees both, by keyboard', async () => {
    const page = await shared.open('e=vast-data')
    await openTool(page, t('choice.openTool.add'))
    const tool = page.getByRole('region', { name: t('choice.openTool.add') })
    const entity = tool.getByRole('form', { name: t('add.entity') })
    await typeInto(entity.getByRole('textbox', { name: t('curate.nameNumber', { number: 1 }) }), end)
    await tool.getByText(t('add.alike')).waitFor()
    await expectAccessible(page)
    await typeInto(entity.getByRole('textbox', { name: t('curate.nameNumber', { number: 1 }) }), name)
    await tool.getByText(t('add.alike')).waitFor({ state: 'detached' })
    await entity.getByRole('button', { name: t('curate.write') }).press('Enter')
    await page.getByRole('heading', { level: 3, name, exact: true }).waitFor()
    const { entities } = await pictureOf(page)
    expect(entities).toHaveLength(2)

    await page.getByRole('tab', { name: t('choice.openTool.add') }).press('Enter')
    await tool.getByRole('radio', { name: t('add.relation') }).press('Space')
    const relation = tool.getByRole('form', { name: t('add.relation') })
    const object = relation.getByRole('combobox', { name: t('curate.object'), exact: true })
    expect(
      await relation.getByRole('combobox', { name: t('curate.subject'), exact: true }).inputValue(),
    ).toBe(name)
    await relation.getByRole('button', { name: t('curate.write') }).press('Enter')
    expect(await textOf(relation.getByRole('alert'))).toContain(t('curate.object'))
    await typeInto(object, end)
    await tool.getByRole('listbox').getByRole('option').first().waitFor()
    await object.press('ArrowDown')
    await object.press('Enter')
    const verb = relation.getByRole('combobox', { name: t('add.verb') })
    await verb.selectOption('PARTNERS_WITH')

    // The graph has a source like that; this one is another.
    const title = relation.getByRole('combobox', { name: t('curate.title') })
    await typeInto(title, typed)
    await tool.getByRole('listbox').getByRole('option').first().waitFor()
    await expectAccessible(page)
    await typeInto(title, source)
    const sentence = t(lang === 'en' ? 'curate.statementInEn' : 'curate.statementInHe')
    await typeInto(relation.getByRole('textbox', { name: sentence }), statement)
    await page.getByRole('tab', { name: t('panel.inspector') }).press('Enter')
    await page.getByRole('tab', { name: t('choice.openTool.add') }).press('Enter')
    expect(await title.inputValue()).toBe(source)
    await relation.getByRole('button', { name: t('curate.write') }).press('Enter')
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    await inspector.locator('.claims > li').filter({ hasText: statement }).waitFor()
    expect(await inspector.locator('.claims > li').textContent()).toContain(source)
    expect((await pictureOf(page)).relations).toHaveLength(1)
    await page.getByRole('tab', { name: t('choice.openTool.add') }).press('Enter')
    expect(
      await relation.getByRole('combobox', { name: t('curate.subject'), exact: true }).inputValue(),
    ).toBe('')
    expect(shared.complaints).toEqual([])
  })

  test('adds another person of a name that the graph has already, once told that it has it', async () => {
    const page = await shared.open('e=vast-data')
    const namesake = `${words[lang].name} ${process.pid} 7`
    await openTool(page, t('choice.openTool.add'))
    for (const count of [1, 2, 3]) {
      if (count > 1) await page.getByRole('tab', { name: t('choice.openTool.add') }).press('Enter')
      const tool = page.getByRole('region', { name: t('choice.openTool.add') })
      await tool.getByRole('radio', { name: t('add.entity') }).press('Space')
      const entity = tool.getByRole('form', { name: t('add.entity') })
      await typeInto(entity.getByRole('textbox', { name: t('curate.nameNumber', { number: 1 }) }), namesake)
      await entity.getByRole('button', { name: t('curate.write') }).press('Enter')
      if (count > 1) await entity.getByRole('button', { name: t('add.namesake') }).press('Enter')
      await expect.poll(async () => (await pictureOf(page)).entities.length).toBe(count + 1)
    }
    expect(shared.complaints).toEqual([])
  })
})
