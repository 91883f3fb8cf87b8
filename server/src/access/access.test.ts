import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '../db/database.ts'
import type { TokenRecord } from '../db/records.ts'
import { addressKey, RateLimit } from './rate-limit.ts'
import { hashOfToken, idOfToken, mayAct, newToken } from './token.ts'
import { Tokens } from './tokens.ts'

// The built-in module itself is watched, and what was imported of it: no module is loaded anew for this.
const compared = vi.spyOn(crypto, 'timingSafeEqual')
syncBuiltinESMExports()
afterAll(() => {
  compared.mockRestore()
  syncBuiltinESMExports()
})

function held(token: string, rest: Partial<TokenRecord> = {}): TokenRecord {
  const hash = hashOfToken(token).toString('hex')
  return { id: idOfToken(token), name: 'ann', role: 'editor', hash, createdAt: '2026', ...rest }
}

function tokensOf(...records: TokenRecord[]): Tokens {
  return new Tokens({ run: async () => records.map((token) => ({ token })) } as unknown as Database)
}

describe('a token', () => {
  test('names its id and hides 256 bits, of which nothing but a hash is kept', () => {
    const [one, two] = [newToken(), newToken()]
    expect(one.token).toMatch(/^kesher_[0-9a-f]{10}_[\w-]{43}$/)
    expect(idOfToken(one.token)).toBe(one.id)
    expect(one.token).not.toBe(two.token)
    expect(JSON.stringify(held(one.token))).not.toContain(one.token.slice('kesher_0123456789_'.length))
  })

  test('of each role may what the roles before it may', () => {
    expect([mayAct('reader', 'editor'), mayAct('editor', 'editor'), mayAct('admin', 'editor')]).toEqual([
      false,
      true,
      true,
    ])
  })

  test('right, wrong, unknown or over takes the same way: one hash, compared in constant time, before all else', async () => {
    const { token } = newToken()
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const cases = [
      [tokensOf(held(token)), token],
      [tokensOf(held(token)), wrong],
      [tokensOf(), token],
      [tokensOf(), 'not one of ours'],
      [tokensOf(held(token, { revokedAt: '2026-01-01T00:00:00Z' })), token],
      [tokensOf(held(token, { expiresAt: '2026-01-01T00:00:00Z' })), token],
    ] as const
    const found = []
    for (const [tokens, given] of cases) {
      compared.mockClear()
      const outcome = await tokens.viewerOf(given).catch((error: unknown) => (error as { code: string }).code)
      expect(compared.mock.calls.map(([one, two]) => [one, two.byteLength])).toEqual([
        [hashOfToken(given), 32],
      ])
      found.push(outcome)
    }
    const refused = Array.from({ length: 5 }, () => 'UNAUTHENTICATED')
    expect(found).toEqual([{ id: idOfToken(token), name: 'ann', role: 'editor' }, ...refused])
  })
})

describe('the limit', () => {
  test('gives each asker so many in a minute, says how long to wait, and fills up again', () => {
    let now = 0
    const limit = new RateLimit(60, () => now)
    const asked = Array.from({ length: 61 }, () => limit.take('ann'))
    expect([asked.slice(0, 60).every((seconds) => seconds === 0), asked[60], limit.take('dan')]).toEqual([
      true,
      1,
      0,
    ])
    now = 1_000
    expect([limit.take('ann'), limit.take('ann')]).toEqual([0, 1])
    expect([limit.take('dan', 100), limit.take('dan', 0)]).toEqual([0, 41])
    expect(new RateLimit(0).take('ann', 1_000)).toBe(0)
  })

  test('takes the half of a new address that a household has for one asker', () => {
    const addresses = ['127.0.0.1', '::ffff:10.0.0.7', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9', '::1']
    expect(addresses.map(addressKey)).toEqual([
      '127.0.0.1',
      '10.0.0.7',
      '2001:db8:1:2',
      '2001:db8:1:2',
      '0:0:0:0',
    ])
  })
})
