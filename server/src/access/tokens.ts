import { timingSafeEqual } from 'node:crypto'
import type { Database } from '../db/database.ts'
import { tokens } from '../db/generated/statements.ts'
import type { TokenRecord } from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { hashOfToken, idOfToken, type Role, type Viewer } from './token.ts'

/** How long what was read of the tokens is taken for true, in milliseconds: so soon a revoked one is of no use. */
const beliefLasts = 1_000

/** What an unknown token is compared with, so that it takes as long as a known one. */
const nobody: TokenRecord = {
  id: '',
  name: '',
  role: 'reader',
  hash: '00'.repeat(32),
  createdAt: '',
  revokedAt: '0000',
}

/** The tokens of the graph as a server holds them: they are read when one is presented, at most once a second. */
export class Tokens {
  readonly #database: Database
  #held: Promise<ReadonlyMap<string, TokenRecord>> | null = null
  #readAt = 0

  constructor(database: Database) {
    this.#database = database
  }

  /** Whose token it is. Throws UNAUTHENTICATED where it is nobody's, was revoked or has expired. */
  async viewerOf(token: string): Promise<Viewer> {
    const held = await this.#read()
    const found = held.get(idOfToken(token)) ?? nobody
    // The comparison comes first and whatever was found: a wrong token takes the time of a right one.
    const isSame = timingSafeEqual(hashOfToken(token), Buffer.from(found.hash, 'hex'))
    if (!isSame || isOver(found)) {
      throw new KesherError('UNAUTHENTICATED', {
        reason: 'The token is not known here, has expired or was revoked',
      })
    }
    return { id: found.id, name: found.name, role: found.role as Role }
  }

  #read(): Promise<ReadonlyMap<string, TokenRecord>> {
    const now = performance.now()
    if (this.#held && now - this.#readAt < beliefLasts) return this.#held
    this.#readAt = now
    const reading = this.#database
      .run(tokens, {})
      .then((rows) => new Map(rows.map(({ token }) => [token.id, token])))
    this.#held = reading
    // What failed is asked again by the next one.
    reading.catch(() => (this.#held = null))
    return reading
  }
}

/** Whether a token is of no use any more. */
export function isOver({ revokedAt, expiresAt }: TokenRecord, now = new Date()): boolean {
  return revokedAt != null || (expiresAt != null && expiresAt <= now.toISOString())
}
