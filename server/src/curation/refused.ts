import { KesherError, type ErrorCode } from '../errors.ts'

/** Why something is not written, and where in the input that stands. */
export interface Refusal {
  readonly error: KesherError
  readonly path: readonly string[]
}

/** Thrown where something is not written since what was given cannot be: nothing of it is in the graph then. As an error it is the first of its reasons. */
export class Refused extends KesherError {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly [Refusal, ...Refusal[]]) {
    const [{ error }] = refusals
    super(error.code, error.details)
    this.name = 'Refused'
    this.refusals = refusals
  }
}

/** A single refusal; `path` is the place in the input, as `claims.0.source`. */
export function refused(
  code: ErrorCode,
  path: string,
  details: Record<string, string | number> = {},
): Refused {
  const argument = path === '' ? 'The input' : path
  return new Refused([
    { error: new KesherError(code, { argument, ...details }), path: path === '' ? [] : path.split('.') },
  ])
}
