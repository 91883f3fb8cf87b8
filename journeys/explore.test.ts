import { describe, expect, test } from 'vitest'
import {
  clickEntity,
  middleOf,
  pictureOf,
  placeOf,
  untilAddress,
  untilShown,
  untilStill,
  viewOf,
} from './canvas.ts'
import { expectAccessible, languages, shareVisit, untilHeard, wide, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const names = {
  en: { nvidia: 'Nvidia', amd: 'AMD', vast: 'VAST Data' },
  he: { nvidia: 'אנבידיה', amd: 'AMD', vast: 'וואסט דאטה' },
}

describe.each(languages)('an explorer who reads %s', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('expands an entity by double-click: neighbours come, nothing that stood there moves, and it is said', async () => {
    const page = await shared.open('e=nvidia,vast-data')
    const before = viewOf(page.url()).places
    await clickEntity(page, 'vast-data', { clickCount: 2 })
    await untilShown(page, 'renen-hallak')
    await untilStill(page)
    const { nvidia, 'vast-data': vast, ...brought } = viewOf(page.url()).places
    expect({ nvidia, 'vast-data': vast }).toEqual(before)
    const count = Object.keys(brought).length
    expect(count).toBeGreaterThan(8)
    // The company's ties are few enough to be followed all.
    const ties = (await pictureOf(page)).relations.filter((id) => /^r:vast-data\.|\.vast-data(\.|$)/.test(id))
    await untilHeard(
      page,
      t('notice.expanded', {
        name: names[lang].vast,
        entities: count,
        added: ties.length,
        total: ties.length,
        rank: 'AMOUNT',
      }),
    )
    expect(shared.complaints).toEqual([])
  })

  test('collapses it by the keyboard and has exactly the picture of before', async () => {
    const { page } = shared
    await page.keyboard.press('c')
    await untilShown(page, 'renen-hallak', false)
    await untilStill(page)
    expect((await pictureOf(page)).entities).toEqual(['nvidia', 'vast-data'])
    await page.keyboard.press('Control+z')
    await untilShown(page, 'renen-hallak')
    await page.keyboard.press('Control+z')
    await untilShown(page, 'renen-hallak', false)
    expect((await pictureOf(page)).entities).toEqual(['nvidia', 'vast-data'])
  })

  test.each([
    ['has moved between them, to make room for the details', 'e=nvidia,vast-data'],
    ['gives way to the details under her pointer', `e=nvidia_0_0,vast-data_${lang === 'he' ? -600 : 600}_0`],
  ])('expands by two clicks at one place also where the canvas %s', async (_, at) => {
    const page = await shared.open(at)
    const { x, y } = await placeOf(page, 'vast-data')
    await page.mouse.move(x, y)
    await page.mouse.down({ clickCount: 1 })
    await page.mouse.up({ clickCount: 1 })
    const details = page.getByRole('region', { name: t('panel.inspector') })
    await details.getByRole('heading', { name: names[lang].vast, exact: true }).waitFor()
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await untilShown(page, 'renen-hallak')
  })

  test('may click two entities as quickly as she likes: that is no double-click', async () => {
    const page = await shared.open('e=nvidia_0_0,vast-data_400_0&sel=nvidia')
    const places = await Promise.all([placeOf(page, 'nvidia'), placeOf(page, 'vast-data')])
    for (const { x, y } of places) await page.mouse.click(x, y)
    await untilAddress(page, ({ sel }) => sel === 'vast-data')
    await untilStill(page)
    expect((await pictureOf(page)).entities).toEqual(['nvidia', 'vast-data'])
  })

  test('walks the canvas by arrows, selects by Enter, expands by Enter again, without touching a mouse', async () => {
    // The walk begins at the one in the middle.
    const page = await shared.open('e=nvidia_0_0,vast-data_400_0,amd_-400_0')
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await untilHeard(page, names[lang].nvidia)
    await page.keyboard.press('ArrowRight')
    await untilHeard(page, names[lang].vast)
    await page.keyboard.press('Enter')
    await untilHeard(page, t('said.selected', { name: names[lang].vast }))
    await page.keyboard.press('Enter')
    await untilShown(page, 'renen-hallak')
    expect(viewOf(page.url()).places).toMatchObject({ nvidia: '0_0', 'vast-data': '400_0' })
  })

  test.each(['a double-click', 'Enter', 'its key'])(
    'is asked first, by %s, where more is hidden than should come at once',
    async (way) => {
      const page = await shared.open('e=nvidia_0_0,openai_400_0')
      const dialog = page.getByRole('dialog', { name: t('expand.title', { name: 'OpenAI' }) })
      if (way === 'a double-click') {
        await clickEntity(page, 'openai', { clickCount: 2 })
        await dialog.waitFor()
      } else {
        await clickEntity(page, 'openai')
        await untilAddress(page, ({ sel }) => sel === 'openai')
        if (way === 'Enter') await page.getByRole('application').press('Enter')
        else await page.keyboard.press('e')
      }
      await dialog.getByText(t('expand.hidden', { hidden: 18, degree: 18 })).waitFor()
      expect((await pictureOf(page)).entities).toEqual(['nvidia', 'openai'])
      await dialog.getByRole('button', { name: t('expand.run', { count: 15 }) }).press('Enter')
      await untilShown(page, 'chatgpt')
      await untilStill(page)
      const added = (await pictureOf(page)).relations.filter((id) => /^r:openai\.|\.openai(\.|$)/.test(id))
      expect(added.length).toBeGreaterThanOrEqual(15)
    },
  )

  test('is asked which neighbours and how many, chooses, and gets just these', async () => {
    const page = await shared.open('e=nvidia,openai')
    await clickEntity(page, 'nvidia')
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    await inspector.getByRole('button', { name: t('expand.heading') }).press('Enter')
    const dialog = page.getByRole('dialog', { name: t('expand.title', { name: names[lang].nvidia }) })
    const radios = dialog.getByRole('radio')
    await radios.first().waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect((await pictureOf(page)).entities).toEqual(['nvidia', 'openai'])
    await inspector.getByRole('button', { name: t('expand.heading') }).press('Enter')
    await dialog.getByRole('spinbutton').fill('3')
    await dialog.getByRole('button', { name: t('expand.run', { count: 3 }) }).press('Enter')
    await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 2)
    expect((await pictureOf(page)).entities).toHaveLength(5)
  })

  test('opens the menu of an entity with the right button, takes it off, hears it, and brings it back', async () => {
    const page = await shared.open()
    await clickEntity(page, 'amd', { button: 'right' })
    await page.getByRole('menuitem', { name: t('command.remove') }).waitFor()
    await expectAccessible(page)
    await page.getByRole('menuitem', { name: t('command.remove') }).click()
    await untilShown(page, 'amd', false)
    await untilHeard(page, t('notice.removed', { name: names[lang].amd, count: 1 }))
    await page
      .getByRole('region', { name: t('notice.region') })
      .getByRole('button', { name: t('notice.undo') })
      .click()
    await untilShown(page, 'amd')
    await untilHeard(page, t('log.remove', { name: names[lang].amd, count: 1 }))
  })

  test('opens the menu by Shift+F10, leaves it by Escape, and is on the canvas again', async () => {
    const { page } = shared
    await clickEntity(page, 'amd')
    const canvas = page.getByRole('application')
    await canvas.press('Shift+F10')
    await page.getByRole('menu', { name: t('menu.entity', { name: names[lang].amd }) }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => canvas.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Delete')
    await untilShown(page, 'amd', false)
    await page.keyboard.press('Control+z')
    await untilShown(page, 'amd')
  })

  test('drags one entity: it alone moves, and its relations follow', async () => {
    const page = await shared.open('e=nvidia_0_0,kazakhstan_300_0,openai_0_200')
    const relation = 'r:nvidia.sells-to.kazakhstan'
    const [before, middle] = [viewOf(page.url()).places, await middleOf(page, relation)]
    const from = await placeOf(page, 'kazakhstan')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 30, from.y + 40, { steps: 4 })
    await page.mouse.move(from.x + 60, from.y + 80, { steps: 4 })
    await page.mouse.up()
    const { places } = await untilAddress(page, (view) => view.places['kazakhstan'] !== '300_0')
    await untilStill(page)
    expect(await placeOf(page, 'kazakhstan')).toEqual({ x: from.x + 60, y: from.y + 80 })
    expect({ ...places, kazakhstan: '300_0' }).toEqual(before)
    const after = await middleOf(page, relation)
    expect(Math.hypot(after.x - middle.x, after.y - middle.y)).toBeGreaterThan(20)
  })

  test('pins an entity: arranging anew moves the others and leaves it where it is', async () => {
    const { page } = shared
    await clickEntity(page, 'nvidia')
    await page.keyboard.press('p')
    await untilAddress(page, (view) => view.places['nvidia'] === '0_0_p')
    await page.getByRole('button', { name: t('command.arrange') }).press('Enter')
    const { places } = await untilAddress(page, (view) => view.places['openai'] !== '0_200')
    expect(places['nvidia']).toBe('0_0_p')
  })

  test('pushes an entity by Alt and an arrow', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_400_0&sel=openai')
    await page.getByRole('application').press('Alt+ArrowDown')
    await untilAddress(page, ({ places }) => places['openai'] === '400_20')
    expect(viewOf(page.url()).places).toEqual({ nvidia: '0_0', openai: '400_20' })
  })

  test('zooms by keys, buttons and wheel, and fits all into view again', async () => {
    const page = await shared.open()
    const canvas = page.getByRole('application')
    const zoom = () => page.evaluate(() => window.kesherProbe?.zoom() ?? 0)
    const first = await zoom()
    await canvas.press('+')
    await expect.poll(zoom).toBeGreaterThan(first)
    await canvas.press('-')
    await expect.poll(zoom).toBeCloseTo(first, 5)
    await page.getByRole('button', { name: t('command.zoomIn') }).click()
    await expect.poll(zoom).toBeGreaterThan(first)
    const nearer = await zoom()
    await page.mouse.move(wide.width / 2, wide.height / 2)
    await page.mouse.wheel(0, -600)
    await expect.poll(zoom).toBeGreaterThan(nearer)
    await page.getByRole('button', { name: t('command.fit') }).click()
    await untilStill(page)
    const box = await canvas.boundingBox()
    for (const { x, y } of Object.values((await pictureOf(page)).places)) {
      expect(x).toBeGreaterThan(box?.x ?? 0)
      expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0))
      expect(y).toBeGreaterThan(box?.y ?? 0)
      expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
    }
  })

  test('selects several entities, by pointer and by keys, and hears how many', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_400_0,amd_0_200,google_0_-200,kazakhstan_-400_0')
    await clickEntity(page, 'nvidia')
    // The inspector may have come to lie where the other one was.
    await page.keyboard.press('0')
    await page.keyboard.down('Shift')
    await clickEntity(page, 'openai')
    await page.keyboard.up('Shift')
    await untilHeard(page, t('said.selectedMany', { count: 2 }))
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    await inspector.getByRole('heading', { name: t('inspector.several', { count: 2 }) }).waitFor()
    await expectAccessible(page)
    await page.getByRole('application').press('Escape')
    await untilAddress(page, ({ sel }) => sel === undefined)
    await page.keyboard.press('0')
    await untilStill(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await untilHeard(page, t('said.selectedMany', { count: 2 }))
    expect(shared.complaints).toEqual([])
  })
})
