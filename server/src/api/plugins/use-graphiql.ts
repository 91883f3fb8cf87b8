import type { Plugin } from 'graphql-yoga'
import type { StaticFiles } from '../static-files.ts'

/**
 * GraphiQL for a browser that opens `/graphql`: a page of the client's build, under the same policy as the explorer. The
 * address has two faces, so what is kept of it depends on `Accept`.
 */
export function useGraphiql(client: StaticFiles): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/graphql' || request.method !== 'GET') return
      if (!request.headers.get('accept')?.includes('text/html')) return
      const page = await client.find('graphiql.html', request.headers)
      // Without a built client the address still answers operations; what is missing is said by the API's own error.
      if (!page) return
      const { status, headers, body } = page
      endResponse(
        new fetchAPI.Response(body, { status, headers: { ...headers, vary: 'accept, accept-encoding' } }),
      )
    },
  }
}
