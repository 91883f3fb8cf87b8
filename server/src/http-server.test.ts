import { afterEach, expect, test } from 'vitest'
import { setTimeout as wait } from 'node:timers/promises'
import { HttpServer } from './http-server.ts'

let server: HttpServer | undefined
afterEach(() => server?.drain(0))

async function listen(): Promise<HttpServer> {
  server = await HttpServer.listen('127.0.0.1', 0)
  return server
}

test('answers that it is starting until there is something to serve', async () => {
  const http = await listen()
  const [health, other] = await Promise.all([fetch(`${http.address}health`), fetch(`${http.address}graphql`)])
  expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }])
  expect([other.status, other.headers.get('retry-after'), await other.json()]).toMatchObject([
    503,
    '2',
    { code: 'STARTING' },
  ])
  http.serve((_, response) => response.end('served'))
  expect(await (await fetch(http.address)).text()).toBe('served')
})

test('keeps a resting connection longer than proxies do', async () => {
  const { headers } = await fetch((await listen()).address)
  expect(headers.get('keep-alive')).toBe('timeout=72')
})

test('drained, it lets a request under way finish and takes no new one', async () => {
  const http = await listen()
  http.serve((_, response) => {
    void wait(300).then(() => response.end('finished'))
  })
  const { address } = http
  const running = fetch(address).then((response) => response.text())
  await wait(50)
  const drained = http.drain(10_000)
  await expect(fetch(address)).rejects.toThrow('fetch failed')
  expect(await running).toBe('finished')
  await drained
})

test('drained without patience, it ends what does not end', async () => {
  const http = await listen()
  http.serve(() => undefined)
  const answer = fetch(http.address).catch((error: Error) => error.message)
  await wait(50)
  await http.drain(100)
  expect(await answer).toBe('fetch failed')
})

test('a port in use has a code of its own', async () => {
  const { port } = new URL((await listen()).address)
  await expect(HttpServer.listen('127.0.0.1', Number(port))).rejects.toMatchObject({ code: 'PORT_IN_USE' })
})
