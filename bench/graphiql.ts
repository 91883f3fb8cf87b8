import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startMeasuredApp } from './measured-app.ts'
import type { Section } from './section.ts'
import { figure, median } from './statistics.ts'

const rounds = 5
const aim = 500

type Load = { library: number; editor: number; bytes: Map<string, number> }

/** What a browser fetches, and how long it takes, until GraphiQL at `/graphql` can be used. */
export async function measureGraphiql(): Promise<Section> {
  const app = await startMeasuredApp()
  const browser = await launchBrowser()
  try {
    const url = new URL('graphql', app.url).href
    await load(browser, url)
    const loads: Load[] = []
    for (let round = 0; round < rounds; round += 1) loads.push(await load(browser, url))
    const files = [...(loads[0]?.bytes ?? [])]
    const size = (kind: RegExp): number =>
      files.reduce((sum, [name, bytes]) => sum + (kind.test(name) ? bytes : 0), 0) / 1000
    const all = size(/./)
    return {
      title: 'GraphiQL at first load',
      method: `Headless Chromium, an empty cache each time, ${rounds} loads of \`/graphql\` from a warm server on the same machine; every file that is fetched until
the library and the editor can be used, each counted as gzip makes it.`,
      columns: ['what', 'figure'],
      rows: [
        ['all files, kB gzip', figure(all)],
        ['scripts, kB gzip', figure(size(/\.js$/))],
        ['of these the editor (CodeMirror, lazy), kB gzip', figure(size(/codemirror.*\.js$/))],
        ['files', String(files.length)],
        ['library is there, ms (median)', figure(median(loads.map(({ library }) => library)), 0)],
        ['editor is there, ms (median)', figure(median(loads.map(({ editor }) => editor)), 0)],
      ],
      verdicts: [
        `Aim: at most ${aim} kB (gzip) in all. Measured ${figure(all)} kB: ${all <= aim ? 'met' : 'missed'}.`,
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
  const bytes = new Map<string, number>()
  const sizes: Promise<void>[] = []
  page.on('response', (response) => {
    // The introspection is a question, not a file.
    if (response.request().method() !== 'GET') return
    const { pathname } = new URL(response.url())
    sizes.push(response.body().then((body) => void bytes.set(pathname, gzipSync(body).length)))
  })
  const begin = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('.library li')
  const library = performance.now() - begin
  await page.waitForSelector('.CodeMirror-line')
  const editor = performance.now() - begin
  await page.waitForLoadState('networkidle')
  await Promise.all(sizes)
  await context.close()
  return { library, editor, bytes }
}
