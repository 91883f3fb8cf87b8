import { createHash, randomBytes } from 'node:crypto'

/** What tokens let their holders do, the least first: each may do what those before it may. */
export const roles = ['reader', 'editor', 'admin'] as const

export type Role = (typeof roles)[number]

/** Who asks, as a token says. */
export interface Viewer {
  readonly id: string
  /** As the history names them. */
  readonly name: string
  readonly role: Role
}

/** A new token: `kesher_`, an id by which it is found, and 256 random bits that nobody guesses. */
export function newToken(): { readonly id: string; readonly token: string } {
  const id = randomBytes(5).toString('hex')
  return { id, token: `kesher_${id}_${randomBytes(32).toString('base64url')}` }
}

/** The id of a token, an empty text where it is none of ours. */
export function idOfToken(token: string): string {
  return /^kesher_([0-9a-f]{10})_/.exec(token)?.[1] ?? ''
}

/** What is kept of a token. One quick round is enough: what it hides is random, and no word that could be tried. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Whether what such a role lets do is within what another one does. */
export function mayAct(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least)
}
