import type { Plugin } from 'graphql-yoga'

/** For how long a browser may remember that it was allowed to ask, in seconds: as long as browsers take. */
const rememberFor = 7200

/** What a page of another site may send and read beside what browsers allow anyway. */
const allowed = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, authorization, content-type, if-none-match, x-request-id',
  'access-control-max-age': String(rememberFor),
}
const exposed = 'etag, retry-after, x-operation-cost, x-operation-cost-limit, x-request-id'

/** Lets pages of these origins, and of no others, read the answers. Without a list no header is ever sent. */
export function useCors(origins: ReadonlySet<string>): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method !== 'OPTIONS') return
      endResponse(
        new fetchAPI.Response(null, { status: 204, headers: { allow: 'GET, HEAD, OPTIONS, POST' } }),
      )
    },
    onResponse({ request, response: { headers } }) {
      if (origins.size === 0) return
      headers.append('vary', 'origin')
      const origin = request.headers.get('origin')
      if (origin === null || !origins.has(origin)) return
      headers.set('access-control-allow-origin', origin)
      headers.set('access-control-expose-headers', exposed)
      if (request.method !== 'OPTIONS') return
      for (const [name, value] of Object.entries(allowed)) headers.set(name, value)
    },
  }
}
