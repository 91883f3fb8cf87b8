import { describe, expect, test } from 'vitest'
import { pictureOf, untilAddress, untilShown, untilStill, viewOf } from './canvas.ts'
import { expectAccessible, languages, shareVisit, untilHeard, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const start = 'e=nvidia_0_0,openai_300_20,kazakhstan_-40_300_p&hide=status:ALLEGED'
const name = { en: 'Who sells chips', he: 'מי מוכר שבבים' }

describe.each(languages)('a reader of %s who keeps what she sees', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('saves a view by key, takes it along as a file, and opens it elsewhere just as it was', async () => {
    const page = await shared.open(start)
    const canvas = page.getByRole('application')
    await canvas.focus()
    await page.keyboard.press('+')
    await untilStill(page)
    await page.keyboard.press('Control+s')
    await untilHeard(page, t('notice.viewSaved', { title: '' }).slice(-12))
    const panel = page.getByRole('region', { name: t('choice.openTool.saved') })
    await panel.getByRole('button', { name: t('saved.rename', { title: '' }).slice(0, 6) }).press('Enter')
    await page.keyboard.type(name[lang])
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await panel.getByRole('button', { name: t('saved.file', { title: name[lang] }) }).press('Enter')
    const path = await (await download).path()
    const zoom = await page.evaluate(() => window.kesherProbe?.zoom())

    const friend = await visit(lang)
    await untilShown(friend.page, 'nvidia')
    const chooser = friend.page.waitForEvent('filechooser')
    await friend.page.getByRole('application').press('Control+o')
    await (await chooser).setFiles(path)
    const view = await untilAddress(friend.page, ({ places }) => Object.keys(places).length === 3)
    await untilStill(friend.page)
    expect(view).toEqual(viewOf(page.url()))
    expect((await pictureOf(friend.page)).places).toEqual((await pictureOf(page)).places)
    expect(await friend.page.evaluate(() => window.kesherProbe?.zoom())).toBeCloseTo(zoom ?? 0, 2)
    await friend.page.getByRole('button', { name: name[lang] }).first().waitFor()
    expect(friend.complaints).toEqual([])
    await friend.close()
  })

  test('is told why a file is refused, and loses nothing', async () => {
    const page = await shared.open(start)
    const before = await pictureOf(page)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('application').press('Control+o')
    const text = '{"format":"kesher","version":1,"items":[{"kind":"view","id":"a"}]}'
    await (
      await chooser
    ).setFiles({ name: 'a.kesher.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await untilHeard(page, 'items[0].title')
    expect(await pictureOf(page)).toEqual(before)
    expect(shared.complaints).toEqual([])
  })
})
