import { Agent, request } from 'node:http'

/** An operation as it goes over the wire. */
export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A client of a GraphQL server over kept connections; both sides of a comparison are asked by one. */
export class HttpClient {
  readonly #url: URL
  readonly #agent = new Agent({ keepAlive: true, timeout: 60_000 })

  constructor(url: string) {
    this.#url = new URL('graphql', url)
  }

  /** The answer as text. Throws where it has an error. */
  async ask(operation: Operation): Promise<string> {
    const { status, text } = await this.#post(JSON.stringify(operation))
    if (status === 200 && !text.includes('"errors":[')) return text
    throw new Error(`${status}: ${text.slice(0, 500)} for ${JSON.stringify(operation)}`)
  }

  close(): void {
    this.#agent.destroy()
  }

  #post(body: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(
        this.#url,
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
          )
          response.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }
}
