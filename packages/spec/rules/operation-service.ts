import { asList, asNode, asText } from '../src/document.ts'
import { rule } from './rule.ts'

/** Each operation belongs to one service: a single server, one of those at the root. */
export const operationService = rule((document, report) => {
  const services = new Map<string, unknown>()
  for (const [index, server] of asList(document.root.servers).map(asNode).entries()) {
    const name = asText(server['x-oai-name'])
    if (name === '')
      report(['servers', index], 'A server needs an x-oai-name: it is the name of the service.')
    else if (services.has(name))
      report(['servers', index, 'x-oai-name'], `Another server is already called ${name}.`)
    services.set(name, server.url)
  }
  for (const { id, at, node, pathItem } of document.operations) {
    const servers = asList(node.servers ?? pathItem.servers ?? document.root.servers).map(asNode)
    const [server] = servers
    if (server === undefined || servers.length > 1) {
      report(at, `${id} needs servers with exactly one entry: its service.`)
      continue
    }
    const name = asText(server['x-oai-name'])
    if (name === '' || !services.has(name))
      report(
        at,
        `The server of ${id} is called ${name || 'nothing'}; the services are ${[...services.keys()].join(', ')}.`,
      )
    else if (services.get(name) !== server.url)
      report(
        at,
        `The server of ${id} has another URL than the service ${name}: ${asText(services.get(name))}.`,
      )
  }
})
