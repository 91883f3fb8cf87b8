import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger }

/**
 * The structured log: JSON lines on standard error. What people are meant to read at a start goes to standard output as
 * plain sentences instead.
 */
export function createLog(level?: string, stream: DestinationStream = pino.destination(2)): Logger {
  const options = {
    level: level ?? (process.stderr.isTTY ? 'warn' : 'info'),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: pino.stdSerializers.errWithCause },
  }
  return pino(options, stream)
}
