import type { Plugin } from 'graphql-yoga'
import { KesherError } from '../../errors.ts'

/**
 * Refuses operations that a page of another site could make a reader's browser send without asking first: it would
 * spend this server's time in the reader's name, and reach a server that only the reader can reach.
 *
 * Browsers say where a request comes from (`Sec-Fetch-Site`, and `Origin` with a POST), and a page cannot change that.
 * Where nothing is said, it is a program or a browser of yesterday: a POST must then not be one that a form can send.
 * A GET may: it only reads, the page that sent it cannot see the answer, and caches between need it.
 */
export function useCrossSiteGuard(origins: ReadonlySet<string>): Plugin {
  return {
    onRequestParse({ request: { headers } }) {
      if (!isAllowed(headers, origins)) throw new KesherError('CROSS_SITE')
    },
  }
}

/** Whether a request may come in: it is of this site, of one that is let in, or of no page at all. */
export function isAllowed(headers: Headers, origins: ReadonlySet<string>): boolean {
  const [origin, site] = [headers.get('origin'), headers.get('sec-fetch-site')]
  if (origin !== null && origins.has(origin)) return true
  if (site !== null) return site === 'same-origin' || site === 'none'
  if (origin !== null) return URL.canParse(origin) && new URL(origin).host === headers.get('host')
  return !headers.get('content-type')?.includes('form')
}
