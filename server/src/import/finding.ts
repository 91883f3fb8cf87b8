import { limits } from './limits.ts'
import type { Finding, Place } from './records.ts'
import { mostOf, reasonFor, refusalTable, type Details, type RefusalCode } from './refusals.ts'

export interface At {
  readonly column?: string | null
  readonly value?: string
}

/** A refusal or notice of the table, at its place. */
export function finding(code: RefusalCode, place: Place, at: At = {}, details: Details = {}): Finding {
  return {
    kind: refusalTable[code].of === 'notice' ? 'notice' : 'refused',
    place,
    column: at.column ?? null,
    value: shorten(at.value ?? ''),
    code,
    reason: reasonFor(code, details),
    details: { ...mostOf(code), ...details },
  }
}

/** Thrown where nothing more of a file can be read; what came before it stands. */
export class FileRefusal extends Error {
  readonly finding: Finding

  constructor(code: RefusalCode, place: Place, details: Details = {}, at: At = {}) {
    const found = finding(code, place, at, details)
    super(`${place.file}: ${found.reason}`)
    this.name = 'FileRefusal'
    this.finding = found
  }
}

/** Thrown while one row is understood, and caught where rows are: that row alone is refused. */
export class RowRefusal extends Error {
  readonly finding: Finding

  constructor(code: RefusalCode, place: Place, at: At = {}, details: Details = {}) {
    const found = finding(code, place, at, details)
    super(found.reason)
    this.name = 'RowRefusal'
    this.finding = found
  }
}

/** A value as a line of a report shows it: long enough to recognise it. */
export function shorten(text: string): string {
  const most = limits.shownCharacters.value
  // Half of a pair at the cut would be no text; whatever is no text in the value is shown as U+FFFD.
  const cut = text.length > most ? `${text.slice(0, most)}…` : text
  return cut.replace(/\p{Surrogate}/gu, '\ufffd')
}
