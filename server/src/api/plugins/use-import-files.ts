import type { Plugin } from 'graphql-yoga'
import { KesherError } from '../../errors.ts'
import { findingLine, findingsHead } from '../../import/findings-csv.ts'
import type { Imports } from '../../import/jobs/imports.ts'
import { refusedAnswer } from '../refused-answer.ts'
import { refusalToAct } from '../who-may-act.ts'
import { viewerOf } from './use-access.ts'
import { isAllowed } from './use-cross-site-guard.ts'

interface ImportFilesOptions {
  readonly imports: Imports
  readonly origins: ReadonlySet<string>
  readonly writableAt: ReadonlySet<string> | null
}

/**
 * `POST /import-files?name=…` takes a file as the body, byte by byte as it comes, and answers with its id for
 * `startImport`; `GET /imports/ID/findings.csv` gives the refused rows of an import.
 */
export function useImportFiles({ imports, origins, writableAt }: ImportFilesOptions): Plugin {
  const receive = async (request: Request, url: URL): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    if (!isAllowed(request.headers, origins)) throw new KesherError('CROSS_SITE')
    const error = refusalToAct(request, writableAt, viewerOf(request))
    if (error) throw error
    const content = request.body as AsyncIterable<Uint8Array> | null
    const { id, name, bytes } = await imports.files.receive(
      url.searchParams.get('name') ?? '',
      content ?? none(),
    )
    return Response.json({ id, name, bytes }, { status: 201, headers: { 'cache-control': 'no-store' } })
  }
  const findings = (request: Request, id: string): Response => {
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET' } })
    if (!imports.jobs.get(id)) throw new KesherError('UNKNOWN_JOB', { value: id })
    const body = [findingsHead, ...imports.jobs.findings(id).map(findingLine)].join('')
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="findings.csv"',
        'cache-control': 'no-store',
      },
    })
  }
  return {
    async onRequest({ request, url, endResponse }) {
      const job = /^\/imports\/([\w-]+)\/findings\.csv$/.exec(url.pathname)?.[1]
      if (url.pathname !== '/import-files' && job === undefined) return
      try {
        endResponse(job === undefined ? await receive(request, url) : findings(request, job))
      } catch (error) {
        endResponse(refusedAnswer(error, request))
      }
    },
  }
}

async function* none(): AsyncGenerator<Uint8Array> {
  // A request without a body is a file without content, which is refused when it is read.
}
