import { asList, asNode, asText, asTexts, at, type Node, type Reader } from './document.ts'
import { toCamelCase, words } from './names.ts'
import type { Credential, Service } from './operation.ts'

/**
 * Reads the services of the document: its servers with an `x-oai-name`. Servers without names are addresses of one and the
 * same service, as production and staging are, and the first is the default.
 */
export function readServices(reader: Reader): Service[] {
  const servers = asList(reader.document.servers).map(asNode)
  const named = servers.filter((server) => server['x-oai-name'] !== undefined)
  const services = (named.length > 0 ? named : [servers[0] ?? { url: '/' }]).map(toService)
  const known = new Set(servers.map((server) => toService(server).url))
  // Others give an address of its own to what another service of theirs answers.
  const own = new Map(
    named.length > 0
      ? []
      : ownServers(reader).map((server) => [
          toService(server).url,
          toService({ ...server, 'x-oai-name': addressOf(server) }),
        ]),
  )
  return [...services, ...[...own.values()].filter(({ url }) => !known.has(url))]
}

/** The first server of each path and operation that has any. */
function ownServers(reader: Reader): Node[] {
  return Object.values(asNode(reader.document.paths)).flatMap((item) =>
    [asNode(item), ...Object.values(asNode(item)).map(asNode)].flatMap(({ servers }) =>
      asList(servers).slice(0, 1).map(asNode),
    ),
  )
}

const addressOf = ({ url }: Node): string => asText(url).replace(/^\w+:\/\//, '')

/** The name of the service that an operation is served by. */
export function serviceOf(
  reader: Reader,
  services: readonly Service[],
  item: Node,
  operation: Node,
  location: string,
): string {
  const own = asList(operation.servers ?? item.servers)
  const root = asList(reader.document.servers).map(asNode)
  if (own.length === 0) {
    if (root.some((server) => server['x-oai-name'] !== undefined) && services.length > 1)
      reader.fail(
        location,
        'the document has several named servers: the operation must say its own in `servers`',
      )
    return services[0]!.name
  }
  const name = toService(asNode(own[0]))
  const address = root.some((server) => toService(server).url === name.url) && services[0]
  const found = services.find((service) => service.url === name.url) ?? (address || undefined)
  if (found === undefined)
    reader.fail(location, `the server ${name.url} is not one of the document's servers`)
  return found?.name ?? name.name
}

/** Reads the security schemes that clients of this house can present. */
export function readCredentials(reader: Reader): Credential[] {
  const location = '#/components/securitySchemes'
  return Object.entries(asNode(asNode(reader.document.components).securitySchemes)).map(([name, value]) =>
    toCredential(reader, name, reader.resolve(value, at(location, name)).node, at(location, name)),
  )
}

function toService(server: Node): Service {
  const name = toCamelCase(asText(server['x-oai-name'])) || 'api'
  return {
    name,
    title: asText(server.description) || name,
    url: asText(server.url).replace(/\/$/, ''),
    variables: Object.entries(asNode(server.variables)).map(([variable, value]) => {
      const node = asNode(value)
      return {
        name: variable,
        default: asText(node.default),
        description: asText(node.description),
        env: envOf(node, variable),
        ...(node['x-molecule-scope'] === 'org' && { scope: 'org' as const }),
      }
    }),
    env: envOf(server, name, 'url'),
  }
}

function toCredential(reader: Reader, name: string, scheme: Node, location: string): Credential {
  const common = {
    name,
    description: asText(scheme.description),
    env: envOf(scheme, name),
    secret: scheme['x-molecule-public'] !== true,
  }
  if (scheme.type === 'apiKey' && (scheme.in === 'header' || scheme.in === 'cookie'))
    return { ...common, kind: scheme.in, wireName: asText(scheme.name) }
  const spoken = asText(scheme.scheme).toLowerCase()
  if (scheme.type === 'http' && spoken === 'basic')
    return {
      ...common,
      description: common.description || 'The user and the password, written as `user:password`.',
      kind: 'basic',
      wireName: 'Authorization',
    }
  const bearer =
    scheme.type === 'oauth2' ||
    scheme.type === 'openIdConnect' ||
    (scheme.type === 'http' && spoken === 'bearer')
  if (!bearer) {
    const kind = [scheme.type, scheme.scheme ?? scheme.in].map(asText).filter(Boolean).join(' ')
    reader.fail(
      location,
      `the security scheme ${kind} is not supported: use http bearer or basic, or an apiKey in a header or cookie`,
    )
  }
  return { ...common, kind: 'bearer', wireName: 'Authorization' }
}

function envOf(node: Node, ...names: string[]): readonly string[] {
  if (node['x-molecule-env'] !== undefined) return asTexts(node['x-molecule-env'])
  return [['molecule', ...names.flatMap(words)].join('_').toUpperCase()]
}
