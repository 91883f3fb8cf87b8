import { startMeasuredApp } from '../measured-app.ts'
import type { OwnDatabase } from '../../server/src/neo4j/start-own-database.ts'
import { startGraphDatabase } from '../graph/graph-database.ts'
import { HttpClient } from './http-client.ts'

/** A generated graph, its database, and Kesher as built, in a process of its own. */
export interface ServerSide {
  readonly database: OwnDatabase
  readonly client: HttpClient
}

/** Starts several, one of each size, does the work with all of them, and ends them. */
export function withServers<T>(
  sizes: readonly number[],
  work: (sides: readonly ServerSide[]) => Promise<T>,
): Promise<T> {
  const [size, ...others] = sizes
  if (size === undefined) return work([])
  return withServer(size, (side) => withServers(others, (sides) => work([side, ...sides])))
}

/** Starts both on a graph of so many relations, does the work, and ends both. */
export async function withServer<T>(relations: number, work: (side: ServerSide) => Promise<T>): Promise<T> {
  const database = await startGraphDatabase(relations)
  try {
    const app = await startMeasuredApp(database)
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
