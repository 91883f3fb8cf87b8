import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from '../../log.ts'
import { codedError, kesherErrorOf } from '../coded-error.ts'
import { requestId } from './use-request-id.ts'

/**
 * Turns every error of an answer into one of the table, and logs those that are the server's. The HTTP status is the
 * error's, unless a part of the question was answered: then it is 200, so that clients read that part.
 */
export function useCodedErrors(log: Logger): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (!isFailed(result)) return
      const id = requestId(request)
      const errors = result.errors.map((error) => codedError(error, id))
      for (const error of result.errors) report(log, error, id)
      if (hasAnswer(result.data)) for (const error of errors) delete error.extensions['http']
      setResult({ ...result, errors })
    },
  }
}

function report(log: Logger, error: GraphQLError, id: string): void {
  const own = kesherErrorOf(error)
  if (own.status < 500) return
  log.error(
    { requestId: id, code: own.code, details: own.details, path: error.path, error: own.cause ?? own },
    own.message,
  )
}

function isFailed(result: unknown): result is ExecutionResult & { errors: readonly GraphQLError[] } {
  return typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors)
}

function hasAnswer(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null)
}
