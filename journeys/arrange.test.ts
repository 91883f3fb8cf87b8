import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { layouts } from '../client/src/layout/layouts.ts'
import { clickEntity, pictureOf, untilAddress, untilStill, viewOf, type AddressView } from './canvas.ts'
import { expectAccessible, languages, shareVisit, untilHeard, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const start =
  'e=nvidia_0_0,openai_200_0,amd_0_200,china_200_200,united-states_400_0,kazakhstan_400_200,jensen-huang_0_400_p'

describe.each(languages)('a reader of %s who puts the picture in order', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('opens the layouts by keyboard and finds each, without a barrier', async () => {
    const page = await shared.open(start)
    await page.getByRole('button', { name: t('app.layouts') }).press('Enter')
    const names = await page.getByRole('menuitem').allInnerTexts()
    const wanted = layouts.map(({ id }) => t(`choice.arrangeAs.${id}`))
    expect(names.slice(0, wanted.length)).toEqual(wanted)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  })

  test.each(layouts)(
    'arranges everything by "$id"; the pin holds, undo brings the old picture back',
    async ({ id }) => {
      const page = await shared.open(start)
      const before = placesOf(page)
      await choose(page, t(`choice.arrangeAs.${id}`))
      await expect.poll(() => placesOf(page)).not.toEqual(before)
      await untilStill(page)
      const after = placesOf(page)
      expect(Object.keys(after)).toEqual(Object.keys(before))
      expect(after['jensen-huang']).toBe('0_400_p')
      await page.getByRole('application').press('Control+z')
      await expect.poll(() => placesOf(page)).toEqual(before)
      await untilHeard(page, t('notice.undone', { step: t('log.arrange', { count: 6, layout: id }) }))
      expect(shared.complaints).toEqual([])
    },
  )

  test('sees the world under a picture on a map, in a link and in a drawing as well, and no longer when arranged otherwise', async () => {
    // A person has no place of its own, and stands below.
    const page = await shared.open(`${start},sam-altman_200_400`)
    await choose(page, t('choice.arrangeAs.geographic'))
    await untilAddress(page, ({ map }) => map === 'world')
    await untilStill(page)
    const { places } = await pictureOf(page)
    const across = ['openai', 'china'].map((id) => places[id]?.x ?? 0)
    expect(across).toEqual(across.toSorted((a, b) => a - b))
    await shared.open(new URL(page.url()).hash.slice(1))
    await expect.poll(() => isGroundDrawn(page)).toBe(true)
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: t('command.exportAs') }).press('Enter')
    await page.getByRole('menuitem', { name: t('choice.exportAs.svg'), exact: true }).press('Enter')
    const svg = await readFile(await (await download).path(), 'utf8')
    expect(svg).toContain(t('map.unplaced'))
    expect(/<path d="(M[^"]*)"/.exec(svg)?.[1]?.length).toBeGreaterThan(20_000)
    await choose(page, t('choice.arrangeAs.circle'))
    await untilAddress(page, ({ map }) => map === undefined)
    await expect.poll(() => isGroundDrawn(page)).toBe(false)
    expect(shared.complaints).toEqual([])
  })

  test('opens a link to a map that names only who is on it, and finds each where the map has it', async () => {
    const who = ['china', 'united-states', 'kazakhstan', 'sam-altman']
    const isPlaced = ({ places }: AddressView) => Object.values(places).every((place) => place !== '')
    const page = await shared.open(`e=${who.join(',')}&map=world`)
    const fromLink = (await untilAddress(page, isPlaced)).places
    expect(Object.keys(fromLink)).toEqual(who)

    await shared.open(`e=${who.map((id) => `${id}_0_0`).join(',')}`)
    await choose(page, t('choice.arrangeAs.geographic'))
    expect((await untilAddress(page, ({ map }) => map === 'world')).places).toEqual(fromLink)

    await shared.open('e=china,kazakhstan_0_0&map=world')
    const { places } = await untilAddress(page, isPlaced)
    expect(places).toEqual({ china: fromLink['china'], kazakhstan: '0_0' })
  })

  test('arranges and lines up only what is selected, from the menu of the selection', async () => {
    const page = await shared.open(start)
    const before = placesOf(page)
    await clickEntity(page, 'nvidia')
    await page.keyboard.down('Shift')
    await clickEntity(page, 'china')
    await page.keyboard.up('Shift')
    const { places } = await pictureOf(page)
    await page.mouse.click(places['china']?.x ?? 0, places['china']?.y ?? 0, { button: 'right' })
    await page.getByRole('menuitem', { name: t('command.lineUp') }).press('Enter')
    await page.getByRole('menuitem', { name: t('choice.lineUp.row') }).press('Enter')
    await expect.poll(() => placesOf(page)).not.toEqual(before)
    const { nvidia, china, ...others } = placesOf(page)
    expect([nvidia, china].map((place) => place?.split('_')[1])).toEqual(['100', '100'])
    const { nvidia: _, china: __, ...unmoved } = before
    expect(others).toEqual(unmoved)
  })

  test('reads time from left to right', async () => {
    const page = await shared.open(start)
    const before = placesOf(page)
    await choose(page, t('choice.arrangeAs.timeline'))
    await expect.poll(() => placesOf(page)).not.toEqual(before)
    await untilStill(page)
    const { places } = await pictureOf(page)
    const dates = await firstDates(Object.keys(places))
    const byDate = [...dates].toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    const xs = byDate.map(([id]) => places[id]?.x ?? 0)
    expect(new Set(dates.values()).size).toBeGreaterThan(1)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  })

  async function choose(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: t('app.layouts') }).press('Enter')
    await page.getByRole('menuitem', { name, exact: true }).press('Enter')
  }
})

/** The first date of each entity's relations to the others, as the API tells it; what is pinned is no part of the order. */
async function firstDates(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const query =
    'query ($ids: [ID!]!) { subgraph(ids: $ids) { edges { source { id } target { id } period { start end } } } }'
  const response = await fetch(new URL('graphql', inject('appUrl')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { ids } }),
  })
  type End = { id: string }
  type Edge = { source: End; target: End; period: { start: string | null; end: string | null } | null }
  const { data }: { data: { subgraph: { edges: Edge[] } } } = JSON.parse(await response.text())
  const dates = new Map<string, string>()
  for (const { source, target, period } of data.subgraph.edges) {
    const date = period?.start ?? period?.end
    if (!date) continue
    for (const { id } of [source, target]) {
      if (id !== 'jensen-huang' && date < (dates.get(id) ?? '9')) dates.set(id, date)
    }
  }
  return dates
}

function placesOf(page: Page): Record<string, string> {
  return viewOf(page.url()).places
}

/** Whether anything is drawn under the picture. */
async function isGroundDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const ground = document.querySelector<HTMLCanvasElement>('canvas.ground')
    if (!ground || ground.hidden) return false
    const { data } = ground.getContext('2d')?.getImageData(0, 0, ground.width, ground.height) ?? { data: [] }
    return data.some((value) => value > 0)
  })
}
