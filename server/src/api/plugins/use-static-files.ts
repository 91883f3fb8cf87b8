import type { Plugin } from 'graphql-yoga'
import { embedPolicy } from './use-security-headers.ts'
import type { StaticFiles } from '../static-files.ts'

/** Serves the built page at `/` and its files, and the icons under `/icons/`; a path of neither is not found. */
export function useStaticFiles(client: StaticFiles, icons: StaticFiles): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      if (url.pathname === '/graphql' || url.pathname === '/schema.graphql') return
      const icon = /^\/icons\/([a-z0-9-]+\.svg)$/.exec(url.pathname)?.[1]
      const found = icon
        ? await icons.find(icon, request.headers)
        : await client.find(fileOf(url), request.headers)
      const { status, body } = found ?? notFound
      const headers = {
        ...(found ?? notFound).headers,
        ...(isEmbedded(url) && { 'content-security-policy': embedPolicy }),
      }
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { status, headers }))
    },
  }
}

/** `/?embed` is the one page that other sites may frame: it shows a view and writes nothing. */
function isEmbedded({ pathname, searchParams }: URL): boolean {
  return pathname === '/' && searchParams.has('embed')
}

function fileOf(url: URL): string {
  if (url.pathname !== '/') return url.pathname.slice(1)
  return isEmbedded(url) ? 'embed.html' : 'index.html'
}

const notFound = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found: Kesher</title>
<h1>Not found</h1><p>There is nothing at this address. <a href="/">To the explorer</a></p>
<p lang="he" dir="rtl">אין דבר בכתובת הזאת. <a href="/">אל הסייר</a></p></html>
`,
}
