import { GraphQLError } from 'graphql'
import { codedError, kesherErrorOf } from './coded-error.ts'
import { requestId } from './plugins/use-request-id.ts'

/** The answer to a request that is none of GraphQL and is refused: its error as GraphQL's answers have theirs. */
export function refusedAnswer(error: unknown, request: Request): Response {
  const own = kesherErrorOf(error)
  const { message, extensions } = codedError(
    new GraphQLError(own.message, { originalError: own }),
    requestId(request),
  )
  const { http, ...rest } = extensions as { http: { status: number; headers: Record<string, string> } }
  const headers = {
    ...http.headers,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  }
  return new Response(JSON.stringify({ errors: [{ message, extensions: rest }] }), {
    status: http.status,
    headers,
  })
}
