import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { jarName, type Artifact } from '../src/neo4j/artifact.ts'

const version = '5.26.30'
const roots = [`org.neo4j:neo4j:${version}`, `org.neo4j.app:neo4j-server:${version}`]

// A fifth of the bytes, for what a server that is reached by Bolt alone never loads. What is dropped here was seen
// not to be loaded in a session with every kind of statement; Jetty and Jersey stay, although HTTP is off, because
// without them the logs are not closed in order.
const dropped: readonly RegExp[] = [
  /^(org\.apache\.parquet|blue\.strategic\.parquet|org\.apache\.hadoop|org\.xerial\.snappy):/, // offline import of Parquet files
  /^com\.github\.luben:zstd-jni:/, // dumps made by neo4j-admin
  /^org\.scala-lang:scala-reflect:/, // compile-time macros
  /:(WMI4Java|jPowerShell|jProcesses):/, // neo4j-admin's look for other processes
]

const lockFile = fileURLToPath(new URL('../src/neo4j/neo4j-artifacts.lock.json', import.meta.url))

/**
 * Writes the lock file of Neo4j's jars anew: what the two root artifacts need at run time, with SHA-256 and size.
 * Needs Maven (`mvn`) on the PATH; only who moves to another Neo4j runs it, never a user.
 */
async function lockNeo4j(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kesher-lock-'))
  try {
    await writeFile(join(folder, 'pom.xml'), pom(roots))
    const names = await resolve(folder)
    const artifacts = await Promise.all(names.map((name) => describe(name, join(folder, 'jars'))))
    await writeFile(lockFile, `${JSON.stringify({ neo4j: version, artifacts }, null, 2)}\n`)
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0)
    process.stdout.write(`${artifacts.length} artifacts, ${(bytes / 1e6).toFixed(1)} MB → ${lockFile}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function pom(coordinates: readonly string[]): string {
  const dependencies = coordinates.map((name) => {
    const [groupId, artifactId, ofVersion] = name.split(':')
    return `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${ofVersion}</version></dependency>`
  })
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>kesher</groupId><artifactId>neo4j-lock</artifactId><version>1</version>
<dependencies>${dependencies.join('')}</dependencies></project>`
}

async function resolve(folder: string): Promise<string[]> {
  const list = join(folder, 'list.txt')
  const goals = ['dependency:copy-dependencies', 'dependency:list']
  const settings = [
    `-DoutputDirectory=${join(folder, 'jars')}`,
    `-DoutputFile=${list}`,
    '-DincludeScope=runtime',
  ]
  await promisify(execFile)('mvn', ['-q', '-B', ...goals, ...settings], { cwd: folder })
  const lines = (await readFile(list, 'utf8')).split('\n').map((line) => line.trim())
  return lines
    .flatMap((line) => coordinatesOf(line) ?? [])
    .filter((name) => !dropped.some((pattern) => pattern.test(name)))
    .sort()
}

/** Maven lists `group:artifact:jar[:classifier]:version:scope`. */
function coordinatesOf(line: string): string | undefined {
  const parts = line.split(' ')[0]?.split(':') ?? []
  if (parts.length === 5) return [parts[0], parts[1], parts[3]].join(':')
  if (parts.length === 6) return [parts[0], parts[1], 'jar', parts[3], parts[4]].join(':')
  return undefined
}

async function describe(coordinates: string, folder: string): Promise<Artifact> {
  const content = await readFile(join(folder, jarName(coordinates)))
  return { coordinates, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

await lockNeo4j()
