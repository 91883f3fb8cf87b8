import { AppError } from './app-error.ts'
import type { TypedDocumentString } from './generated/operations.ts'
import { heldToken, holdToken } from './token.ts'

type Answer = {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]
}

const outageStatuses = new Set([502, 503, 504])

/**
 * Sends one operation and returns its data. Fails with an AppError; where `signal` aborts, with the signal's reason.
 * An answer with any error fails as a whole, so that a picture is never drawn from half an answer.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  })
  const requestId = response.headers.get('x-request-id')
  const answer = await readAnswer(response, signal)
  const error = answer?.errors?.[0]
  if (error) {
    const { code, requestId: logged } = error.extensions ?? {}
    throw new AppError(code ?? 'BAD_ANSWER', error.message, logged ?? requestId)
  }
  if (outageStatuses.has(response.status)) throw notReady(response.status, requestId)
  if (!answer?.data) {
    throw new AppError('BAD_ANSWER', `The server answered with status ${response.status}.`, requestId)
  }
  // The server checks every answer against the schema that this type is generated from.
  return answer.data as Data
}

/** Whether the server says that it and its database can work; false where nothing answers. */
export async function ready(signal?: AbortSignal): Promise<'online' | 'unreachable' | 'unready'> {
  try {
    const response = await reach('/ready', { signal, cache: 'no-store' })
    return response.ok ? 'online' : 'unready'
  } catch {
    return 'unreachable'
  }
}

/** The text of one of the vocabulary's icons. */
export async function requestIcon(name: string): Promise<string> {
  const response = await reach(`/icons/${encodeURIComponent(name)}.svg`, {})
  if (!response.ok) throw new AppError('BAD_ANSWER', `There is no icon "${name}".`)
  return response.text()
}

/** The bytes of a file of the page's own: letters, for a picture that carries them along. */
export async function requestFile(address: string): Promise<ArrayBuffer> {
  const response = await reach(address, {})
  if (!response.ok) throw new AppError('BAD_ANSWER', `There is no file "${address}".`)
  return response.arrayBuffer()
}

/**
 * What answers at an address of this server, asked by the token that the page holds. One that is refused is held no longer:
 * else nothing could be read either. Fails with an AppError where nothing answers, and with the signal's reason.
 */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  const token = heldToken()
  const headers = token === null ? init.headers : { ...init.headers, authorization: `Bearer ${token}` }
  try {
    const response = await fetch(path, { ...init, headers })
    if (response.status === 401 && token === heldToken()) holdToken(null)
    return response
  } catch (cause) {
    init.signal?.throwIfAborted()
    throw new AppError('UNREACHABLE', 'The server cannot be reached.', null, { cause })
  }
}

async function readAnswer(response: Response, signal?: AbortSignal): Promise<Answer | null> {
  try {
    const answer: unknown = await response.json()
    return typeof answer === 'object' ? (answer as Answer) : null
  } catch {
    signal?.throwIfAborted()
    return null
  }
}

function notReady(status: number, requestId: string | null): AppError {
  return new AppError('NOT_READY', `The server cannot work now (status ${status}).`, requestId)
}
