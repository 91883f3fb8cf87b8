import { AppError } from './app-error.ts'
import {
  NewsDocument,
  type NewsItemFieldsFragment,
  type NewsSubscription,
} from './generated/news-operations.ts'
import { reach } from './request.ts'

export type NewsItem = NewsItemFieldsFragment
export type News = NewsSubscription['news']

/** The server says that it is there every twelve seconds; after so long without a word (ms) it is not. */
const silence = 45_000

type Answer = { data?: NewsSubscription; errors?: { message: string; extensions?: { code?: string } }[] }

/**
 * What becomes of the graph after a cursor (null: from now on), as it is told over server-sent events. Ends where the server
 * ends it; fails with an AppError where it does not answer, or refuses, and with the signal's reason.
 */
export async function* newsAfter(after: string | null, signal: AbortSignal): AsyncGenerator<News> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: NewsDocument.toString(), variables: { after } }),
    signal,
  })
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
  if (!isStream || !response.body) {
    throw refusal((await response.json().catch(() => ({}))) as Answer, response.status)
  }
  for await (const text of events(response.body.getReader(), signal)) {
    const answer = JSON.parse(text) as Answer
    if (!answer.data?.news) throw refusal(answer, response.status)
    yield answer.data.news
  }
}

function refusal({ errors: [error] = [] }: Answer, status: number): AppError {
  const message = error?.message ?? `The server answered with status ${status}.`
  return new AppError(error?.extensions?.code ?? 'BAD_ANSWER', message)
}

/** The data of each event, as text. */
async function* events(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await heard(reader, signal)
    if (done) return
    text += decoder.decode(value, { stream: true })
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const data = /^data: (.+)$/m.exec(part)?.[1]
      if (data !== undefined) yield data
    }
  }
}

async function heard(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal) {
  const timer = setTimeout(() => void reader.cancel(), silence)
  try {
    return await reader.read()
  } catch (cause) {
    signal.throwIfAborted()
    throw new AppError('UNREACHABLE', 'The server cannot be reached.', null, { cause })
  } finally {
    clearTimeout(timer)
  }
}
