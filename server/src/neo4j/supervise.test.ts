import { EventEmitter, once } from 'node:events'
import { expect, it } from 'vitest'
import { KesherError } from '../errors.ts'
import type { RunningDatabase } from './run-database.ts'
import { supervise, type Crash } from './supervise.ts'

/** Something that runs until it is told to die: the deaths of a real one are tested with real processes. */
class Puppet implements RunningDatabase {
  readonly mark
  readonly died: Promise<string>
  readonly #end = new EventEmitter()

  constructor(pid: number) {
    this.mark = { pid, born: '' }
    this.died = once(this.#end, 'end').then(([reason]) => String(reason))
  }

  die(reason: string): this {
    this.#end.emit('end', reason)
    return this
  }

  async stop(): Promise<void> {
    this.die('stopped')
  }
}

/** Supervises the first of them; each start takes the next one, or fails with it. */
function watch(first: Puppet, starts: (Puppet | Error)[]) {
  const crashes: Crash[] = []
  const states = new EventEmitter()
  const supervised = supervise(first, {
    launch: async () => {
      const next = starts.shift() ?? new Error('started too often')
      if (next instanceof Error) throw next
      return next
    },
    onCrash: (crash) => {
      crashes.push(crash)
      states.emit(crash.state)
    },
    log: '/data/logs/neo4j.log',
    waitsMs: [1, 1, 1],
  })
  return { crashes, states, supervised }
}

it('starts it again when it dies, with the process of the moment', async () => {
  const first = new Puppet(1)
  const { crashes, states, supervised } = watch(first, [new Puppet(2)])
  first.die('it ended with exit code 3')
  await once(states, 'restarted')
  expect(supervised.pid).toBe(2)
  expect(crashes).toEqual([
    { state: 'restarting', reason: 'it ended with exit code 3', attempt: 1, waitMs: 1 },
    { state: 'restarted', attempt: 1, pid: 2 },
  ])
  await supervised.stop()
})

it('gives up after so many deaths in a row, failed starts among them, with the last reason', async () => {
  const first = new Puppet(1)
  const full = new KesherError('DATABASE_DIED_AT_START', { reason: 'its disk is full', log: '' })
  const dead = new Puppet(2).die('it ended with exit code 1')
  const { crashes, states, supervised } = watch(first, [full, dead, new Error('The sky is falling.')])
  first.die('something ended it by SIGKILL')
  await once(states, 'gave up')
  expect(crashes.map((crash) => ('reason' in crash ? crash.reason : crash.state))).toEqual([
    'something ended it by SIGKILL',
    'its disk is full',
    'restarted',
    'it ended with exit code 1',
    'gave up',
  ])
  expect(crashes.at(-1)).toMatchObject({
    error: {
      message:
        'The database stopped 4 times in a row and is not started again (The sky is falling): its log is /data/logs/neo4j.log; start Kesher again when the cause is gone.',
    },
  })
  await supervised.stop()
})

it('does not take its own stop for a death', async () => {
  const { crashes, supervised } = watch(new Puppet(1), [])
  await supervised.stop()
  expect(crashes).toEqual([])
})
