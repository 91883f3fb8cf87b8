/** Something that a file does not say and that was recognised: what, as what, and why. Reported, never kept silent. */
export interface Recognised {
  readonly what:
    | 'format'
    | 'encoding'
    | 'delimiter'
    | 'header'
    | 'direction'
    | 'dateOrder'
    | 'decimalMark'
    | 'currency'
    | 'ends'
    | 'column'
  readonly value: string
  readonly because: string
  /** False where the file would also allow another reading: look at it. */
  readonly isCertain: boolean
  readonly table?: string
  readonly column?: string
}
