import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import type { Section } from '../section.ts'
import { figure, median, percentile } from '../statistics.ts'
import type { Bench, Figures, Library } from './page/main.ts'
import { servePage } from './serve-page.ts'

const sizes = [300, 2000, 10_000]
const rounds = 3
/** A picture of so many takes long, and is looked at once. */
const onceFrom = 10_000
const libraries: readonly Library[] = ['kesher', 'sigma', 'forceGraph']
/** Up to this many elements the first frame and the highlight have an aim. */
const aimUpTo = 2000
const aim = 1.5
const expansions = 200
/** The heap may grow by so much, in MB, over all of them. */
const flat = 2

declare global {
  interface Window {
    bench: Bench
    collect(): Promise<number>
  }
}

/** What drawing costs a browser, beside sigma and force-graph on the same graphs. */
export async function measureClient(): Promise<Section> {
  const page = await servePage()
  const browser = await launchBrowser()
  try {
    const found = new Map<string, Figures[]>()
    // In turn, so that a busy moment of the machine meets all of them.
    for (let round = 0; round < rounds; round += 1)
      for (const size of sizes.filter((each) => round === 0 || each < onceFrom))
        for (const library of libraries) {
          const figures = await inPage(browser, page.url, (tab) =>
            tab.evaluate(([name, count]) => window.bench.measure(name, count), [library, size] as const),
          )
          const key = `${size} ${library}`
          found.set(key, [...(found.get(key) ?? []), figures])
        }
    const heaps = await inPage(browser, page.url, (tab) =>
      tab.evaluate((times) => window.bench.expandAndUndo(300, times, window.collect), expansions),
    )
    const names: Readonly<Record<Library, string>> = {
      kesher: 'Kesher',
      sigma: `sigma ${page.versions.sigma}`,
      forceGraph: `force-graph ${page.versions['force-graph']}`,
    }
    const all = sizes.map((size) => ({
      size,
      by: libraries.map((library) => ({ library, ...summed(found.get(`${size} ${library}`) ?? []) })),
    }))
    return {
      title: 'Drawing',
      method: `The same scale-free graphs by a seed, three relations for each entity, places given, in headless Chromium without a graphics card (WebGL in software), 1600 × 1000,
no animations; each figure the median of ${rounds} pages of their own (of one with ${onceFrom.toLocaleString('en')} elements), the libraries in turn. Kesher is its whole canvas over its session, with names, verbs, icons, arrows and the
small map; sigma (WebGL) and force-graph (canvas) draw marks, arrows and names. *First*: from data in memory to the first frame after all of the picture was seen;
Kesher sketches it before it is built. *Ready*: to the first frame after which it can be touched. *Pan* and
*zoom*: from frame to frame (p50 / p95) while the mouse drags over the ground, and while the wheel turns, a step in each frame. *Highlight*: the best tied with
all around it, others stepped back. *Expand*: 15 more with their relations. *Filter*: a third of the entities left out; each of these from the call to the frame
after it was drawn. A pixel of every canvas is read before, so that nothing is left to be drawn later. All in milliseconds.`,
      columns: ['elements', 'library', 'first', 'ready', 'pan', 'zoom', 'highlight', 'expand', 'filter'],
      rows: all.flatMap(({ size, by }) =>
        by.map(({ library, ...figures }) => [
          size.toLocaleString('en'),
          names[library],
          figure(figures.first, 0),
          figure(figures.ready, 0),
          frames(figures.pan),
          frames(figures.zoom),
          figure(figures.highlight, 0),
          figure(figures.expand, 0),
          figure(figures.filter, 0),
        ]),
      ),
      verdicts: [
        ...all.flatMap(({ size, by }) => movement(size, by)),
        ...all.filter(({ size }) => size <= aimUpTo).flatMap(({ size, by }) => pace(size, by)),
        memory(heaps),
      ],
    }
  } finally {
    await browser.close()
    await page.stop()
  }
}

type Summary = Omit<Figures, 'pan' | 'zoom'> & { pan: Frames; zoom: Frames }
type Frames = { p50: number; p95: number }
type Row = Summary & { library: Library }

function summed(figures: readonly Figures[]): Summary {
  const once = (name: 'first' | 'ready' | 'highlight' | 'expand' | 'filter'): number =>
    median(figures.map((each) => each[name]))
  const moved = (name: 'pan' | 'zoom'): Frames => {
    const times = figures.flatMap((each) => each[name])
    return { p50: median(times), p95: percentile(times, 0.95) }
  }
  return {
    first: once('first'),
    ready: once('ready'),
    pan: moved('pan'),
    zoom: moved('zoom'),
    highlight: once('highlight'),
    expand: once('expand'),
    filter: once('filter'),
  }
}

function frames({ p50, p95 }: Frames): string {
  return `${figure(p50, 0)} / ${figure(p95, 0)}`
}

/** Frames while moving are to be slower than nobody's; a screen shows 60 in a second, so what is quicker than that is equal. */
function movement(size: number, by: readonly Row[]): string[] {
  const least = 1000 / 60
  return (['pan', 'zoom'] as const).map((name) => {
    const [own, ...others] = by.map((row) => Math.max(least, row[name].p50))
    const best = Math.min(...others)
    // A frame more or less than the screen's own beat is not measured.
    const isMet = (own ?? Infinity) <= best * 1.05
    return `${size.toLocaleString('en')}, ${name}: aim frames no slower than any of the others’. Measured ${figure(own ?? 0, 0)} ms, the best of the others ${figure(best, 0)} ms: ${isMet ? 'met' : 'missed'}.`
  })
}

function pace(size: number, by: readonly Row[]): string[] {
  const told = { first: 'first frame', highlight: 'highlight' } as const
  return (['first', 'highlight'] as const).map((name) => {
    const [own, ...others] = by.map((row) => row[name])
    const times = (own ?? Infinity) / Math.min(...others)
    return `${size.toLocaleString('en')}, ${told[name]}: aim at most ${aim} times the best of the others. Measured ${figure(times, 1)} times: ${times <= aim ? 'met' : 'missed'}.`
  })
}

function memory(heaps: readonly number[]): string {
  const [first = 0, ...later] = heaps.map((bytes) => bytes / 1e6)
  const grown = (later.at(-1) ?? 0) - (later[0] ?? 0)
  return `Memory, 300 elements, ${expansions} expansions each taken back: aim a heap that stays flat once it is warm. Measured ${[first, ...later].map((each) => figure(each)).join(', ')} MB after each quarter: ${grown <= flat ? 'met' : 'missed'}.`
}

/** Does something in a page of its own, which can ask for its heap in bytes after a collection. */
async function inPage<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1600, height: 1000 },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(error))
    const cdp = await context.newCDPSession(page)
    await page.exposeFunction('collect', async () => {
      await cdp.send('HeapProfiler.collectGarbage')
      return (await cdp.send('Runtime.getHeapUsage')).usedSize
    })
    await page.goto(url)
    await page.waitForFunction(() => 'bench' in window)
    return await work(page)
  } finally {
    await context.close()
  }
}
