import { cpus } from 'node:os'
import type { Section } from '../section.ts'
import { figure, median, percentile } from '../statistics.ts'
import { BareDriver } from './bare-driver.ts'
import { everydayQuestions, type Asked } from './operations.ts'
import { latencies, throughput } from './pace.ts'
import { withServer, type ServerSide } from './server-side.ts'

const warmUp = 80
const rounds = 120
const warmUpMilliseconds = 5_000
const turns = 3
const clients = 20
const milliseconds = 3_000

interface Measured {
  readonly statements: string
  readonly api: readonly number[]
  readonly bare: readonly number[]
  readonly apiRate: number
  readonly bareRate: number
}

/** The API over HTTP beside the same statements by the bare driver, in turn, on the same database. */
export function measureDriver(relations: number): () => Promise<Section> {
  return () =>
    withServer(relations, async (side) => {
      const bare = new BareDriver(side.database)
      try {
        const rows: string[][] = []
        const verdicts: string[] = []
        for (const question of everydayQuestions(relations)) {
          const measured = await measure(question, side, bare)
          rows.push(rowOf(question.name, measured))
          verdicts.push(verdictOf(question.name, measured))
          console.log(rows.at(-1)?.join(' | '))
        }
        return section(relations, rows, verdicts)
      } finally {
        await bare.stop()
      }
    })
}

async function measure({ operations }: Asked, { client }: ServerSide, driver: BareDriver): Promise<Measured> {
  const names = await driver.learn(operations)
  const [api, bare]: [number[], number[]] = [[], []]
  const [apiRates, bareRates]: [number[], number[]] = [[], []]
  // Until Node and Java have compiled what the question needs: both sides' clients at once, and then one at a time.
  await throughput(operations, clients, warmUpMilliseconds, (operation) => client.ask(operation))
  await driver.throughput(clients, warmUpMilliseconds)
  await latencies(operations, warmUp, (operation) => client.ask(operation))
  await driver.latencies(warmUp)
  for (let turn = 0; turn < turns; turn += 1) {
    api.push(...(await latencies(operations, rounds / turns, (operation) => client.ask(operation))))
    bare.push(...(await driver.latencies(rounds / turns)))
  }
  for (let turn = 0; turn < turns; turn += 1) {
    apiRates.push(await throughput(operations, clients, milliseconds, (operation) => client.ask(operation)))
    bareRates.push(await driver.throughput(clients, milliseconds))
  }
  return {
    statements: [...new Set(names.flat())].map((name) => `\`${name}\``).join(', '),
    api,
    bare,
    apiRate: median(apiRates),
    bareRate: median(bareRates),
  }
}

function rowOf(name: string, { statements, api, bare, apiRate, bareRate }: Measured): string[] {
  return [
    name,
    statements,
    both(api),
    both(bare),
    figure(apiRate, 0),
    figure(bareRate, 0),
    `${figure((100 * apiRate) / bareRate, 0)} %`,
  ]
}

function both(times: readonly number[]): string {
  return `${figure(median(times), 2)} / ${figure(percentile(times, 0.95), 2)}`
}

function verdictOf(name: string, { api, bare, apiRate, bareRate }: Measured): string {
  const [own, allowed] = [median(api), 1.25 * median(bare) + 1]
  const share = apiRate / bareRate
  return (
    `${name}: one client, aim at most ${figure(allowed, 2)} ms (1.25 times the driver + 1 ms), measured ${figure(own, 2)} ms: ${own <= allowed ? 'met' : `missed by ${figure(own - allowed, 2)} ms`}. ` +
    `${clients} clients, aim at least 80 % of the driver’s throughput, measured ${figure(100 * share, 0)} %: ${share >= 0.8 ? 'met' : `missed by ${figure(80 - 100 * share, 0)} points. ${reasonOf(apiRate, bareRate)}`}.`
  )
}

/** Where the throughput goes: all processors are busy, so that a rate tells how much of them an answer takes. */
function reasonOf(apiRate: number, bareRate: number): string {
  const [api, bare] = [apiRate, bareRate].map((rate) => (cpus().length * 1000) / rate)
  return (
    `With all processors busy an answer takes ${figure(api ?? 0, 1)} ms of them, by the driver ${figure(bare ?? 0, 1)} ms: HTTP on both sides and GraphQL take ` +
    `${figure((api ?? 0) - (bare ?? 0), 1)} ms, and beside so short a statement the aim leaves them ${figure((bare ?? 0) / 4, 1)} ms`
  )
}

function section(relations: number, rows: string[][], verdicts: string[]): Section {
  return {
    title: 'The API beside the bare driver',
    method: `The graph of ${relations.toLocaleString('en')} relations. Before each question ${clients} clients for ${warmUpMilliseconds / 1000} s on either side, to warm up. One client: ${warmUp} more rounds, then ${rounds} counted, ${rounds / turns} at a time on either side in turn.
${clients} clients: the median of ${turns} turns of ${milliseconds / 1000} s. The driver, in a process of its own with its clients, runs what the server runs: the statements and their
parameters are learnt from the server’s code by asking it the same. The API has a server and clients in two processes, on the same cores.`,
    columns: [
      'question',
      'statements',
      'HTTP, ms (p50 / p95)',
      'driver, ms (p50 / p95)',
      'HTTP, answers per second',
      'driver',
      'share',
    ],
    rows,
    verdicts,
  }
}
