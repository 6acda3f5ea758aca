import type { AccessTokens } from './listen.ts'

const wellKnown = '/.well-known/oauth-protected-resource'

/** Where RFC 9728 wants the metadata of a resource: its path after the well-known one. */
export function metadataUrl({ resource }: AccessTokens): string {
  const { origin, pathname } = new URL(resource)
  return `${origin}${wellKnown}${pathname === '/' ? '' : pathname}`
}

/** Which authorization server clients get their tokens from. */
export const toMetadata = ({ resource, issuer, scopes }: AccessTokens): Record<string, unknown> => ({
  resource,
  authorization_servers: [issuer],
  bearer_methods_supported: ['header'],
  ...(scopes.length > 0 && { scopes_supported: scopes }),
  resource_name: 'Molecule AI management',
})

/** A proxy may have cut a prefix off the path or not. */
export const isMetadataPath = (path: string, tokens: AccessTokens): boolean =>
  [wellKnown, `${wellKnown}/mcp`, new URL(metadataUrl(tokens)).pathname].includes(path)
