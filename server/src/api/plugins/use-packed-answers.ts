import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { encode, wantedEncoding } from '../encoding.ts'

/** Shorter texts fit into one packet of the network as they are. */
const worthPacking = 1_400

/** The level of brotli for what is packed for one reader alone: he waits for it. */
const quick = 1

/** Whole texts. What comes in parts (`multipart/mixed`, `text/event-stream`) flows as it is. */
const text = /^(application\/(json|graphql-response\+json)|text\/plain)/

/**
 * Answers and the schema's text are packed as the client likes. An answer to a GET has a tag by its content: a client or a
 * cache that asks again is told in 304 that nothing has changed. The program's files are packed where they are read.
 */
export function usePackedAnswers(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const type = response.headers.get('content-type') ?? ''
      if (!text.test(type) || response.headers.has('content-encoding') || response.headers.has('etag')) return
      // A file to be kept may be larger than memory.
      if (response.headers.has('content-disposition')) return
      const wanted = wantedEncoding(request.headers.get('accept-encoding'))
      if (request.method !== 'GET' && wanted === null) return
      const content = Buffer.from(await response.arrayBuffer())
      const headers = new fetchAPI.Headers(response.headers)
      headers.append('vary', 'accept, accept-encoding')
      const { status } = response
      if (request.method === 'GET' && status === 200 && !headers.get('cache-control')?.includes('no-store')) {
        const tag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
        headers.set('etag', tag)
        if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache')
        if (request.headers.get('if-none-match')?.split(/,\s*/).includes(tag)) {
          headers.delete('content-length')
          setResponse(new fetchAPI.Response(null, { status: 304, headers }))
          return
        }
      }
      const encoding = content.byteLength < worthPacking ? null : wanted
      const body = encoding === null ? content : await encode(content, encoding, quick)
      if (encoding !== null) headers.set('content-encoding', encoding)
      headers.set('content-length', String(body.byteLength))
      setResponse(new fetchAPI.Response(new Uint8Array(body), { status, headers }))
    },
  }
}
