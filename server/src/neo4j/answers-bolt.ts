import { connect } from 'node:net'

// The magic number of Bolt, then four offers of versions: 5.8 down to 5.0, 4.4, and two empty ones.
const handshake = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0])
const patienceMs = 2_000

/** Whether something on that loopback port agrees on a version of Bolt. Never throws. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const settle = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(patienceMs, () => settle(false))
    socket.once('connect', () => socket.write(handshake))
    socket.once('data', (answer) => settle(answer.length === 4 && answer.readUInt32BE() !== 0))
    socket.once('error', () => settle(false))
    socket.once('close', () => settle(false))
  })
}
