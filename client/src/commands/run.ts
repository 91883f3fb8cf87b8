import { isCancelledError } from '@tanstack/react-query'
import { AppError, describeError } from '../api/app-error.ts'
import { notify } from '../state/notices.ts'
import type { SessionStore } from '../state/session.ts'
import type { CommandContext, Run } from './command.ts'

/** Starts commands; what fails becomes a notice with the error's own code and sentence, and is never swallowed. */
export function createRun(context: CommandContext): Run {
  return async (command, args) => {
    try {
      await command.run(context, args)
    } catch (error) {
      tellProblem(context.session, command.id, error)
    }
  }
}

/** Makes a failure a notice; one that is only the reader's stop is none. */
export function tellProblem(session: SessionStore, command: string, error: unknown): void {
  if (isStopped(error)) return
  if (!(error instanceof AppError)) console.error(error)
  const details = { command, ...describeError(error) }
  const reload = { words: 'error.reload', start: () => window.location.reload() }
  // A browser asks no second time for code that it could not get.
  const way = details.code === 'PART_MISSING' ? { offers: [reload] } : {}
  notify(session, { kind: 'problem', message: 'notice.problem', details, ...way })
}

/** The reader stopped it: that is no problem to tell of. */
function isStopped(error: unknown): boolean {
  return isCancelledError(error) || (error instanceof Error && error.name === 'AbortError')
}
