import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { isLoopback } from './hosts.ts'
import type { AccessTokens } from './listen.ts'

/** Signed with a key that only the authorization server has: neither `none` nor a shared secret. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]
const timeoutMs = 5000
/** How long a server that failed is let be. */
const restMs = 1000

export interface Granted {
  readonly principal: string
  readonly scopes: readonly string[]
}

/** The authorization server did not do its part; the token may be good. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/** Says who a token was made out to; undefined when it is no token for us. */
export function createVerifier(tokens: AccessTokens): (token: string) => Promise<Granted | undefined> {
  let keys: Promise<JWTVerifyGetKey> | undefined
  const ask = (): Promise<JWTVerifyGetKey> => {
    const asked = findKeys(tokens.issuer)
    // Anybody can send a token, so requests in the meantime must not become requests to whoever is in trouble.
    asked.catch(() => setTimeout(() => (keys = undefined), restMs).unref())
    return asked
  }
  return async (token) => {
    const getKey = await (keys ??= ask())
    try {
      const options = {
        issuer: tokens.issuer,
        audience: tokens.resource,
        algorithms,
        requiredClaims: ['exp'],
        clockTolerance: 5,
      }
      return toGranted((await jwtVerify(token, getKey, options)).payload)
    } catch (error) {
      if (isFaultOfToken(error)) return undefined
      throw new UnavailableError('The keys of the authorization server could not be read.', { cause: error })
    }
  }
}

const isFaultOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  !(error instanceof errors.JWKSInvalid) &&
  // A bare one is what the key set throws when it is answered with anything but 200.
  error.code !== 'ERR_JOSE_GENERIC'

/** Two clients of one user are two callers: what one asked for is nothing to the other. */
function toGranted({ iss, sub, client_id, azp, scope, scp }: JWTPayload): Granted | undefined {
  const parts = [sub, client_id ?? azp].filter((part) => typeof part === 'string' && part !== '')
  const scopes = scope ?? scp
  if (parts.length === 0) return undefined
  return {
    principal: [iss, ...parts].join('|'),
    scopes:
      typeof scopes === 'string'
        ? scopes.split(' ')
        : Array.isArray(scopes)
          ? scopes.filter((each) => typeof each === 'string')
          : [],
  }
}

async function findKeys(issuer: string): Promise<JWTVerifyGetKey> {
  for (const url of metadataUrls(issuer)) {
    const metadata = await read(url)
    if (!metadata) continue
    // Anybody can publish metadata that speaks for somebody else.
    if (metadata.issuer !== issuer)
      throw new UnavailableError(`${url} speaks for ${String(metadata.issuer)}, not for ${issuer}.`)
    const address = typeof metadata.jwks_uri === 'string' ? metadata.jwks_uri : ''
    const uri = URL.canParse(address) ? new URL(address) : undefined
    if (uri?.protocol !== 'https:' && !(uri?.protocol === 'http:' && isLoopback(uri.hostname)))
      throw new UnavailableError(`${url} names no jwks_uri with https.`)
    return createRemoteJWKSet(uri, { timeoutDuration: timeoutMs })
  }
  throw new UnavailableError(`${issuer} has no metadata at ${metadataUrls(issuer).join(' or ')}.`)
}

/** In the order that the protocol wants clients to try them: RFC 8414, then OpenID Connect Discovery. */
function metadataUrls(issuer: string): string[] {
  const { origin, pathname } = new URL(issuer)
  const path = pathname.replace(/\/$/, '')
  return [
    ...new Set([
      `${origin}/.well-known/oauth-authorization-server${path}`,
      `${origin}/.well-known/openid-configuration${path}`,
      `${origin}${path}/.well-known/openid-configuration`,
    ]),
  ]
}

/** Undefined when there is nothing at this address. */
async function read(url: string): Promise<Record<string, unknown> | undefined> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) {
      await response.body?.cancel()
      if (response.status < 500) return undefined
      throw new Error(`answered ${response.status}`)
    }
    return (await response.json()) as Record<string, unknown>
  } catch (cause) {
    throw new UnavailableError(`${url} could not be read.`, { cause })
  }
}
