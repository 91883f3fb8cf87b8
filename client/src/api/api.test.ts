import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApi } from './api.ts'
import { createConnection, type ConnectionState } from './connection.ts'
import { NeighborCountsDocument, SentencesDocument } from './generated/operations.ts'
import { request } from './request.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function answerWith(body: unknown, status = 200, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  vi.stubGlobal('fetch', async () => new Response(text, { status, headers }))
}

const ask = (signal?: AbortSignal) => request(NeighborCountsDocument, { id: 'nvidia' }, signal)

describe('request', () => {
  it('returns the data of an answer', async () => {
    answerWith({ data: { entity: null } })
    expect(await ask()).toEqual({ entity: null })
  })

  it('fails with the code, the sentence and the request id of an error in the answer', async () => {
    const errors = [{ message: 'No such id.', extensions: { code: 'BAD_INPUT' } }]
    answerWith({ data: { entity: null }, errors }, 200, { 'x-request-id': 'req-1' })
    await expect(ask()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: 'No such id.',
      requestId: 'req-1',
    })
  })

  it('tells a network that is down from a server that cannot work and from an answer that is none', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(ask()).rejects.toMatchObject({ code: 'UNREACHABLE' })
    answerWith('<html>Bad gateway</html>', 502)
    await expect(ask()).rejects.toMatchObject({ code: 'NOT_READY' })
    answerWith('<html>Welcome to the hotel</html>', 200)
    await expect(ask()).rejects.toMatchObject({ code: 'BAD_ANSWER' })
    answerWith('null', 200)
    await expect(ask()).rejects.toMatchObject({ code: 'BAD_ANSWER' })
  })

  it('fails with the reason where it is aborted', async () => {
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      signal?.throwIfAborted()
      return new Response('{}')
    })
    await expect(ask(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('connection', () => {
  it('looks for the server with growing pauses until it works, then asks again what had failed', async () => {
    vi.useFakeTimers()
    const states: ConnectionState[] = ['unreachable', 'unready', 'online']
    const asked: number[] = []
    const connection = createConnection(async () => {
      asked.push(Date.now())
      return states.shift() ?? 'online'
    })
    let isDown = true
    vi.stubGlobal('fetch', async () => {
      if (isDown) throw new TypeError('Failed to fetch')
      return new Response(JSON.stringify({ data: { entity: null } }))
    })
    const api = createApi(request, connection)
    const begin = Date.now()
    const failed = api.client
      .fetchQuery(api.queries.neighborCounts('nvidia'))
      .catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(500)
    expect(await failed).toMatchObject({ code: 'UNREACHABLE' })
    expect(connection.store.getState()).toBe('unreachable')
    isDown = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked.map((time) => time - begin)).toEqual([1000, 3000, 7000])
    expect(connection.store.getState()).toBe('online')
    expect(api.client.getQueryData(api.queries.neighborCounts('nvidia').queryKey)).toEqual({ entity: null })
    connection.stop()
  })
})

describe('queries', () => {
  it('ask for many sentences in parts that the server takes, and keep their order', async () => {
    const sizes: number[] = []
    const api = createApi(async (document, variables) => {
      expect(document.toString()).toBe(SentencesDocument.toString())
      const { ids } = Object.fromEntries(Object.entries(variables ?? {})) as { ids: string[] }
      sizes.push(ids.length)
      return JSON.parse(JSON.stringify({ nodes: ids.map((id) => ({ id })) }))
    })
    const ids = Array.from({ length: 230 }, (_, at) => `r:${at}`)
    const { nodes } = await api.client.fetchQuery(api.queries.sentences(ids, ['en']))
    expect(nodes.map((node) => node?.id)).toEqual(ids)
    expect(sizes).toEqual([100, 100, 30])
  })
})
