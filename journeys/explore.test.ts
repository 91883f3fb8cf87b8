import { describe, expect, test } from 'vitest'
import { clickEntity, pictureOf, untilDrawn, untilShown } from './canvas.ts'
import { expectAccessible, languages, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('an explorer who reads %s', (lang) => {
  const t = wordsOf(lang)

  test('expands an entity by double-click: neighbours come, nothing that stood there moves on the map', async () => {
    const { page, complaints, close } = await visit(lang, { at: 'e=nvidia,openai' })
    await untilShown(page, 'openai')
    const before = await hashPlaces(page.url())
    await clickEntity(page, 'openai', { clickCount: 2 })
    await untilShown(page, 'sam-altman')
    const after = await hashPlaces(page.url())
    expect({ nvidia: after['nvidia'], openai: after['openai'] }).toEqual(before)
    expect(complaints).toEqual([])
    await close()
  })

  test('undoes and repeats steps with the keyboard, as often as there are steps', async () => {
    const { page, close } = await visit(lang, { at: 'e=nvidia,openai' })
    await untilShown(page, 'openai')
    const first = await pictureOf(page)
    await clickEntity(page, 'openai', { clickCount: 2 })
    await untilShown(page, 'sam-altman')
    const expanded = (await pictureOf(page)).entities
    await page.keyboard.press('Control+z')
    await untilShown(page, 'sam-altman', false)
    expect((await pictureOf(page)).entities).toEqual(first.entities)
    await page.keyboard.press('Control+Shift+z')
    await untilShown(page, 'sam-altman')
    expect((await pictureOf(page)).entities).toEqual(expanded)
    await close()
  })

  test('opens the menu of an entity with the right button, takes it off, and brings it back from the notice', async () => {
    const { page, close } = await visit(lang)
    await untilDrawn(page)
    await clickEntity(page, 'amd', { button: 'right' })
    await page.getByRole('menuitem', { name: t('command.remove') }).click()
    await untilShown(page, 'amd', false)
    await page
      .getByRole('region', { name: t('notice.region') })
      .getByRole('button', { name: t('notice.undo') })
      .click()
    await untilShown(page, 'amd')
    expect((await pictureOf(page)).entities).toContain('amd')
    await close()
  })

  test('selects an entity and reads who says what of it, down to claim, source and place', async () => {
    const { page, complaints, close } = await visit(lang)
    await untilDrawn(page)
    await clickEntity(page, 'kazakhstan')
    const inspector = page.getByRole('complementary', { name: t('panel.inspector') })
    await inspector
      .getByRole('heading', { name: lang === 'he' ? 'קזחסטן' : 'Kazakhstan', exact: true })
      .waitFor()
    await expectAccessible(page)
    const verb = lang === 'he' ? 'קונה' : 'buys from'
    await inspector
      .getByRole('button', { name: new RegExp(verb) })
      .first()
      .click()
    await inspector
      .getByRole('button', { name: /Evidence|ראיות/ })
      .first()
      .click()
    await inspector.getByText(t('relation.claims')).waitFor()
    const text = await inspector.innerText()
    expect(text).toContain(t('stance.SUPPORTS'))
    expect(text).toMatch(lang === 'he' ? /2\s*מיליארד|‏?2B/ : /\$2B|\$2 billion|US\$2B/)
    await expectAccessible(page)
    expect(complaints).toEqual([])
    await close()
  })
})

/** The places that the address tells, as the address tells them. */
function hashPlaces(url: string): Record<string, string> {
  const entities = new URLSearchParams(new URL(url).hash.slice(1)).get('e') ?? ''
  return Object.fromEntries(entities.split(/[,;]/).map((part) => part.split('@') as [string, string]))
}
