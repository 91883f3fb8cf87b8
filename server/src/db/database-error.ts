import { Neo4jError } from 'neo4j-driver'
import { KesherError, type ErrorCode } from '../errors.ts'

const codes: readonly [RegExp, ErrorCode][] = [
  [/^(ServiceUnavailable|SessionExpired)$/, 'DATABASE_UNAVAILABLE'],
  [
    /^Neo\.TransientError\.(General\.DatabaseUnavailable|Database\.DatabaseUnavailable)/,
    'DATABASE_UNAVAILABLE',
  ],
  [/^Neo\.ClientError\.Security\./, 'DATABASE_REFUSED'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound/, 'DATABASE_REFUSED'],
  [/TransactionTimedOut/, 'TIMEOUT'],
  [/(MemoryPool|TransactionOutOfMemory|MaximumTransactionLimitReached)/, 'TOO_MUCH'],
]

/**
 * The error of our table for what the driver threw. The driver's own text names hosts, labels and ids, so it stays in
 * `cause`, which only the log shows.
 */
export function databaseError(error: unknown, statement: string): KesherError {
  if (error instanceof KesherError) return error
  return new KesherError(codeOf(error), { statement }, { cause: error })
}

function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof Neo4jError)) return 'INTERNAL'
  // The pool's own time-out has no code of the server, and says so only in its text.
  if (/acquisition timed out|Connection acquisition/i.test(error.message)) return 'DATABASE_UNAVAILABLE'
  return codes.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'INTERNAL'
}
