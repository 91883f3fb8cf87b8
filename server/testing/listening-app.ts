import { HttpServer } from '../src/http-server.ts'
import type { Database } from '../src/db/database.ts'
import { openTestApp } from './test-app.ts'

/** The server on a port of its own, as clients meet it. */
export interface ListeningApp {
  /** The address of the API, for example `http://127.0.0.1:40123/graphql`. */
  readonly graphql: string
  /** The address of the server, with a slash at its end. */
  readonly address: string
  close(): Promise<void>
}

/** Opens the app over a database on a free port, behind the program's own HTTP server. */
export async function listenTestApp(database: Database): Promise<ListeningApp> {
  const [{ app }, server] = await Promise.all([openTestApp(database), HttpServer.listen('127.0.0.1', 0)])
  server.serve(app)
  return {
    address: server.address,
    graphql: new URL('graphql', server.address).href,
    close: () => server.drain(1_000),
  }
}
