import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// `npm test`: the kinds of tests in two lanes side by side, then one count of all. Within a lane files run one by one,
// since they share a database or a browser; the lanes share nothing, and are about as long as each other.
const lanes = [
  ['database', 'process'],
  ['journeys', 'views', 'pure'],
]

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const folder = await mkdtemp(join(tmpdir(), 'kesher-reports-'))
try {
  const ends = await Promise.all(lanes.map(runLane))
  const missing = lanes.filter((_, index) => !existsSync(reportOf(index)))
  for (const lane of missing) console.error(`The tests of ${lane.join(', ')} ended without a report.`)
  const count = './server/testing/count-reporter.ts'
  const counted = missing.length > 0 ? 1 : await run(['--merge-reports', folder, '--reporter', count])
  if (missing.length > 0) console.log(`0 passed, ${missing.length} failed`)
  process.exitCode = [...ends, counted].every((code) => code === 0) ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

function runLane(projects: readonly string[], index: number): Promise<number> {
  const chosen = projects.flatMap((project) => ['--project', project])
  return run([...chosen, '--reporter=default', '--reporter=blob', `--outputFile.blob=${reportOf(index)}`])
}

function reportOf(lane: number): string {
  return join(folder, `lane-${lane}.json`)
}

/** Runs vitest to its end, in sight; the answer is its exit code. */
async function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [vitest, 'run', ...args], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
