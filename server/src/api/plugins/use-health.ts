import type { Plugin } from 'graphql-yoga'
import { errorTable } from '../../errors.ts'
import type { Readiness } from '../readiness.ts'

/** `/health`: the process lives. `/ready`: it can answer questions, else 503 with the code of the reason. */
export function useHealth(readiness: Readiness): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      const answer = (status: number, body: object) =>
        endResponse(
          new fetchAPI.Response(`${JSON.stringify(body)}\n`, {
            status,
            headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
          }),
        )
      if (url.pathname === '/health') answer(200, { status: 'alive' })
      if (url.pathname !== '/ready') return
      const code = await readiness.reason()
      if (code === null) answer(200, { status: 'ready' })
      else answer(503, { status: 'not ready', code, message: errorTable[code].sentence })
    },
  }
}
