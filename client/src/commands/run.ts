import { isCancelledError } from '@tanstack/react-query'
import { AppError } from '../api/app-error.ts'
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
  const details = {
    command,
    code: error instanceof AppError ? error.code : 'PAGE_FAILED',
    sentence: error instanceof Error ? error.message : String(error),
    requestId: (error instanceof AppError && error.requestId) || '',
  }
  notify(session, { kind: 'problem', message: 'notice.problem', details })
}

/** The reader stopped it: that is no problem to tell of. */
function isStopped(error: unknown): boolean {
  return isCancelledError(error) || (error instanceof Error && error.name === 'AbortError')
}
