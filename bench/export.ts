import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { startGraphDatabase } from './graph/graph-database.ts'
import { heap, runCommand, type CommandRun } from './run-command.ts'
import type { Section } from './section.ts'
import { figure } from './statistics.ts'

const formats = ['kesher-ndjson', 'graphml', 'json-ld']
const aim = 1.2

interface Exported extends CommandRun {
  /** The size of the file, in megabytes. */
  readonly size: number
}

/** The whole graph to a file, of a graph and of one ten times as large: time, and the memory that it takes. */
export function measureExport(most: number): () => Promise<Section> {
  return async () => {
    // It is built where it is not.
    spawnSync(process.execPath, ['kesher.mjs', 'help'], { stdio: 'ignore' })
    const folder = await mkdtemp(join(tmpdir(), 'kesher-bench-export-'))
    try {
      const small = await exportAll(folder, most / 10)
      return sectionOf(most, small, await exportAll(folder, most))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function exportAll(folder: string, relations: number): Promise<Map<string, Exported>> {
  const own = await startGraphDatabase(relations)
  const found = new Map<string, Exported>()
  try {
    for (const format of formats) {
      const file = join(folder, `graph.${format}`)
      const run = await runCommand(own, ['export', file, '--format', format])
      found.set(format, { ...run, size: (await stat(file)).size / 2 ** 20 })
      await rm(file)
    }
    return found
  } finally {
    await own.stop()
  }
}

function sectionOf(most: number, small: Map<string, Exported>, large: Map<string, Exported>): Section {
  const growth = formats.map((format) => (large.get(format)?.memory ?? 0) / (small.get(format)?.memory ?? 1))
  const worst = Math.max(...growth)
  const row = (format: string, relations: number, run: Exported | undefined): string[] => [
    format,
    relations.toLocaleString('en'),
    figure(run?.seconds ?? 0, 1),
    figure(run?.size ?? 0, 1),
    figure(run?.memory ?? 0, 0),
  ]
  return {
    title: 'Export',
    method: `\`npx kesher export\` of the whole generated graph, a process of its own beside a database that has just started. Memory is the most that the
process ever had resident, Node and its code included, with a heap of ${heap} MB given to it.`,
    columns: ['format', 'relations', 'seconds', 'file, MB', 'memory, MB'],
    rows: formats.flatMap((format) => [
      row(format, most / 10, small.get(format)),
      row(format, most, large.get(format)),
    ]),
    verdicts: [
      `Aim: at most ${aim} times the memory for ten times the graph. Measured: ${figure(worst, 2)} times at the most: ${worst <= aim ? 'met' : 'missed'}.`,
    ],
  }
}
