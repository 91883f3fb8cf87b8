import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { KesherError } from '../errors.ts'
import { roles, type Role, type Viewer } from './token.ts'

/** Signatures by a key that only the provider has; with a shared secret whoever checks could sign, too. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** How long the provider may take to answer, in milliseconds. */
const patience = 5_000

/** How far its clock may differ from ours, in seconds. */
const clockTolerance = 30

export interface IdentityProviderOptions {
  /** Its address, as `iss` says it. */
  readonly issuer: string
  /** What `aud` has to name. */
  readonly audience: string
  /** The claim that holds the role. */
  readonly roleClaim: string
}

/** Those who sign in elsewhere, by OpenID Connect: the provider signs who they are, and is asked for its keys alone. */
export class IdentityProvider {
  readonly #options: IdentityProviderOptions
  #keys: Promise<JWTVerifyGetKey> | null = null

  constructor(options: IdentityProviderOptions) {
    this.#options = options
  }

  /** Whether a token looks like one of a provider: three parts between dots. */
  static isItsToken(token: string): boolean {
    return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)
  }

  /**
   * Who it is that a signed token tells of. Throws UNAUTHENTICATED where it is of another provider, for another audience, over,
   * or altered, and PROVIDER_UNAVAILABLE where its keys cannot be had.
   */
  async viewerOf(token: string): Promise<Viewer> {
    const { issuer, audience, roleClaim } = this.#options
    try {
      const { payload } = await jwtVerify(token, await this.#keysNow(), {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        requiredClaims: ['sub', 'exp'],
      })
      return { id: `${issuer} ${payload.sub}`, name: nameOf(payload), role: roleOf(payload[roleClaim]) }
    } catch (error) {
      if (error instanceof KesherError) throw error
      if (error instanceof errors.JOSEError && !isOutage(error)) {
        throw new KesherError('UNAUTHENTICATED', { reason: `The token does not hold (${error.code})` })
      }
      throw unavailable(issuer, error)
    }
  }

  #keysNow(): Promise<JWTVerifyGetKey> {
    this.#keys ??= this.#discover().catch((error: unknown) => {
      // The next one asks anew.
      this.#keys = null
      throw unavailable(this.#options.issuer, error)
    })
    return this.#keys
  }

  /** Where the keys are, as the provider itself says; they are then kept, and asked for again when a new one signs. */
  async #discover(): Promise<JWTVerifyGetKey> {
    const address = `${this.#options.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) })
    if (!response.ok) throw new Error(`${address} answered with ${response.status}`)
    const { jwks_uri: keys } = (await response.json()) as { jwks_uri?: unknown }
    if (typeof keys !== 'string') throw new Error(`${address} has no jwks_uri`)
    return createRemoteJWKSet(new URL(keys), { timeoutDuration: patience })
  }
}

function isOutage({ code }: errors.JOSEError): boolean {
  return (
    code === errors.JWKSTimeout.code || code === errors.JOSEError.code || code === errors.JWKSInvalid.code
  )
}

function unavailable(issuer: string, cause: unknown): KesherError {
  return new KesherError('PROVIDER_UNAVAILABLE', { issuer }, { cause })
}

/** What the history names: what the provider itself vouches for, and no name that people give themselves. */
function nameOf({ sub = '', email, email_verified: isVerified }: JWTPayload): string {
  return typeof email === 'string' && isVerified !== false ? email : sub
}

/** The highest role that the claim names, which may be one or a list; who has none reads. */
function roleOf(claim: unknown): Role {
  const named = new Set(Array.isArray(claim) ? claim : [claim])
  return roles.findLast((role) => named.has(role)) ?? 'reader'
}
