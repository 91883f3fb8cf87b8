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
    const panel = page.getByRole('region', { name: t('choice.openTool.saved'), exact: true })
    await canvas.press('Control+s')
    await panel.getByRole('listitem').waitFor()
    await canvas.press('+')
    await untilStill(page)
    const mine = (await pictureOf(page)).places
    await panel.getByRole('textbox', { name: t('saved.name') }).fill(name[lang])
    await page.keyboard.press('Enter')
    await untilHeard(page, t('notice.viewSaved', { title: name[lang] }))
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await panel.getByRole('button', { name: t('saved.file', { title: name[lang] }) }).press('Enter')
    const path = await (await download).path()

    const friend = await visit(lang)
    await untilShown(friend.page, 'nvidia')
    const chooser = friend.page.waitForEvent('filechooser')
    await friend.page.getByRole('application').press('Control+o')
    await (await chooser).setFiles(path)
    const view = await untilAddress(friend.page, ({ places }) => Object.keys(places).length === 3)
    await untilStill(friend.page)
    expect(view).toEqual(viewOf(page.url()))
    const theirs = (await pictureOf(friend.page)).places
    for (const [id, place] of Object.entries(mine)) {
      // The part of the map that was seen is kept in whole units.
      expect(Math.abs((theirs[id]?.x ?? 0) - place.x)).toBeLessThan(4)
      expect(Math.abs((theirs[id]?.y ?? 0) - place.y)).toBeLessThan(4)
    }
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
