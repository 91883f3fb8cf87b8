import type { Plugin } from 'graphql-yoga'
import type { Logger } from '../../log.ts'
import type { ApiContext } from '../context.ts'
import { costOf } from './use-operation-cost.ts'
import { requestId } from './use-request-id.ts'

interface Noted {
  readonly start: number
  operation?: string
  context?: ApiContext
}

/** One log line for each request: what, how long, what it cost, how many statements, and the request's id. */
export function useRequestLog(log: Logger): Plugin<ApiContext> {
  const notes = new WeakMap<Request, Noted>()
  return {
    onRequest({ request }) {
      notes.set(request, { start: performance.now() })
    },
    onExecute({ args }) {
      const { request, params } = args.contextValue as ApiContext & {
        request: Request
        params: { operationName?: string }
      }
      const note = notes.get(request)
      if (!note) return
      note.context = args.contextValue as ApiContext
      if (params.operationName) note.operation = params.operationName
    },
    onResponse({ request, response }) {
      const note = notes.get(request)
      if (!note) return
      const runs = note.context?.runs
      const cost = costOf(request)
      const url = new URL(request.url, 'http://localhost')
      // Those who watch over the server ask every few seconds.
      const isProbe = url.pathname === '/health' || url.pathname === '/ready'
      log[isProbe ? 'debug' : 'info'](
        {
          requestId: requestId(request),
          method: request.method,
          path: url.pathname.slice(0, 200),
          status: response.status,
          milliseconds: rounded(performance.now() - note.start),
          ...(note.operation === undefined ? {} : { operation: note.operation.slice(0, 100) }),
          ...(cost === undefined ? {} : { cost }),
          ...(runs
            ? { statements: runs.map(({ name, milliseconds }) => `${name} ${rounded(milliseconds)}`) }
            : {}),
        },
        'request',
      )
    },
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
