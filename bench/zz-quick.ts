import { launchBrowser } from './browser.ts'
import { servePage } from './client/serve-page.ts'
const page = await servePage()
const browser = await launchBrowser()
for (const size of (process.argv[2] ?? '300,2000').split(',').map(Number)) for (const lib of (process.argv[3] ?? 'kesher,forceGraph').split(',')) for (let i = 0; i < 2; i++) {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' })
  const tab = await context.newPage()
  tab.on('pageerror', (e) => console.log(e.message))
  await tab.goto(page.url)
  const f: any = await tab.evaluate(([n, c]) => (window as any).bench.measure(n, c), [lib, size] as const)
  const { pan, zoom, ...rest } = f
  console.log(size, lib, JSON.stringify(rest, (_, v) => typeof v === 'number' ? Math.round(v) : v))
  await context.close()
}
await browser.close(); await page.stop()
