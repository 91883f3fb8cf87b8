import { startOwnDatabase } from './start-own-database.ts'

/**
 * The tests' smallest program with a database of its own: `tsx own-database-program.ts DATA_FOLDER`. Prints one line
 * of JSON when it answers, or the sentence of what is wrong; SIGTERM and Ctrl-C stop it in order.
 */
async function main(dataFolder: string): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop.abort())
  const database = await startOwnDatabase({ dataFolder, signal: stop.signal })
  process.stdout.write(`${JSON.stringify({ pid: database.pid, uri: database.uri })}\n`)
  // A promise alone does not keep a process running.
  const running = setInterval(() => undefined, 1_000)
  await new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }))
  clearInterval(running)
  await database.stop()
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
