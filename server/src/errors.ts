/**
 * Every error that Kesher can raise: its code, the HTTP status it answers with (or the exit code at start), and its
 * sentence. `{name}` in a sentence is filled from the error's details. Details are shown to the client, so they never
 * hold an address, a password or a driver's text.
 */
export const errorTable = {
  BAD_SETTING: { status: 500, sentence: 'The setting {name} cannot be "{value}": {reason}.' },
  BAD_INPUT: { status: 400, sentence: '{argument} cannot be "{value}": {reason}.' },
  BAD_CURSOR: { status: 400, sentence: 'The cursor "{cursor}" cannot be used here: {reason}.' },
  NO_JAVA: {
    status: 500,
    sentence:
      'No Java was found: install Java 17 or newer (or point JAVA_HOME at it), or run "docker compose up", or set NEO4J_URI to a Neo4j server of your own.',
  },
  JAVA_TOO_OLD: {
    status: 500,
    sentence:
      'The Java at {path} is version {version}, but 17 or newer is needed: install a newer one (or point JAVA_HOME at it), or run "docker compose up", or set NEO4J_URI to a Neo4j server of your own.',
  },
  DATA_FOLDER_IN_USE: {
    status: 500,
    sentence:
      'The data folder {folder} is in use by another Kesher (process {pid}{where}): stop that one, or set KESHER_DATA to another folder.',
  },
  FOLDER_NOT_WRITABLE: {
    status: 500,
    sentence:
      'The {purpose} folder {folder} cannot be written ({reason}): give this user the right to write there, or set {setting} to another folder.',
  },
  DISK_FULL: {
    status: 507,
    sentence:
      'The disk that holds {folder} is too full ({free} MB free, {needed} MB needed): free some space, or set {setting} to a folder on another disk.',
  },
  DOWNLOAD_FAILED: {
    status: 500,
    sentence:
      'The database program could not be downloaded ({file}: {reason}): check the network and its proxy and start again (what has arrived is kept), or run "docker compose up", or set NEO4J_URI to a Neo4j server of your own.',
  },
  PASSWORD_LOST: {
    status: 500,
    sentence:
      'The data folder {folder} holds a database but no longer its password: put the file {file} back from a safety copy, or set KESHER_DATA to another folder.',
  },
  DATABASE_DIED_AT_START: {
    status: 500,
    sentence: 'The database stopped while it was starting: {reason}; its log is {log}.',
  },
  DATABASE_KEEPS_DYING: {
    status: 503,
    sentence:
      'The database stopped {times} times in a row and is not started again ({reason}): its log is {log}; start Kesher again when the cause is gone.',
  },
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
