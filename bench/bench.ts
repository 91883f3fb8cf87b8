import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { toMarkdown, type Section } from './section.ts'

const path = 'docs/figures.md'

/** Relations of the generated graphs; `BENCH_RELATIONS` leaves out the larger ones, for a quick look. */
const most = Number(process.env['BENCH_RELATIONS'] ?? 1_000_000)
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= most)

/** The parts, in the order in which they run. `npm run bench -- page` runs one of them and leaves the others' tables. */
const parts: Record<string, () => Promise<Section>> = {
  start: async () => (await import('./start.ts')).measureStart(),
  api: async () => (await import('./built-in.ts')).measureApi(),
  rival: async () => (await import('./api/measure-rival.ts')).measureRival(most)(),
  driver: async () => (await import('./api/measure-driver.ts')).measureDriver(most)(),
  growth: async () => (await import('./api/measure-growth.ts')).measureGrowth(sizes)(),
  paths: async () => (await import('./api/measure-paths.ts')).measurePaths(most)(),
  import: async () => (await import('./import/measure-import.ts')).measureImport(most)(),
  export: async () => (await import('./export.ts')).measureExport(Math.min(most, 100_000))(),
  page: async () => (await import('./page.ts')).measurePage(),
  lighthouse: async () => (await import('./lighthouse.ts')).measureLighthouse(),
  client: async () => (await import('./client/measure-client.ts')).measureClient(),
  graphiql: async () => (await import('./graphiql.ts')).measureGraphiql(),
  layout: async () => (await import('./layout.ts')).measureLayout(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const section = toMarkdown(await measure())
  console.log(`\n${section}`)
  await keep(name, `<!-- ${name} -->\n\n${section}<!-- /${name} -->\n`)
}

/** Puts a part's table in its place at once, so that a later part that fails takes nothing with it. */
async function keep(name: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '')
  const texts = Object.keys(parts).map((each) => (each === name ? text : kept(before, each)))
  await mkdir('docs', { recursive: true })
  await writeFile(path, [introduction(), ...texts.filter((each) => each !== undefined)].join('\n'))
}

function introduction(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `# Figures

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, ${gigabytes} GiB, Node ${process.versions.node}. Machines differ, and so do their
figures: trust the ratios, whose sides were measured in the same run.
`
}

function kept(text: string, name: string): string | undefined {
  return new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->\\n`).exec(text)?.[0]
}
