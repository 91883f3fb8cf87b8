import { connect } from 'node:net'

// The magic number of Bolt, then four offers of versions: 5.8 down to 5.0, 4.4, and two empty ones.
const handshake = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0])

/** How long a sign of life may take, in milliseconds: a machine that has ten times too much to do still gives one. */
const patience = 4_000
/** In how many turns it is waited for: what came in while this process itself was held up is read between them. */
const turns = 8

/**
 * Whether there is any life at an address of Neo4j: false only where it takes a new connection, or lets one wait, and says
 * nothing for four seconds. A refusal is an answer, and so is an encrypted server's that it understands no handshake. No
 * statement and no sign-in: a database that has too much to do still answers a handshake at once.
 */
export function answers(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 7687) })
    let timer: NodeJS.Timeout | undefined
    const settle = (answer: boolean): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const wait = (left: number): void => {
      timer = setTimeout(() => (left > 1 ? wait(left - 1) : settle(false)), patience / turns)
    }
    wait(turns)
    socket.once('connect', () => socket.write(handshake))
    for (const event of ['data', 'error', 'close']) socket.once(event, () => settle(true))
  })
}
