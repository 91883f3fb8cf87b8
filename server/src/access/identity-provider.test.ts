import { generateKeyPair, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestProvider } from '../../testing/test-provider.ts'
import { IdentityProvider } from './identity-provider.ts'

let provider: TestProvider
beforeAll(async () => {
  provider = await TestProvider.open()
})
afterAll(() => provider.close())

function open(): IdentityProvider {
  return new IdentityProvider({ issuer: provider.issuer, audience: 'kesher', roleClaim: 'kesher_role' })
}

test('who the provider vouches for is let in with the highest role that it names, a reader without one', async () => {
  const known = open()
  expect(await known.viewerOf(await provider.sign())).toEqual({
    id: `${provider.issuer} u1`,
    name: 'dana@example.org',
    role: 'editor',
  })
  const plain = await known.viewerOf(await provider.sign({ kesher_role: 'owner', email_verified: false }))
  expect(plain).toMatchObject({ name: 'u1', role: 'reader' })
})

test('whatever it does not vouch for is refused: other keys, audiences and issuers, what is over, altered or not signed', async () => {
  const known = open()
  const [head = '', , mark = ''] = (await provider.sign()).split('.')
  const other = Buffer.from(JSON.stringify(provider.claims({ sub: 'u2' }))).toString('base64url')
  const wrong = [
    await provider.sign({}, (await generateKeyPair('ES256')).privateKey),
    await provider.sign({ aud: 'another' }),
    await provider.sign({ iss: 'https://evil.example' }),
    await provider.sign({ exp: 1_000 }),
    await provider.sign({ exp: undefined }),
    await provider.sign({ nbf: Math.floor(Date.now() / 1_000) + 600 }),
    await provider.sign({ sub: undefined }),
    `${head}.${other}.${mark}`,
    new UnsecuredJWT(provider.claims()).encode(),
    'a.b.c',
  ]
  const codes = await Promise.all(
    wrong.map((token) => known.viewerOf(token).catch((error: unknown) => (error as { code: string }).code)),
  )
  expect(codes).toEqual(wrong.map(() => 'UNAUTHENTICATED'))
})

test('a provider that is away is no reason to let anybody in or to call a token wrong, and is asked again', async () => {
  const known = open()
  const token = await provider.sign()
  provider.isDown = true
  await expect(known.viewerOf(token)).rejects.toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    details: { issuer: provider.issuer },
  })
  provider.isDown = false
  expect(await known.viewerOf(token)).toMatchObject({ role: 'editor' })
})

test('a token of our own is not taken for one of a provider', async () => {
  expect(IdentityProvider.isItsToken(await provider.sign())).toBe(true)
  expect(IdentityProvider.isItsToken('kesher_0123456789_abc')).toBe(false)
})
