import { asList, asNode, asText } from '../src/document.ts'
import type { Document, OperationAt } from './document.ts'
import { rule } from './rule.ts'

/** Each operation names its credentials itself, and a credential is only ever sent to one service. */
export const operationSecurity = rule((document, report) => {
  const services = new Map<string, { service: string; id: string }>()
  for (const operation of document.operations) {
    const { id, at, node } = operation
    if (!Array.isArray(node.security)) {
      report(
        at,
        `${id} needs its own security: the credentials in order of preference, or [] when it needs none.`,
      )
      continue
    }
    const service = serviceOf(document, operation)
    for (const [index, alternative] of asList(node.security).map(asNode).entries())
      for (const scheme of Object.keys(alternative)) {
        const first = services.get(scheme)
        if (first === undefined) services.set(scheme, { service, id })
        else if (first.service !== service)
          report(
            [...at, 'security', index],
            `${scheme} is a credential of ${first.service} (${first.id}): ${id} would send it to ${service}.`,
          )
      }
  }
})

function serviceOf(document: Document, { node, pathItem }: OperationAt): string {
  const [server] = asList(node.servers ?? pathItem.servers ?? document.root.servers).map(asNode)
  return asText(server?.['x-oai-name'])
}
