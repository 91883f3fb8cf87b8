import { openDriver } from '../../server/src/db/driver.ts'
import type { Address } from '../../server/src/neo4j/train-class-archive.ts'
import neo4j from 'neo4j-driver'
import type { Operation } from './http-client.ts'
import { learnStatements, type LearnedStatement } from './learn-statements.ts'
import { latencies, throughput } from './pace.ts'

/** What the process is asked: what to learn, then to go at some speed. */
export type Order =
  | { readonly learn: readonly Operation[]; readonly address: Address }
  | { readonly rounds: number }
  | { readonly clients: number; readonly milliseconds: number }

// The bare driver and its clients in a process of their own: the peer of a server that is asked by clients.
let learned: readonly LearnedStatement[][] = []
let driver: ReturnType<typeof openDriver> | undefined

process.on('message', (order: Order) => {
  void carryOut(order).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})

async function carryOut(order: Order): Promise<unknown> {
  if ('learn' in order) {
    driver ??= openDriver(order.address)
    learned = await learnStatements(order.address, order.learn)
    return learned.map((statements) => statements.map(({ name }) => name))
  }
  if ('rounds' in order) return latencies(learned, order.rounds, runAll)
  return throughput(learned, order.clients, order.milliseconds, runAll)
}

async function runAll(statements: readonly LearnedStatement[]): Promise<void> {
  for (const { text, params } of statements) {
    await driver?.executeQuery(text, params, { routing: neo4j.routing.READ })
  }
}
