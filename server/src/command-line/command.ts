/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Exit codes of every command. */
export const exitCodes = {
  /** It did what was asked. */
  done: 0,
  /** Something of what was given cannot be used; the output says what. */
  refused: 1,
  /** The command line itself cannot be understood. */
  misused: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A subcommand of `kesher`; one object in the list `commands`. */
export interface Command {
  readonly name: string
  /** What follows `kesher`, for the first line of its help. */
  readonly usage: string
  /** What it does, in one line. */
  readonly sentence: string
  /** The rest of its help: options, exit codes, examples. */
  readonly help: string
  readonly run: (args: readonly string[], output: Output) => Promise<ExitCode>
}
