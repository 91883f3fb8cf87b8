// `npm start`: builds what is missing or older than its sources, then runs the server. Plain JavaScript without
// packages, so that a fresh build starts at once.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const shared = ['package-lock.json', 'schema.graphql']
const builds = [
  {
    what: 'the explorer',
    made: 'dist/client/index.html',
    sources: [...shared, 'client', 'vite.config.ts'],
    config: 'vite.config.ts',
  },
  {
    what: 'the server',
    made: 'dist/server/main.js',
    sources: [...shared, 'server/src', 'vite.server.config.ts'],
    config: 'vite.server.config.ts',
  },
]

for (const { what, made, sources, config } of builds) {
  const path = join(root, made)
  if (existsSync(path) && Math.max(...sources.map(newest)) <= statSync(path).mtimeMs) continue
  // An installed program may come without its sources and tools; what is built then stands.
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  if (existsSync(path) && !existsSync(vite)) continue
  console.log(`Building ${what} …`)
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status === 0) continue
  console.error(`Building ${what} failed; what is wrong stands above.`)
  process.exit(1)
}
await import('./dist/server/main.js')

/** When the newest file of a path was changed; tests and hidden files do not count. */
function newest(name) {
  const path = join(root, name)
  const info = statSync(path, { throwIfNoEntry: false })
  if (!info) return 0
  if (!info.isDirectory()) return info.mtimeMs
  const inside = readdirSync(path).filter((file) => !/^\.|\.test\.tsx?$/.test(file))
  return Math.max(0, ...inside.map((file) => newest(join(name, file))))
}
