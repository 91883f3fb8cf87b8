import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startOwnDatabase } from '../src/neo4j/start-own-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Neo4j of a test run. It is the tests' own, in a temporary folder, and ends with them. */
    database: { uri: string; user: string; password: string }
  }
}

let end: (() => Promise<void>) | undefined

/** Starts the Neo4j that all files of the project share; a run without one fails, it is never skipped. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kesher-test-'))
  const database = await startOwnDatabase({
    dataFolder: folder,
    // Every file brings data of its own; planning each statement anew for it would take most of the run.
    settings: { 'dbms.cypher.min_replan_interval': '1h' },
  })
  const { uri, user, password } = database
  project.provide('database', { uri, user, password })
  end = async () => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

export async function teardown(): Promise<void> {
  await end?.()
}
