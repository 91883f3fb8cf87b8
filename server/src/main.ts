import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { readConfig, type Config } from './config.ts'
import { KesherError } from './errors.ts'
import { HttpServer } from './http-server.ts'
import { checkDataFolder } from './projects/project-folder.ts'
import { noteProject } from './projects/recent-projects.ts'
import { startDatabase } from './start-database.ts'
import type { Serving } from './serve.ts'

// The order of start and stop, nothing else. What is heavy is loaded while the database starts, and not before: loading
// would hold up its launch.

const root = fileURLToPath(new URL('../..', import.meta.url))
const listensToOthers =
  'This Kesher listens to other machines: it is read-only but for those who have a token ("kesher token create").'
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)

const stopAsked = new AbortController()
const cleanUp: (() => Promise<void>)[] = []
let isStopping = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Asked a second time, end at once; the watch over the own database sees to it that none is left behind.
    if (isStopping) process.exit(signal === 'SIGINT' ? 130 : 143)
    say('Stopping …')
    void stop(0)
  })
}
if (process.env['npm_lifecycle_event'] === 'start') watchParent()
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

const starting = start()
await starting.catch(fail)

async function start(): Promise<void> {
  const config = readConfig(process.env)
  if (config.neo4j === null) await checkDataFolder(config.dataFolder)
  const http = await HttpServer.listen(config.host, config.port)
  cleanUp.push(() => http.drain(config.stopTimeout))
  const launch = startDatabase(config, root, stopAsked.signal)
  const opening = launch.address.then(async (address) =>
    (await import('./serve.ts')).openServing({ config, address, root }),
  )
  // Looked at below, when it is known what there is to end.
  opening.catch(() => undefined)
  const database = await launch.started
  cleanUp.unshift(() => database.stop())
  stopAsked.signal.throwIfAborted()
  const serving = await opening
  // In the order of stopping: first not ready, then what runs, the driver, the database.
  cleanUp.splice(
    0,
    cleanUp.length,
    async () => serving.stopping(),
    () => http.drain(config.stopTimeout),
    serving.close,
    () => database.stop(),
  )
  http.serve(serving.listener)
  say(await prepare(serving, config, http.address))
  if (config.writableAt === null) say(listensToOthers)
  say(`Kesher is ready: ${http.address}`)
  if (config.neo4j === null) await remember(config)
}

/** A list that cannot be written is a pity, and no reason to stop. */
async function remember({ stateFolder, dataFolder }: Config): Promise<void> {
  await noteProject(stateFolder, dataFolder).catch((error: unknown) => {
    process.stderr.write(`This project does not come onto the list of projects: ${String(error)}\n`)
  })
}

/** Tries until a database of one's own is there, or one on a busy machine is in time; the server answers with coded errors meanwhile. */
async function prepare(serving: Serving, config: Config, address: string): Promise<string> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await serving.prepare()
    } catch (error) {
      if (!(error instanceof KesherError)) throw error
      const canCome = error.code === 'TIMEOUT' || (config.neo4j !== null && error.status === 503)
      if (!canCome) throw error
      if (isFirst) {
        say(`${error.message} Kesher goes on trying, and answers with errors until then.`)
        say(`Listening on ${address}`)
      }
    }
    await wait(1_000, undefined, { signal: stopAsked.signal })
  }
}

/** Ends what was started, in order, and then the process. */
async function stop(exitCode: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  stopAsked.abort()
  // A start under way is given up first: only then is it known what there is to end.
  await starting.catch(() => undefined)
  for (const step of cleanUp)
    await step().catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
  process.exit(exitCode)
}

/**
 * npm hands a SIGTERM to the shell that it starts the program by, and the shell ends without handing it on: the program
 * then sees only that who started it is gone.
 */
function watchParent(): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    say('Stopping …')
    void stop(0)
  }, 500)
  timer.unref()
}

function fail(error: unknown): void {
  // An error that only says that the start was given up is no news.
  if (isStopping) return
  const isKnown = error instanceof KesherError
  process.stderr.write(`${isKnown ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  void stop(1)
}
