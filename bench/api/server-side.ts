import { startApp } from '../../journeys/running-app.ts'
import type { OwnDatabase } from '../../server/src/neo4j/start-own-database.ts'
import { startGraphDatabase } from '../graph/graph-database.ts'
import { HttpClient } from './http-client.ts'

/** A generated graph, its database, and Kesher as built, in a process of its own. */
export interface ServerSide {
  readonly database: OwnDatabase
  readonly client: HttpClient
}

/** Starts both on a graph of so many relations, does the work, and ends both. */
export async function withServer<T>(relations: number, work: (side: ServerSide) => Promise<T>): Promise<T> {
  const database = await startGraphDatabase(relations)
  try {
    const { uri, user, password } = database
    const app = await startApp({
      // It would go on beside what is measured; each statement is planned by the rounds that are not counted.
      PLAN_AHEAD: 'false',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
    })
    const client = new HttpClient(app.url)
    try {
      return await work({ database, client })
    } finally {
      client.close()
      await app.stop()
    }
  } finally {
    await database.stop()
  }
}
