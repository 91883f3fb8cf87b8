import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

const ids = new WeakMap<Request, string>()

/** The id of a request: the client's own `x-request-id` where it is sane, else a new one. */
export function requestId(request: Request): string {
  const known = ids.get(request)
  if (known) return known
  const given = request.headers.get('x-request-id')
  const id = given && /^[\w.:-]{8,100}$/.test(given) ? given : randomUUID()
  ids.set(request, id)
  return id
}

/** Gives every answer the id of its request, which also stands in the log and in every error. */
export function useRequestId(): Plugin {
  return {
    onResponse({ request, response }) {
      response.headers.set('x-request-id', requestId(request))
    },
  }
}
