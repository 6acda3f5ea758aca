import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Refused } from './answer.ts'
import type { AccessTokens, Listen, StaticToken } from './listen.ts'
import { metadataUrl } from './metadata.ts'

/** Says who makes a request; undefined where nobody is asked. */
export type Authenticate = (request: IncomingMessage) => Promise<string | undefined>

export function createAuthenticate({ credential }: Listen): Authenticate {
  if (!credential) return () => Promise.resolve(undefined)
  return 'token' in credential ? byStaticToken(credential) : byAccessToken(credential)
}

function byStaticToken({ token }: StaticToken): Authenticate {
  return async (request) => {
    const given = tokenOf(request)
    if (given === undefined || !isSame(given, token)) throw unauthorized(given)
    // All who have it are the same to us.
    return 'bearer'
  }
}

function byAccessToken(tokens: AccessTokens): Authenticate {
  const metadata = { resource_metadata: metadataUrl(tokens) }
  // Only those who ask for it pay for the library.
  const verifier = import('./access-tokens.ts').then(({ createVerifier, UnavailableError }) => ({
    verify: createVerifier(tokens),
    UnavailableError,
  }))
  return async (request) => {
    const given = tokenOf(request)
    const { verify, UnavailableError } = await verifier
    if (given === undefined) throw unauthorized(given, toScope(tokens), metadata)
    const granted = await verify(given).catch((error: unknown) => {
      if (!(error instanceof UnavailableError)) throw error
      const refused = new Refused(503, 'The authorization server could not be asked.', { 'retry-after': '5' })
      throw Object.assign(refused, { cause: error })
    })
    if (!granted) throw unauthorized(given, metadata)
    if (tokens.scopes.some((scope) => !granted.scopes.includes(scope)))
      throw new Refused(403, 'The access token lacks a scope.', {
        'www-authenticate': challenge({ error: 'insufficient_scope', ...toScope(tokens), ...metadata }),
      })
    return granted.principal
  }
}

/** A token counts in this header only: in the query it would end up in logs. */
const tokenOf = ({ headers }: IncomingMessage): string | undefined =>
  /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]

/** Who sent no token is told where to get one, and of no error. */
function unauthorized(
  given: string | undefined,
  ...details: readonly Readonly<Record<string, string>>[]
): Refused {
  const error = given !== undefined && {
    error: 'invalid_token',
    error_description: 'The token is expired, revoked, or not for this server.',
  }
  return new Refused(
    401,
    given === undefined ? 'A bearer token is needed.' : 'The bearer token is not valid.',
    {
      'www-authenticate': challenge(Object.assign({}, error || {}, ...details) as Record<string, string>),
    },
  )
}

const toScope = ({ scopes }: AccessTokens): Record<string, string> =>
  scopes.length > 0 ? { scope: scopes.join(' ') } : {}

const challenge = (parameters: Readonly<Record<string, string>>): string =>
  `Bearer ${Object.entries({ realm: 'molecule-mcp', ...parameters })
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}`

/** Takes the same time wherever the two differ, and however long they are. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}
