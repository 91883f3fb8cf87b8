import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { IdentityProvider } from '../../access/identity-provider.ts'
import { addressKey, type RateLimit } from '../../access/rate-limit.ts'
import type { Viewer } from '../../access/token.ts'
import type { Tokens } from '../../access/tokens.ts'
import { KesherError } from '../../errors.ts'
import { refusedAnswer } from '../refused-answer.ts'
import { isPersonHere } from '../who-may-act.ts'

/** What is asked of the graph: all else is the program's own files, and probes. */
const guarded = /^\/(graphql|export|import-files|imports\/.*)$/

/** So many requests a token costs that is none: guessing is slow before it is hopeless. */
const costOfWrongToken = 20

const viewers = new WeakMap<Request, Viewer>()

/** Whose token came with a request; null where none did. */
export function viewerOf(request: Request): Viewer | null {
  return viewers.get(request) ?? null
}

export interface AccessOptions {
  readonly tokens: Tokens
  /** Null where nobody signs in elsewhere. */
  readonly provider: IdentityProvider | null
  readonly rateLimit: RateLimit
  readonly writableAt: ReadonlySet<string> | null
}

/**
 * Learns who asks, by the token in `Authorization: Bearer …`, and refuses one that is none, and whoever asks too much: by
 * token, else by address. The person at the machine is not counted.
 */
export function useAccess({
  tokens,
  provider,
  rateLimit,
  writableAt,
}: AccessOptions): Plugin<object, { req?: IncomingMessage }> {
  const admit = async (request: Request, address: string): Promise<void> => {
    const token = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]
    if (token !== undefined) {
      // Whoever guessed too much is not told any more whether a guess is right.
      expectRoom(rateLimit.take(`address ${address}`, 0), address)
      try {
        const knows = provider && IdentityProvider.isItsToken(token) ? provider : tokens
        const viewer = await knows.viewerOf(token)
        viewers.set(request, viewer)
        expectRoom(rateLimit.take(`token ${viewer.id}`), viewer.name)
      } catch (error) {
        if (error instanceof KesherError && error.code === 'UNAUTHENTICATED') {
          rateLimit.take(`address ${address}`, costOfWrongToken)
        }
        throw error
      }
    } else if (!isPersonHere(request, writableAt)) expectRoom(rateLimit.take(`address ${address}`), address)
  }
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      if (!guarded.test(url.pathname)) return
      try {
        await admit(request, addressKey(serverContext?.req?.socket.remoteAddress ?? 'unknown'))
      } catch (error) {
        endResponse(refusedAnswer(error, request))
      }
    },
    onResponse({ request, response }) {
      // What one may is not what another may, and says so to caches between.
      if (request.headers.has('authorization')) response.headers.append('vary', 'authorization')
    },
  }
}

function expectRoom(seconds: number, who: string): void {
  if (seconds > 0) throw new KesherError('RATE_LIMITED', { who, seconds })
}
