/**
 * Codes that the page itself gives; every other code is the server's (docs/errors.md).
 * `UNREACHABLE`: no answer at all. `NOT_READY`: an answer, but the server or its database cannot work now.
 * `BAD_ANSWER`: an answer that is not GraphQL's. `PART_MISSING`: code of the page could not be fetched. `PAGE_FAILED`: all else.
 */
export type OwnCode = 'UNREACHABLE' | 'NOT_READY' | 'BAD_ANSWER' | 'PART_MISSING' | 'PAGE_FAILED'

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

const missingParts = new WeakSet<Error>()

/** Learns from Vite's event which failures are of code that could not be fetched: browsers have words of their own for it. */
export function noteMissingParts(page: Window): void {
  page.addEventListener('vite:preloadError', ({ payload }) => missingParts.add(payload))
}

/** The code, the sentence and the request (empty where there was none) of whatever was thrown. */
export function describeError(error: unknown): { code: string; sentence: string; requestId: string } {
  if (error instanceof AppError) {
    return { code: error.code, sentence: error.message, requestId: error.requestId ?? '' }
  }
  if (!(error instanceof Error)) return { code: 'PAGE_FAILED', sentence: String(error), requestId: '' }
  const code: OwnCode = missingParts.has(error) ? 'PART_MISSING' : 'PAGE_FAILED'
  return { code, sentence: error.message, requestId: '' }
}
