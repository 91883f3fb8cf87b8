import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { toMarkdown, type Section } from './section.ts'

const path = 'docs/figures.md'

/** The parts, in the order in which they run. `npm run bench -- api` runs one of them and leaves the others' tables. */
const parts: Record<string, () => Promise<Section>> = {
  start: async () => (await import('./start.ts')).measureStart(),
  api: async () => (await import('./api.ts')).measureApi(),
  page: async () => (await import('./page.ts')).measurePage(),
  graphiql: async () => (await import('./graphiql.ts')).measureGraphiql(),
  layout: async () => (await import('./layout.ts')).measureLayout(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

const before = await readFile(path, 'utf8').catch(() => '')
const texts: string[] = [introduction()]
for (const [name, measure] of Object.entries(parts)) {
  const old = kept(before, name)
  if (asked.length > 0 && !asked.includes(name) && old) texts.push(old)
  else if (asked.length === 0 || asked.includes(name)) {
    const section = toMarkdown(await measure())
    console.log(`\n${section}`)
    texts.push(`<!-- ${name} -->\n\n${section}<!-- /${name} -->\n`)
  }
}
await mkdir('docs', { recursive: true })
await writeFile(path, texts.join('\n'))

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
