import { setTimeout as sleep } from 'node:timers/promises'
import type { Program } from './find-program.ts'
import { reasonOf } from './reason-of.ts'
import { hasClassArchive, trainClassArchive, type Rehearse } from './train-class-archive.ts'

const trainAfterMs = 5_000

export interface Training {
  /** How it ended: `trained`, or why it was not. Never rejects. */
  readonly done: Promise<string>
  stop(): Promise<void>
}

/** Makes the class archive in the background, unless there is one, when the start of the program itself is over. */
export function trainLater(program: Program, rehearse: Rehearse | undefined): Training {
  const stopping = new AbortController()
  const done = train(program, rehearse, stopping.signal)
  return {
    done,
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}

async function train(program: Program, rehearse: Rehearse | undefined, signal: AbortSignal): Promise<string> {
  if (!rehearse) return 'nothing to rehearse'
  if (await hasClassArchive(program.archive)) return 'trained before'
  try {
    await sleep(trainAfterMs, undefined, { signal })
    await trainClassArchive({ ...program, rehearse, signal })
    return 'trained'
  } catch (error) {
    return signal.aborted ? 'stopped' : `failed: ${reasonOf(error)}`
  }
}
