import { createHash } from 'node:crypto'
import { gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { Plugin } from 'graphql-yoga'

interface Page {
  readonly body: Uint8Array<ArrayBuffer>
  readonly policy: string
}

let page: Promise<Page> | undefined

/**
 * GraphiQL for a browser that opens `/graphql`. The page is all in one and needs no network; it has 9 MB, so it is read
 * and packed when first asked for and never before.
 */
export function useGraphiql(): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/graphql' || request.method !== 'GET') return
      if (!request.headers.get('accept')?.includes('text/html')) return
      page ??= makePage()
      const { body, policy } = await page
      endResponse(
        new fetchAPI.Response(body, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-encoding': 'gzip',
            'cache-control': 'no-cache',
            'content-security-policy': policy,
          },
        }),
      )
    },
  }
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({ title: 'Kesher: GraphiQL', defaultQuery: welcome })
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
    hashOf(text),
  )
  // Its own scripts by their hashes; Monaco, the editor in it, makes workers from blobs and compiles its grammars.
  const policy = [
    "default-src 'self' data: blob:",
    `script-src 'self' 'unsafe-eval' blob: ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { body: new Uint8Array(await promisify(gzip)(html)), policy }
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script.replaceAll('\r\n', '\n')).digest('base64')}'`
}

const welcome = `# Who is tied to Nvidia, how, and who says so?
{
  entity(id: "nvidia") {
    label(langs: ["en"]) { value }
    relations(first: 5, orderBy: CONFIDENCE) {
      edges {
        node {
          sentence(langs: ["en"]) { value }
          claims(first: 3) { edges { node { statement(langs: ["en"]) { value } source { title { value } } } } }
        }
      }
    }
  }
}
`
