import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultCacheFolder } from '../../server/src/neo4j/cache-folder.ts'
import type { Address } from '../../server/src/neo4j/train-class-archive.ts'
import { graphVocabulary } from '../graph/graph-database.ts'
import { typeDefinitions } from './type-definitions.ts'

const files = ['package.json', 'package-lock.json', '.npmrc', 'server.mjs']

/** A server beside which ours is measured. */
export interface Rival {
  readonly version: string
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts @neo4j/graphql in a process of its own. Its forty packages are no business of those who install Kesher, so they
 * are installed into the cache folder, by a lock file, when the benchmark first needs them. Graphql, Yoga and the driver
 * are of the same versions as ours.
 */
export async function startRival(database: Address): Promise<Rival> {
  const folder = join(defaultCacheFolder(), 'bench', 'rival')
  await install(folder)
  const definitions = join(folder, 'type-definitions.graphql')
  await writeFile(definitions, typeDefinitions(await graphVocabulary()))
  const child = spawn(process.execPath, [join(folder, 'server.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      TYPE_DEFINITIONS: definitions,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | number]
  if (!Buffer.isBuffer(line)) throw new Error(`the rival ended with ${line} while it started`)
  return {
    version: await checkVersions(),
    url: line.toString().trim(),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function install(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const lock = await readFile('bench/rival/package-lock.json', 'utf8')
  const installed = await readFile(join(folder, 'installed.json'), 'utf8').catch(() => null)
  for (const name of files) await copyFile(join('bench/rival', name), join(folder, name))
  if (installed === lock && (await stat(join(folder, 'node_modules')).catch(() => null))) return
  const { status } = spawnSync('npm', ['ci', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('the rival could not be installed')
  await writeFile(join(folder, 'installed.json'), lock)
}

/** The rival's version. Throws where it would be measured on other versions of what both stand on. */
async function checkVersions(): Promise<string> {
  const [own, rivals] = await Promise.all(
    ['package.json', 'bench/rival/package.json'].map(
      async (path) =>
        (JSON.parse(await readFile(path, 'utf8')) as { dependencies: Record<string, string> }).dependencies,
    ),
  )
  for (const name of ['graphql', 'graphql-yoga', 'neo4j-driver']) {
    if (own?.[name] !== rivals?.[name])
      throw new Error(`${name} differs: ${own?.[name]} and ${rivals?.[name]}`)
  }
  return rivals?.['@neo4j/graphql'] ?? ''
}
