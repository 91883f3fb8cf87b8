import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../journeys/running-app.ts'
import { rehearse } from '../server/src/rehearse.ts'
import { startOwnDatabase } from '../server/src/neo4j/start-own-database.ts'
import type { Section } from './section.ts'
import { figure, median } from './statistics.ts'

const rounds = 5

/** A second start of the whole program beside a start of its database alone, in turn, on the same data folder. */
export async function measureStart(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'kesher-bench-'))
  const bare: number[] = []
  const whole: number[] = []
  const memory: { server: number; database: number }[] = []
  try {
    await prepareFolder(folder)
    for (let round = 0; round < rounds; round += 1) {
      const begin = performance.now()
      const database = await startOwnDatabase({ dataFolder: folder })
      bare.push(performance.now() - begin)
      await database.stop()
      const start = performance.now()
      const app = await startApp({ KESHER_DATA: folder })
      await untilReady(app.url)
      whole.push(performance.now() - start)
      memory.push(await residentOf(app.pid))
      await app.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const [wholeStart, bareStart] = [median(whole), median(bare)]
  const ratio = wholeStart / bareStart
  const megabytes = (part: 'server' | 'database') => figure(median(memory.map((each) => each[part])), 0)
  return {
    title: 'Second start',
    method: `\`node start.mjs\` until \`/ready\` answers 200, beside the start of the same database (same files, flags and class archive) until it answers
Bolt; ${rounds} rounds in turn on one data folder that holds the built-in data set. Memory is the resident set just after.`,
    columns: ['what', 'seconds (median)', 'all rounds', 'memory, MB'],
    rows: [
      ['database alone', figure(bareStart / 1000, 2), list(bare), '–'],
      [
        'Kesher, to /ready',
        figure(wholeStart / 1000, 2),
        list(whole),
        `server ${megabytes('server')}, database ${megabytes('database')}`,
      ],
    ],
    verdicts: [
      `Aim: at most 1.5 times the database alone. Measured: ${figure(ratio, 2)} times: ${ratio <= 1.5 ? 'met' : 'missed'}.`,
    ],
  }
}

/** A first session puts the class archive and the data in place, as on any machine that has run Kesher before. */
async function prepareFolder(folder: string): Promise<void> {
  const database = await startOwnDatabase({
    dataFolder: folder,
    rehearse: (address) => rehearse(address, 'datasets/ai-race'),
  })
  await database.trained
  await database.stop()
  const app = await startApp({ KESHER_DATA: folder })
  await untilReady(app.url)
  await app.stop()
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Resident megabytes of the server and of its largest child, as Linux tells them. */
async function residentOf(pid: number): Promise<{ server: number; database: number }> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  const sizes = await Promise.all(
    children
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((child) => resident(child)),
  )
  return { server: await resident(String(pid)), database: Math.max(0, ...sizes) }
}

async function resident(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

function list(times: readonly number[]): string {
  return times.map((time) => figure(time / 1000, 2)).join(', ')
}
