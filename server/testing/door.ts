import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A door to a port of this machine that can be shut and opened: for a server that goes and comes. */
export class Door {
  readonly #target: number
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #port = 0

  constructor(target: number) {
    this.#target = target
  }

  /** Opens it; the port is the same each time. */
  async open(): Promise<number> {
    const server = createServer((inside) => {
      const outside = connect(this.#target, '127.0.0.1')
      this.#join(inside, outside)
      this.#join(outside, inside)
    }).listen(this.#port, '127.0.0.1')
    this.#server = server
    await once(server, 'listening')
    this.#port = (server.address() as AddressInfo).port
    return this.#port
  }

  /** Shuts it, and tears off what goes through it. */
  async close(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    server.close()
    for (const socket of this.#sockets) socket.destroy()
    await once(server, 'close')
  }

  #join(from: Socket, to: Socket): void {
    this.#sockets.add(from)
    from.pipe(to)
    from.on('error', () => to.destroy())
    from.on('close', () => {
      this.#sockets.delete(from)
      to.destroy()
    })
  }
}
