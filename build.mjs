// Builds what is missing or older than its sources. Plain JavaScript without packages, so that a fresh build starts at once.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const shared = ['package-lock.json', 'schema.graphql']
const builds = {
  'the explorer': {
    made: 'dist/client/index.html',
    sources: [...shared, 'client', 'file-formats', 'vite.config.ts'],
    config: 'vite.config.ts',
  },
  'the view for other pages': {
    made: 'dist/client/embed.html',
    sources: [...shared, 'client', 'file-formats', 'vite.config.ts', 'vite.embed.config.ts'],
    config: 'vite.embed.config.ts',
  },
  'the server': {
    made: 'dist/server/main.js',
    sources: [...shared, 'server/src', 'file-formats', 'vite.server.config.ts'],
    config: 'vite.server.config.ts',
  },
  'the command line': {
    made: 'dist/command-line/run-command-line.js',
    sources: ['package-lock.json', 'server/src', 'file-formats', 'vite.command-line.config.ts'],
    config: 'vite.command-line.config.ts',
  },
}

/** Brings one of the builds up to date; says so on standard error, and ends the program where it fails. */
export function build(what) {
  const { made, sources, config } = builds[what]
  const path = join(root, made)
  if (existsSync(path) && Math.max(...sources.map(newest)) <= statSync(path).mtimeMs) return
  // An installed program may come without its sources and tools; what is built then stands.
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  if (existsSync(path) && !existsSync(vite)) return
  console.error(`Building ${what} …`)
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    // A run of tests has another mode, by which React would be built for developers, a third larger.
    env: { ...process.env, NODE_ENV: 'production' },
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status === 0) return
  console.error(`Building ${what} failed; what is wrong stands above.`)
  process.exit(1)
}

/** When the newest file of a path was changed; tests and hidden files do not count. */
function newest(name) {
  const path = join(root, name)
  const info = statSync(path, { throwIfNoEntry: false })
  if (!info) return 0
  if (!info.isDirectory()) return info.mtimeMs
  const inside = readdirSync(path).filter((file) => !/^\.|\.test\.tsx?$/.test(file))
  return Math.max(0, ...inside.map((file) => newest(join(name, file))))
}
