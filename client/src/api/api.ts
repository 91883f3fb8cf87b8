import { QueryCache, QueryClient } from '@tanstack/react-query'
import { isOutage } from './app-error.ts'
import { createConnection, type Connection } from './connection.ts'
import type { TypedDocumentString } from './generated/operations.ts'
import { createQueries } from './queries.ts'
import { request } from './request.ts'

/** Sends one operation, past the cache; see `request`. */
export type Send = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Data>

/** All that reaches the server. Views: `useQuery(api.queries.search(text, langs))`. */
export type Api = {
  client: QueryClient
  connection: Connection
  queries: ReturnType<typeof createQueries>
  send: Send
}

/** Everything asked here is a read, so one retry is safe; it helps only where nothing was said about the question. */
const retries = 1

/** What failed in an outage is asked again by itself as soon as the server works again. */
export function createApi(ask: Send = request, connection: Connection = createConnection()): Api {
  const send: Send = async (document, variables, signal) => {
    try {
      const data = await ask(document, variables, signal)
      if (connection.store.getState() !== 'online') void connection.check()
      return data
    } catch (error) {
      connection.failed(error)
      throw error
    }
  }
  const client = new QueryClient({
    queryCache: new QueryCache(),
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        retry: (failures, error) => isOutage(error) && failures < retries,
        retryDelay: 400,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  })
  connection.store.subscribe((state) => {
    if (state !== 'online') return
    void client.refetchQueries({ predicate: ({ state: { status } }) => status === 'error' })
  })
  return { client, connection, queries: createQueries(send), send }
}
