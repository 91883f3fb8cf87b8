import { GraphQLError } from 'graphql'
import { KesherError, type ErrorCode } from '../errors.ts'
import { limits } from './limits.ts'

/** The error of the table behind whatever was thrown. What is unknown becomes INTERNAL, with the original as its cause. */
export function kesherErrorOf(error: unknown): KesherError {
  const own = find(error)
  if (own) return own
  if (isGraphqlError(error) && error.originalError === undefined) return graphqlError(error)
  if (isGraphqlError(error) && isGraphqlError(error.originalError)) {
    return kesherErrorOf(error.originalError)
  }
  if (isGraphqlError(error) && isBrokenJson(error)) {
    return new KesherError('BAD_REQUEST', { reason: 'variables and extensions in the address are JSON.' })
  }
  return new KesherError('INTERNAL', {}, { cause: error })
}

/** What stands in the address of a GET request is read before anything runs, hence without a path in the answer. */
function isBrokenJson(error: GraphQLError): boolean {
  return error.path === undefined && error.originalError?.name === 'SyntaxError'
}

/** The same error for the client: with a code, an HTTP status and the request's id, without anything from inside. */
export function codedError(error: unknown, requestId: string): GraphQLError {
  const own = kesherErrorOf(error)
  const given = isGraphqlError(error) ? error : undefined
  return new GraphQLError(own.message, {
    nodes: given?.nodes ?? null,
    source: given?.source ?? null,
    positions: given?.positions ?? null,
    path: given?.path ?? null,
    originalError: own,
    extensions: { code: own.code, ...own.details, requestId, http: httpOf(own, given) },
  })
}

function httpOf(own: KesherError, given: GraphQLError | undefined): object {
  const http = given?.extensions['http'] as { headers?: object } | undefined
  return {
    status: own.code === 'BAD_REQUEST' ? badRequestStatus(given) : own.status,
    headers: { ...http?.headers, ...headersOf(own) },
  }
}

/** What an error tells programs in between, too. */
function headersOf({ status, code, details }: KesherError): Record<string, string> {
  if (status === 503) return { 'Retry-After': '2' }
  if (code === 'RATE_LIMITED') return { 'Retry-After': String(details['seconds']) }
  return code === 'UNAUTHENTICATED' ? { 'WWW-Authenticate': 'Bearer realm="Kesher"' } : {}
}

/** A request that is none of GraphQL's keeps the status that tells why: 405, 415 … */
function badRequestStatus(given: GraphQLError | undefined): number {
  const status = (given?.extensions['http'] as { status?: number } | undefined)?.status
  return status !== undefined && status >= 400 && status < 500 ? status : 400
}

function find(error: unknown): KesherError | null {
  if (error instanceof KesherError) return error
  if (isGraphqlError(error) && error.originalError) return find(error.originalError)
  return null
}

/** Errors that the GraphQL engine makes itself, about the operation or the request. */
function graphqlError(error: GraphQLError): KesherError {
  const status = (error.extensions['http'] as { status?: number } | undefined)?.status
  if (status === 413) return new KesherError('BODY_TOO_LARGE', { limit: limits.bodyBytes })
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message)) {
    return new KesherError('TOO_MANY_TOKENS', { limit: limits.operationTokens })
  }
  return new KesherError(codeOf(error, status), { reason: error.message })
}

function codeOf(error: GraphQLError, status: number | undefined): ErrorCode {
  if (error.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED'
  if (error.nodes && error.nodes.length > 0) return 'GRAPHQL_VALIDATION_FAILED'
  return status === undefined ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_REQUEST'
}

/** By its name, since a tool that bundles can bring the package in twice, and an instance knows only its own copy. */
function isGraphqlError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}
