import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a port that can be shut, held up and slowed down: for a database that goes, hangs, and comes. */
export class TcpProxy {
  readonly #target: number
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  /** While true, connections are taken and kept, and nothing goes through. */
  isHanging = false
  /** How long each piece is held back, in milliseconds. */
  delay = 0

  constructor(target: number) {
    this.#target = target
  }

  /** Opens on that port, by default any free one; the port. */
  async open(port = 0): Promise<number> {
    const server = createServer((inside) => {
      const outside = connect(this.#target, '127.0.0.1')
      this.#pass(inside, outside)
      this.#pass(outside, inside)
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    return (server.address() as { port: number }).port
  }

  /** Shuts: what is connected is cut, and nobody is let in. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  #pass(from: Socket, to: Socket): void {
    this.#sockets.add(from)
    from.on('error', () => from.destroy())
    from.on('close', () => {
      this.#sockets.delete(from)
      to.destroy()
    })
    from.on('data', (piece) => {
      if (this.isHanging) return
      if (this.delay === 0) to.write(piece)
      else setTimeout(() => to.writable && to.write(piece), this.delay)
    })
  }
}
