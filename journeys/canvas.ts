import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'

type Point = { x: number; y: number }

/** What the canvas shows: ids of entities and of relations, and where each entity stands in the window. */
export type Picture = {
  entities: string[]
  relations: string[]
  places: Record<string, Point>
}

/** The picture as it is now. */
export async function pictureOf(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    const probe = window.kesherProbe
    const entities = probe?.entities().toSorted() ?? []
    return {
      entities,
      relations: probe?.relations().toSorted() ?? [],
      places: Object.fromEntries(
        entities.map((id) => {
          const { x, y } = probe?.placeOf(id) ?? { x: 0, y: 0 }
          return [id, { x: Math.round(x), y: Math.round(y) }]
        }),
      ),
    }
  })
}

/** Waits for the first picture to be drawn. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.kesherProbe?.relations().length ?? 0) > 0)
}

/** Waits until an entity is on the canvas, or is there no more. */
export async function untilShown(page: Page, id: string, isThere = true): Promise<void> {
  await page.waitForFunction(({ id, isThere }) => window.kesherProbe?.entities().includes(id) === isThere, {
    id,
    isThere,
  })
}

/** Waits until nothing on the canvas moves any more, two frames long. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const look = (): string => {
      const probe = window.kesherProbe
      const isBusy = document.querySelector('[role=application]')?.hasAttribute('data-busy') ?? true
      return isBusy || !probe ? '' : JSON.stringify(probe.entities().map((id) => probe.placeOf(id)))
    }
    for (let last = '', same = 0; same < 2;) {
      await frame()
      const now = look()
      same = now !== '' && now === last ? same + 1 : 0
      last = now
    }
  })
}

/** Where an entity stands in the window. */
export async function placeOf(page: Page, id: string): Promise<Point> {
  const place = (await pictureOf(page)).places[id]
  if (!place) throw new Error(`"${id}" is not on the canvas.`)
  return place
}

/** Where the middle of a relation's line is in the window. */
export async function middleOf(page: Page, id: string): Promise<Point> {
  const middle = await page.evaluate((id) => window.kesherProbe?.middleOf(id), id)
  if (!middle) throw new Error(`"${id}" is not on the canvas.`)
  return middle
}

/** Two clicks within so long (ms) are a double one; a hand that means two takes longer. */
const doubleClick = 500
const lastClicks = new WeakMap<Page, { id: string; at: number }>()

/** Clicks on an entity of the canvas, as a hand would: a second time on the same one not so soon that it is a double click. */
export async function clickEntity(
  page: Page,
  id: string,
  options: { button?: 'left' | 'right'; clickCount?: number } = {},
) {
  const last = lastClicks.get(page)
  if (last?.id === id) await wait(Math.max(0, last.at + doubleClick + 100 - Date.now()))
  await untilStill(page)
  const { x, y } = await placeOf(page, id)
  await page.mouse.click(x, y, options)
  lastClicks.set(page, { id, at: Date.now() })
}

/** The parts of the address that tell the view: where each entity stands, and all other fields as they are written. */
export type AddressView = { places: Record<string, string>; [field: string]: unknown }

export function viewOf(url: string): AddressView {
  const hash = new URL(url).hash.slice(1)
  const view: AddressView = { places: {} }
  for (const part of hash.split('&').filter(Boolean)) {
    const at = part.indexOf('=')
    const [key, text] = [part.slice(0, at), part.slice(at + 1)]
    if (key === 'e') {
      for (const entity of text.split(',')) {
        const [id = '', ...place] = entity.split('_')
        view.places[id] = place.join('_')
      }
    } else view[key] = text
  }
  return view
}

/** Waits until the address tells a view that fits; it is written a moment after what it tells of. */
export async function untilAddress(page: Page, fits: (view: AddressView) => boolean): Promise<AddressView> {
  await page.waitForURL((url) => fits(viewOf(url.href)), { waitUntil: 'commit' })
  return viewOf(page.url())
}
