import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../journeys/running-app.ts'
import { rehearse } from '../server/src/rehearse.ts'
import { startOwnDatabase } from '../server/src/neo4j/start-own-database.ts'
import { startDatabaseAlone, type AloneStart } from './database-alone.ts'
import type { Section } from './section.ts'
import { figure, median } from './statistics.ts'

const rounds = 5

/** A second start of the whole program beside a start of its database alone, in turn, on the same data folder. */
export async function measureStart(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'kesher-bench-'))
  const alone: AloneStart[] = []
  const whole: number[] = []
  const memory: { server: number; database: number }[] = []
  try {
    await prepareFolder(folder)
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await startDatabaseAlone(folder, resident))
      const start = performance.now()
      const app = await startApp({ KESHER_DATA: folder })
      await untilReady(app.url)
      whole.push(performance.now() - start)
      memory.push({ server: await resident(app.pid), database: await largestChild(app.pid) })
      await app.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const handshakes = alone.map(({ handshake }) => handshake)
  const answers = alone.map(({ answer }) => answer)
  const megabytes = (part: 'server' | 'database') => figure(median(memory.map((each) => each[part])), 0)
  const ratio = median(whole) / median(answers)
  const toHandshake = median(whole) / median(handshakes)
  return {
    title: 'Second start',
    method: `From the launch of \`node start.mjs\` until \`/ready\` answers 200, beside the database process alone: from the launch of the very
command that Kesher runs (same Java, jars, flags, settings, class archive and data) until it answers a first question over
Bolt, \`RETURN 1\`. Both look every 10 to 25 ms. ${rounds} rounds in turn on one data folder that holds the built-in data set. Memory is the
resident set just after.`,
    columns: ['what', 'seconds (median)', 'all rounds', 'memory, MB'],
    rows: [
      ['database alone, to Bolt’s handshake', ...times(handshakes), '–'],
      [
        'database alone, to its first answer',
        ...times(answers),
        `database ${figure(median(alone.map((each) => each.memory)), 0)}`,
      ],
      [
        'Kesher, to `/ready`',
        ...times(whole),
        `server ${megabytes('server')}, database ${megabytes('database')}`,
      ],
    ],
    verdicts: [
      `Aim: at most 1.5 times the database alone to its first answer. Measured: ${figure(ratio, 2)} times: ${ratio <= 1.5 ? 'met' : 'missed'}.`,
      `Of the database alone to the handshake, before it has answered anything: ${figure(toHandshake, 2)} times.`,
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

/** Resident megabytes of the largest child, as Linux tells them. */
async function largestChild(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  const sizes = await Promise.all(
    children
      .split(/\s+/)
      .filter(Boolean)
      .map((child) => resident(Number(child))),
  )
  return Math.max(0, ...sizes)
}

async function resident(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** Two cells: the median, and every round. */
function times(milliseconds: readonly number[]): [string, string] {
  return [seconds(median(milliseconds)), milliseconds.map(seconds).join(', ')]
}

function seconds(milliseconds: number): string {
  return figure(milliseconds / 1000, 2)
}
