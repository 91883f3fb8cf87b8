import { refused } from '../curation/refused.ts'
import type { Database, RunInTransaction } from '../db/database.ts'
import * as statements from '../db/generated/statements.ts'
import type { TokenRecord } from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { checkText } from '../model/check-text.ts'
import { hashOfToken, newToken, type Role } from './token.ts'

export interface TokenWish {
  readonly name: string
  readonly role: Role
  /** An instant in UTC, or a day, to whose end it holds; null for ever. */
  readonly expires: string | null
}

/** Makes a token; its text, which is kept nowhere. Throws BAD_INPUT and TOKEN_NAME_TAKEN. */
export async function createToken(database: Database, { name, role, expires }: TokenWish): Promise<string> {
  const reason = name.trim() === '' ? 'it is blank' : checkText(name, { max: 100 })
  if (reason !== null) throw new KesherError('BAD_INPUT', { argument: 'NAME', value: name, reason })
  const { id, token } = newToken()
  const record = {
    id,
    name,
    role,
    hash: hashOfToken(token).toString('hex'),
    createdAt: new Date().toISOString(),
    ...(expires === null ? {} : { expiresAt: endOf(expires) }),
  }
  const { created } = await database.write((run) => run(statements.createToken, { token: record }))
  if (created === 0) throw new KesherError('TOKEN_NAME_TAKEN', { value: name })
  return token
}

/** All tokens, the latest first. */
export async function listTokens(database: Database): Promise<TokenRecord[]> {
  return (await database.run(statements.tokens, {})).map(({ token }) => token)
}

/** Revokes the token of that name or id; the token as it is then. Throws Refused with UNKNOWN_TOKEN. */
export async function revokeToken(
  { run, write }: { readonly run: RunInTransaction; readonly write: Database['write'] },
  value: string,
): Promise<TokenRecord> {
  const all = (await run(statements.tokens, {})).map(({ token }) => token)
  const found = all.find(({ name }) => name === value) ?? all.find(({ id }) => id === value)
  if (!found) throw refused('UNKNOWN_TOKEN', 'id', { value })
  const revokedAt = found.revokedAt ?? new Date().toISOString()
  await write((inOne) => inOne(statements.revokeToken, { id: found.id, revokedAt }))
  return { ...found, revokedAt }
}

function endOf(expires: string): string {
  const text = /^\d{4}-\d\d-\d\d$/.test(expires) ? `${expires}T23:59:59.999Z` : expires
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))
  const reason = !isInstant
    ? 'it is a day like 2026-12-31 or an instant like 2026-12-31T12:00:00Z'
    : Date.parse(text) <= Date.now()
      ? 'it is over already'
      : null
  if (reason !== null) throw new KesherError('BAD_INPUT', { argument: '--expires', value: expires, reason })
  return new Date(text).toISOString()
}
