import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { createServer } from 'vite'
import { readConfig } from '../src/config.ts'
import { startDatabase } from '../src/start-database.ts'

// `npm run dev`: the page with hot reload, and the server anew on every change. The database stays up meanwhile.

const config = readConfig(process.env)
const stopAsked = new AbortController()
const launch = startDatabase(config, process.cwd(), stopAsked.signal)
const database = await launch.started
const { uri, user, password, database: name = '' } = await launch.address
const address = `http://127.0.0.1:${config.port}`

let server: ChildProcess | undefined
let isStopping = false

function startServer(): void {
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: name,
  }
  server = spawn(process.execPath, ['--import', 'tsx', 'server/src/main.ts'], { env, stdio: 'inherit' })
}

async function endServer(): Promise<void> {
  const ending = server
  if (!ending || ending.exitCode !== null) return
  ending.kill('SIGTERM')
  await new Promise((resolve) => ending.once('close', resolve))
}

let change = 0

/** Restarts the server after the last of several changes: editors write a file in several steps. */
async function restartSoon(): Promise<void> {
  const mine = ++change
  await wait(150)
  if (mine !== change || isStopping) return
  await endServer()
  startServer()
}

async function stop(): Promise<void> {
  if (isStopping) process.exit(130)
  isStopping = true
  stopAsked.abort()
  await Promise.all([endServer(), vite.close()])
  await database.stop()
  process.exit(0)
}

process.env['KESHER_DEV_SERVER'] = address
const vite = await createServer({ configFile: 'vite.config.ts' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
startServer()
for (const folder of ['server/src', 'schema.graphql', 'datasets']) {
  watch(folder, { recursive: true }, (_, file) => {
    if (!file?.endsWith('.test.ts')) void restartSoon()
  })
}
await vite.listen()
vite.printUrls()
