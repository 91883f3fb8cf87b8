import { readFile } from 'node:fs/promises'
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'
import { openDriver } from '../../server/src/db/driver.ts'
import { graphShape } from '../graph/graph-shape.ts'
import { hub, islander, largeHub, Sample } from './sample.ts'
import type { Section } from '../section.ts'
import { figure, median, percentile } from '../statistics.ts'
import { pathsBetween } from './operations.ts'
import { latencies } from './pace.ts'
import { withServer } from './server-side.ts'

const pairs = 20
/** Longest that an answer may take, in milliseconds: the server's own limit of a statement. The driver's side breaks off then, too. */
const bound = 10_000

/** Paths of up to four relations over HTTP, beside Neo4j's own shortest paths by the bare driver. */
export function measurePaths(relations: number): () => Promise<Section> {
  return () =>
    withServer(relations, async ({ client, database }) => {
      const driver = openDriver(database)
      const text = await readFile('bench/api/shortest.cypher', 'utf8')
      const shape = graphShape(relations)
      const sample = new Sample(shape, 4)
      const random = Array.from({ length: pairs }, () => sample.entities(2) as [string, string])
      const alone = islander(shape)
      const hopeless = [hub, largeHub, ...sample.entities(4)].flatMap((id) => [
        [id, alone] as const,
        [alone, id] as const,
      ])
      try {
        const rows: string[][] = []
        const figures: Record<string, { api: number; bare: number; longest: number }> = {}
        for (const [name, between] of [['random pairs', random] as const, ['no path', hopeless] as const]) {
          // What takes seconds needs no rounds to warm up.
          const bare = await latencies(between, between.length, ([from, to]) =>
            shortest(driver, text, { from, to }),
          )
          const { operations } = pathsBetween(between)
          const api = await turn(operations, (operation) => client.ask(operation))
          figures[name] = {
            api: percentile(api, 0.95),
            bare: percentile(bare, 0.95),
            longest: Math.max(...api),
          }
          rows.push([name, both(api), figure(Math.max(...api), 1), both(bare)])
        }
        return section(relations, rows, figures)
      } finally {
        await driver.close()
      }
    })
}

/** Neo4j's own shortest paths; one that takes longer than the bound is told to end, and counts as long as it really takes. */
async function shortest(driver: Driver, text: string, ends: { from: string; to: string }): Promise<void> {
  const transactionConfig = { timeout: bound }
  await driver
    .executeQuery(text, ends, { routing: neo4j.routing.READ, transactionConfig })
    .catch((error: unknown) => {
      if (!(error instanceof Neo4jError && error.code.includes('TransactionTimedOut'))) throw error
    })
}

/** Once to warm up, and once that counts. */
async function turn<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<number[]> {
  await latencies(things, things.length, work)
  return latencies(things, things.length, work)
}

function both(times: readonly number[]): string {
  return `${figure(median(times))} / ${figure(percentile(times, 0.95))}`
}

function section(
  relations: number,
  rows: string[][],
  figures: Readonly<Record<string, { api: number; bare: number; longest: number }>>,
): Section {
  const longest = figures['no path']?.longest ?? Number.NaN
  const { api = Number.NaN, bare = Number.NaN } = figures['random pairs'] ?? {}
  return {
    title: 'Paths',
    method: `The graph of ${relations.toLocaleString('en')} relations; \`paths\` of up to 4 relations, the best 5, between ${pairs} random pairs, and between entities (hubs too) and one that no path
leads to. Beside it \`SHORTEST 5\` of Neo4j over the same pairs by the bare driver (bench/api/shortest.cypher), which returns ids alone and lets paths pass an
entity twice; it is told to end after ${bound / 1000} s, and may take long to notice. One client; by \`paths\` all pairs once to warm up, then once counted.`,
    columns: ['pairs', '`paths`, ms (p50 / p95)', 'longest', '`SHORTEST`, ms (p50 / p95)'],
    rows,
    verdicts: [
      `Random pairs: p95 is ${figure(api)} ms beside ${figure(bare)} ms of \`SHORTEST\`: ${figure(api / bare, 3)} times.`,
      `No path: aim bounded by the time limit of a statement, ${bound / 1000} s; the longest took ${figure(longest)} ms: ${longest < bound ? 'met' : 'missed'}.`,
    ],
  }
}
