import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { findProgram, type Program } from '../server/src/neo4j/find-program.ts'
import { freePort } from '../server/src/neo4j/free-port.ts'
import { javaCommand } from '../server/src/neo4j/java-command.ts'
import { memoryPlan } from '../server/src/neo4j/memory-plan.ts'
import { ownPassword, ownUser } from '../server/src/neo4j/own-password.ts'
import { runDatabase } from '../server/src/neo4j/run-database.ts'
import { writeConfiguration } from '../server/src/neo4j/write-configuration.ts'

/** Milliseconds from the launch of a database process on. */
export type AloneStart = {
  /** Until Bolt's handshake is answered. */
  handshake: number
  /** Until a first question, `RETURN 1`, is answered. */
  answer: number
  /** Resident megabytes then. */
  memory: number
}

/**
 * Starts the database process alone, as Kesher does (same Java, jars, flags, settings, class archive, data), and ends it.
 * All that Kesher does before the launch is done before the clock runs.
 */
export async function startDatabaseAlone(
  dataFolder: string,
  residentOf: (pid: number) => Promise<number>,
): Promise<AloneStart> {
  const program: Program = await findProgram({})
  const [memory, port, password] = [memoryPlan(), await freePort(), await ownPassword(dataFolder)]
  await writeConfiguration(dataFolder, port, memory)
  const command = javaCommand({ ...program, dataFolder, memory, classArchive: { use: program.archive } })
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(ownUser, password), {
    telemetryDisabled: true,
  })
  const begin = performance.now()
  const database = await runDatabase(command, { port, logFolder: join(dataFolder, 'logs') })
  try {
    const handshake = performance.now() - begin
    await driver.executeQuery('RETURN 1', {}, { routing: neo4j.routing.READ })
    const answer = performance.now() - begin
    return { handshake, answer, memory: await residentOf(database.mark.pid) }
  } finally {
    await driver.close()
    await database.stop()
  }
}
