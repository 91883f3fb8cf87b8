import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Address } from '../../server/src/neo4j/train-class-archive.ts'
import type { Order } from './bare-driver-process.ts'
import type { Operation } from './http-client.ts'

/** The bare driver in a process of its own, running the statements that the server runs. */
export class BareDriver {
  readonly #child: ChildProcess = fork('bench/api/bare-driver-process.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  readonly #address: Address

  constructor({ uri, user, password }: Address) {
    this.#address = { uri, user, password }
  }

  /** From now on it runs what the server runs for these operations; the names of the statements for each. */
  learn(operations: readonly Operation[]): Promise<string[][]> {
    return this.#order({ learn: operations, address: this.#address })
  }

  /** Milliseconds of so many rounds, one after the other. */
  latencies(rounds: number): Promise<number[]> {
    return this.#order({ rounds })
  }

  /** Operations per second of so many clients at a time. */
  throughput(clients: number, milliseconds: number): Promise<number> {
    return this.#order({ clients, milliseconds })
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill()
    await ended
  }

  async #order<T>(order: Order): Promise<T> {
    this.#child.send(order)
    const [answer] = (await once(this.#child, 'message')) as [{ result: T; error?: string }]
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.result
  }
}
