/**
 * Every error that Kesher can raise: its code, the HTTP status it answers with (or the exit code at start), and its
 * sentence. `{name}` in a sentence is filled from the error's details. Details are shown to the client, so they never
 * hold an address, a password or a driver's text.
 */
export const errorTable = {
  BAD_SETTING: { status: 500, sentence: 'The setting {name} cannot be "{value}": {reason}.' },
  BAD_INPUT: { status: 400, sentence: '{argument} cannot be "{value}": {reason}.' },
  BAD_CURSOR: { status: 400, sentence: 'The cursor "{cursor}" cannot be used here: {reason}.' },
} as const satisfies Record<string, { status: number; sentence: string }>

export type ErrorCode = keyof typeof errorTable

/** An error of the table. `message` is the filled sentence; `details` holds the values that filled it. */
export class KesherError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(fill(errorTable[code].sentence, details), options)
    this.name = 'KesherError'
    this.code = code
    this.details = details
  }

  /** The HTTP status that this error answers with. */
  get status(): number {
    return errorTable[this.code].status
  }
}

function fill(sentence: string, details: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(details[name] ?? slot))
}
