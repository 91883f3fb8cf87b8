import type { Session, Step } from '../../state/session.ts'

/** A line of the log: a step with the number of steps after which it is done, and whether it is taken back now. */
export type LogLine = { count: number; step: Step | null; isUndone: boolean; isNow: boolean }

/** The log from the beginning (without a step) to the last step, those that were taken back included. */
export function logLines({ past, future }: Pick<Session, 'past' | 'future'>): LogLine[] {
  return [null, ...past, ...future].map((step, count) => ({
    count,
    step,
    isUndone: count > past.length,
    isNow: count === past.length,
  }))
}

/** A sentence that stands alone: with a capital, where its script has them. */
export function asSentence(words: string): string {
  // An isolate's mark may come before the first letter.
  return words.replace(/^[\u2066-\u2068]?\p{Ll}/u, (first) => first.toLocaleUpperCase())
}
