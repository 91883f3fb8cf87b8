import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'

/** A provider of OpenID Connect, over HTTP: it publishes a key, and signs with it. */
export class TestProvider {
  readonly issuer: string
  isDown = false
  readonly #server: Server
  readonly #key: CryptoKey

  private constructor(server: Server, key: CryptoKey) {
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    this.#server = server
    this.#key = key
  }

  static async open(): Promise<TestProvider> {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const provider = new TestProvider(server, privateKey)
    const { issuer } = provider
    server.on('request', ({ url }, response) => {
      const body = url?.startsWith('/.well-known') ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [key] }
      if (provider.isDown) response.writeHead(503).end()
      else response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    })
    return provider
  }

  /** Claims that hold for an hour, for `kesher` as `kesher_role`'s editor; `over` changes them. */
  claims(over: Record<string, unknown> = {}): Record<string, unknown> {
    const exp = Math.floor(Date.now() / 1_000) + 3_600
    const who = { sub: 'u1', email: 'dana@example.org', kesher_role: ['reader', 'editor'] }
    return { iss: this.issuer, aud: 'kesher', exp, ...who, ...over }
  }

  sign(over: Record<string, unknown> = {}, key = this.#key): Promise<string> {
    return new SignJWT(this.claims(over)).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(key)
  }

  close(): void {
    this.#server.close()
  }
}
