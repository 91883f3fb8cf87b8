import type { Plugin } from 'graphql-yoga'

/** `/schema.graphql`: the contract as text, descriptions and all. */
export function useSchemaText(schemaText: string): Plugin {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname === '/schema.graphql') endResponse(new fetchAPI.Response(schemaText, { headers }))
    },
  }
}
