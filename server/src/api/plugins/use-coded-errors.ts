import type { ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga'
import type { Logger } from '../../log.ts'
import { codedError, kesherErrorOf } from '../coded-error.ts'
import { requestId } from './use-request-id.ts'

/**
 * Turns every error of an answer into one of the table, and logs those that are the server's. The HTTP status is the
 * error's, unless a part of the question was answered: then it is 200, so that clients read that part. It is 200, too,
 * for what GraphQL itself says of an operation where a client takes the older `application/json` alone: so the standard.
 */
export function useCodedErrors(log: Logger): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      const id = requestId(request)
      const coded = (errors: readonly GraphQLError[]): GraphQLError[] => {
        for (const error of errors) report(log, error, id)
        return errors.map((error) => codedError(error, id))
      }
      if (isAsyncIterable<Part>(result)) {
        setResult(mapAsyncIterator(result, (part) => codedPart(part, coded)))
      } else if (isFailed(result)) {
        const errors = coded(result.errors)
        const isOlder = takesOlderJson(request.headers.get('accept') ?? '')
        for (const { extensions } of errors) {
          if (hasAnswer(result.data)) delete extensions['http']
          else if (isOlder && ofTheOperation.has(extensions['code'])) {
            extensions['http'] = { ...(extensions['http'] as object), status: 200 }
          }
        }
        setResult({ ...result, errors })
      }
    },
  }
}

/** An answer that comes in parts: the first as always, then those that were deferred. */
type Part = ExecutionResult & { readonly incremental?: readonly ExecutionResult[] }

/** The same part with coded errors; the status of the whole is sent already. */
function codedPart(part: Part, coded: (errors: readonly GraphQLError[]) => GraphQLError[]): Part {
  const withCodes = <Result extends ExecutionResult>(result: Result): Result => {
    if (!result.errors) return result
    const errors = coded(result.errors)
    for (const { extensions } of errors) delete extensions['http']
    return { ...result, errors }
  }
  return withCodes(part.incremental ? { ...part, incremental: part.incremental.map(withCodes) } : part)
}

/** Errors of an operation that GraphQL itself defines. */
const ofTheOperation: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

function takesOlderJson(accepted: string): boolean {
  const types = new Set(accepted.split(',').map((each) => each.split(';')[0]?.trim()))
  return types.has('application/json') && !types.has('application/graphql-response+json')
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
