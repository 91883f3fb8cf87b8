import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startMeasuredApp } from './measured-app.ts'
import type { Section } from './section.ts'
import { figure, median, percentile } from './statistics.ts'

const rounds = 7
const aim = 200

type Load = { picture: number; shell: number; scripts: Map<string, number> }

/** From navigation to the first picture of the built-in graph on a warm server, and the scripts that came before it. */
export async function measurePage(): Promise<Section> {
  const app = await startMeasuredApp()
  const browser = await launchBrowser()
  try {
    await load(browser, app.url)
    const loads: Load[] = []
    for (let round = 0; round < rounds; round += 1) loads.push(await load(browser, app.url))
    const scripts = [...(loads[0]?.scripts ?? [])]
    const appSize = kilobytes(scripts.filter(([name]) => !isCanvas(name)))
    const canvasSize = kilobytes(scripts.filter(([name]) => isCanvas(name)))
    const pictures = loads.map(({ picture }) => picture)
    return {
      title: 'The first picture',
      method: `Headless Chromium, an empty cache each time, 1440 × 900, ${rounds} loads of the start page from a warm server on the same machine (no graphics
card). *Picture*: the first frame with the entities of the start picture drawn. Scripts are counted as gzip makes them, all that are fetched before it.`,
      columns: ['what', 'figure'],
      rows: [
        ['search field is there, ms (median)', figure(median(loads.map(({ shell }) => shell)), 0)],
        [
          'first picture, ms (p50 / p95)',
          `${figure(median(pictures), 0)} / ${figure(percentile(pictures, 0.95), 0)}`,
        ],
        ['scripts of the app, kB gzip', figure(appSize)],
        ['scripts of the canvas (Cytoscape, lazy), kB gzip', figure(canvasSize)],
      ],
      verdicts: [
        `Aim: the app at most ${aim} kB, Cytoscape in its own lazy chunk. Measured ${figure(appSize)} kB: ${appSize <= aim && canvasSize > 0 ? 'met' : 'missed'}.`,
      ],
    }
  } finally {
    await browser.close()
    await app.stop()
  }
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  const scripts = new Map<string, number>()
  const sizes: Promise<void>[] = []
  const count = (response: Response): void => {
    const { pathname } = new URL(response.url())
    if (!pathname.endsWith('.js')) return
    sizes.push(response.body().then((body) => void scripts.set(pathname, gzipSync(body).length)))
  }
  page.on('response', count)
  const begin = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('input')
  const shell = performance.now() - begin
  await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 10, undefined, {
    polling: 'raf',
  })
  const picture = performance.now() - begin
  page.off('response', count)
  await Promise.all(sizes)
  await context.close()
  return { picture, shell, scripts }
}

function isCanvas(name: string): boolean {
  return name.includes('cytoscape') || name.includes('canvas')
}

function kilobytes(scripts: readonly [string, number][]): number {
  return scripts.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000
}
