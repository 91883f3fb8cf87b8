import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { KesherError } from './errors.ts'

/**
 * How long a connection rests, in milliseconds: longer than those in front of a server keep one (a minute, most of them), so
 * that none is closed at the moment in which a request is sent over it.
 */
const keepAliveTimeout = 72_000

/** The port of the program. It listens before the database is there, so that a port in use is known at once. */
export class HttpServer {
  readonly #server: Server
  #listener: RequestListener = answerStarting

  private constructor(server: Server) {
    this.#server = server
    server.on('request', (request, response) => this.#listener(request, response))
  }

  /** Listens. Throws PORT_IN_USE or ADDRESS_UNUSABLE. */
  static async listen(host: string, port: number): Promise<HttpServer> {
    const server = createServer({ keepAliveTimeout })
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
      server.listen(port, host, resolve)
    })
    return new HttpServer(server)
  }

  /** Where it is reached, for example `http://127.0.0.1:4000/`. */
  get address(): string {
    const { address, port, family } = this.#server.address() as AddressInfo
    const isEverywhere = address === '0.0.0.0' || address === '::'
    const host = isEverywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
    return `http://${host}:${port}/`
  }

  /** From now on this answers. */
  serve(listener: RequestListener): void {
    this.#listener = listener
  }

  /** Takes no new requests and lets those under way finish, for so many milliseconds at most. */
  async drain(patience: number): Promise<void> {
    const closed = new Promise<'closed'>((resolve) => this.#server.close(() => resolve('closed')))
    const end = Date.now() + patience
    while (Date.now() < end) {
      // A connection that has just answered stays open for the next request, which must not come.
      this.#server.closeIdleConnections()
      if ((await Promise.race([closed, wait(50)])) === 'closed') return
    }
    this.#server.closeAllConnections()
    await closed
  }
}

const answerStarting: RequestListener = (request, response) => {
  const isHealth = request.url === '/health'
  const body = isHealth
    ? { status: 'alive' }
    : { status: 'not ready', code: 'STARTING', message: 'Kesher is starting. Try again in a few seconds.' }
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(isHealth ? 200 : 503, isHealth ? headers : { ...headers, 'retry-after': '2' })
  response.end(`${JSON.stringify(body)}\n`)
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): KesherError {
  if (error.code === 'EADDRINUSE') return new KesherError('PORT_IN_USE', { host, port }, { cause: error })
  const reason =
    error.code === 'EACCES'
      ? 'this user may not use that port'
      : error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND'
        ? 'this machine has no such address'
        : (error.code ?? 'unknown reason')
  return new KesherError('ADDRESS_UNUSABLE', { host, port, reason }, { cause: error })
}
