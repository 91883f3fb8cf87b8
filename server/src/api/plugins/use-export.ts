import type { GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Database } from '../../db/database.ts'
import { KesherError } from '../../errors.ts'
import { exportGraph } from '../../export/export-graph.ts'
import type { Logger } from '../../log.ts'
import { kesherErrorOf } from '../coded-error.ts'
import { exportFileOf, exportFormatOf, selectionOf } from '../export-request.ts'
import { refusedAnswer } from '../refused-answer.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { isAllowed } from './use-cross-site-guard.ts'
import { requestId } from './use-request-id.ts'

/** Most exports at the same time: each reads as fast as its client takes, and questions have to be answered meanwhile. */
const mostAtOnce = 4

interface ExportPluginOptions {
  readonly database: Database
  readonly vocabulary: Vocabulary
  readonly schema: GraphQLSchema
  readonly origins: ReadonlySet<string>
  readonly log: Logger
}

/**
 * `/export`: the graph as a file, streamed at the pace of whoever takes it, ended when they go away. What goes wrong
 * before the first piece is a coded error; after it the connection breaks, so that nobody takes half a file for a whole one.
 */
export function useExport({ database, vocabulary, schema, origins, log }: ExportPluginOptions): Plugin {
  let running = 0
  const answer = async (request: Request, url: URL): Promise<Response> => {
    const { searchParams } = url
    const wish = {
      format: searchParams.get('format') ?? 'kesher-ndjson',
      file: searchParams.get('file'),
      entities: searchParams.getAll('entity'),
      filter: searchParams.get('filter'),
      lang: searchParams.get('lang') ?? 'en',
    }
    const format = exportFormatOf(wish.format)
    const file = exportFileOf(format, wish.file)
    const selection = await selectionOf(wish, schema, vocabulary)
    const leaving = new AbortController()
    const leave = () => leaving.abort()
    request.signal.addEventListener('abort', leave, { once: true })
    const pieces = exportGraph(database, { format, file, selection, lang: wish.lang, signal: leaving.signal })
    const first = await pieces.next()
    const name = `kesher${file === '' ? '' : `-${file}`}.${format.extension}`
    const body = streamOf(first, pieces, {
      cancel: leave,
      fail: (error) =>
        log.warn({ requestId: requestId(request), code: kesherErrorOf(error).code }, 'export ended early'),
      end: () => {
        request.signal.removeEventListener('abort', leave)
        running -= 1
      },
    })
    return new Response(body, {
      headers: {
        'content-type': `${format.mediaType}; charset=utf-8`,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    })
  }
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname !== '/export') return
      if (request.method !== 'GET')
        return endResponse(new Response(null, { status: 405, headers: { allow: 'GET' } }))
      if (!isAllowed(request.headers, origins)) {
        return endResponse(refusedAnswer(new KesherError('CROSS_SITE'), request))
      }
      if (running >= mostAtOnce) return endResponse(refusedAnswer(new KesherError('BUSY'), request))
      running += 1
      try {
        endResponse(await answer(request, url))
      } catch (error) {
        running -= 1
        endResponse(refusedAnswer(error, request))
      }
    },
  }
}

/** The pieces as a body: the next one is read when there is room for it. */
function streamOf(
  first: IteratorResult<string>,
  pieces: AsyncGenerator<string>,
  { cancel, fail, end }: { cancel: () => void; fail: (error: unknown) => void; end: () => void },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string> | null = first
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = next ?? (await pieces.next())
          next = null
          if (!done) return controller.enqueue(encoder.encode(value))
          end()
          controller.close()
        } catch (error) {
          end()
          fail(error)
          controller.error(error)
        }
      },
      async cancel() {
        cancel()
        end()
        await pieces.return(undefined).catch(() => undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
