import { describe, expect, test } from 'vitest'
import { clickEntity, pictureOf, placeOf, untilAddress, untilStill } from './canvas.ts'
import { expectAccessible, languages, shareVisit, textOf, untilHeard, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const start =
  'e=nvidia_0_0,amd_0_260,openai_420_0,china_420_260,united-states_840_0,kazakhstan_840_260&sel=nvidia,amd'

describe.each(languages)('a reader of %s who folds what is too much', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('folds what is selected by keyboard, names it, hears of it, and opens it with Enter; all of it can be taken back', async () => {
    const page = await shared.open(start)
    const before = await pictureOf(page)
    const canvas = page.getByRole('application')
    await canvas.press('g')
    await untilAddress(page, ({ fold }) => fold === 'own~~nvidia+amd')
    expect((await pictureOf(page)).entities).toEqual(
      [...before.entities.filter((id) => id !== 'nvidia' && id !== 'amd'), 'group:nvidia'].toSorted(),
    )
    await page.getByRole('textbox', { name: t('group.name') }).fill('Chips')
    await page.keyboard.press('Enter')
    await untilAddress(page, ({ fold }) => fold === 'own~Chips~nvidia+amd')
    await untilHeard(page, t('said.selectedGroup', { name: 'Chips (2)', members: 2 }))
    expect(await textOf(page.getByRole('heading', { level: 3, name: 'Chips (2)' }))).toBe('Chips (2)')
    await expectAccessible(page)
    const link = page.url().split('#')[1]

    await canvas.press('Enter')
    await untilAddress(page, ({ fold }) => fold === undefined)
    await untilStill(page)
    expect((await pictureOf(page)).entities).toEqual(before.entities)
    await canvas.press('Control+z')
    await untilHeard(page, t('notice.undone', { step: t('log.unfold', { name: 'Chips (2)', count: 1 }) }))
    await untilAddress(page, ({ fold }) => fold === 'own~Chips~nvidia+amd')

    await shared.open(link)
    expect((await pictureOf(page)).entities).toContain('group:nvidia')
    const { x, y } = await placeOf(page, 'group:nvidia')
    await page.mouse.dblclick(x, y)
    await untilAddress(page, ({ fold }) => fold === undefined)
    expect(shared.complaints).toEqual([])
  })

  test('folds everything by type, drags a group with all who are in it, and reads what ties it', async () => {
    const page = await shared.open(start)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('choice.foldBy.type'))
    await page.keyboard.press('Enter')
    const { places } = await untilAddress(page, ({ fold }) => typeof fold === 'string')
    const { entities } = await pictureOf(page)
    expect(entities).toHaveLength(2)
    const [group = ''] = entities
    await clickEntity(page, group)
    await page.getByRole('heading', { name: t('group.ties') }).waitFor()
    await untilStill(page)
    const from = await placeOf(page, group)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 40, from.y + 60, { steps: 4 })
    await page.mouse.up()
    const moved = await untilAddress(page, (view) => JSON.stringify(view.places) !== JSON.stringify(places))
    const changed = Object.keys(places).filter((id) => places[id] !== moved.places[id])
    expect(changed.length).toBeGreaterThan(1)
    expect(shared.complaints).toEqual([])
  })

  test('gets the picture out as it is seen, with who is in each group', async () => {
    const page = await shared.open(`${start}&fold=own~Chips~nvidia+amd`)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('choice.exportAs.html'))
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
    const html = Buffer.concat(chunks).toString()
    const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'))
    expect(svg).toContain('>Chips (2)</text>')
    expect(svg).not.toContain('>AMD</text>')
    expect(html).toContain(`<h3>${t('page.folded')}</h3>`)
  })
})
