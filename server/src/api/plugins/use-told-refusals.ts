import type { Plugin } from 'graphql-yoga'
import { KesherError } from '../../errors.ts'
import { codedError } from '../coded-error.ts'
import { requestId } from './use-request-id.ts'

/** What Yoga refuses without a word, by status, and what to do instead. */
const reasons: Readonly<Record<number, string>> = {
  406: 'its Accept header names no type that answers have: ask for application/graphql-response+json or application/json.',
  415: 'its Content-Type is none that can be read: send application/json.',
}

/** Gives refusals that have no body one: an error with a code, as of everything else that is refused. */
export function useToldRefusals(): Plugin {
  return {
    onResponse({ request, response, setResponse, fetchAPI }) {
      const reason = reasons[response.status]
      if (reason === undefined || response.headers.has('content-type')) return
      const { message, extensions } = codedError(
        new KesherError('BAD_REQUEST', { reason }),
        requestId(request),
      )
      const { http: _, ...rest } = extensions
      const headers = new fetchAPI.Headers(response.headers)
      headers.set('content-type', 'application/json; charset=utf-8')
      const body = JSON.stringify({ errors: [{ message, extensions: rest }] })
      setResponse(new fetchAPI.Response(body, { status: response.status, headers }))
    },
  }
}
