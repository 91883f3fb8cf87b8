/**
 * Codes that the page itself gives; every other code is the server's (docs/errors.md).
 * `UNREACHABLE`: no answer at all. `NOT_READY`: an answer, but the server or its database cannot work now.
 * `BAD_ANSWER`: an answer that is not GraphQL's.
 */
export type OwnCode = 'UNREACHABLE' | 'NOT_READY' | 'BAD_ANSWER'

/** A request that failed: what went wrong as a code and a sentence, and the id under which the server logged it. */
export class AppError extends Error {
  readonly code: string
  readonly requestId: string | null

  constructor(code: string, message: string, requestId: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.requestId = requestId
  }
}

/** True for a failure that may pass by itself, because it says nothing about the question. */
export function isOutage(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'UNREACHABLE' || error.code === 'NOT_READY')
}
