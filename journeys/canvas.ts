import type { Page } from 'playwright-core'

/** What the canvas shows: ids of entities and of relations, and where each entity stands in the window. */
export type Picture = {
  entities: string[]
  relations: string[]
  places: Record<string, { x: number; y: number }>
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

/** Clicks on an entity of the canvas, as a hand would. */
export async function clickEntity(
  page: Page,
  id: string,
  options: { button?: 'left' | 'right'; clickCount?: number } = {},
) {
  const place = (await pictureOf(page)).places[id]
  if (!place) throw new Error(`"${id}" is not on the canvas.`)
  await page.mouse.click(place.x, place.y, options)
}
