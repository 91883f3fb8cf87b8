import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Address } from '../../server/src/neo4j/train-class-archive.ts'
import { graphVocabulary } from '../graph/graph-database.ts'
import { installBeside } from '../install-beside.ts'
import { typeDefinitions } from './type-definitions.ts'

const files = ['package.json', 'package-lock.json', '.npmrc', 'server.mjs']

/** A server beside which ours is measured. */
export interface Rival {
  readonly version: string
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts @neo4j/graphql in a process of its own. Its forty packages are installed when the
 * benchmark first needs them. Graphql, Yoga and the driver
 * are of the same versions as ours.
 */
export async function startRival(database: Address): Promise<Rival> {
  const folder = await installBeside('rival', 'bench/rival', files)
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
