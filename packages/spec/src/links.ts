import { asNode, asText, at, type Node, type Reader } from './document.ts'
import { toOperationId } from './names.ts'
import type { Link, Operation } from './operation.ts'
import { schemaAt } from './schema.ts'

/** A link as the document has it, before the operation that it leads to is known. */
export function readLinks(reader: Reader, status: string, response: Node, location: string): Link[] {
  return Object.entries(asNode(response.links)).map(([name, value]) => {
    const { node } = reader.resolve(value, at(location, 'links', name))
    if (node.operationRef !== undefined)
      reader.fail(at(location, 'links', name), 'a link by operationRef is not supported: use operationId')
    const extension = asNode(node['x-molecule-link'])
    return {
      name,
      status,
      operationId: toOperationId(asText(node.operationId)),
      description: asText(node.description),
      parameters: asNode(node.parameters),
      ...(extension as Pick<Link, 'rel' | 'state' | 'timeoutSeconds' | 'items'>),
    }
  })
}

/** Where an operation stands in its document. */
export const placeOf = ({ path, method }: Pick<Operation, 'path' | 'method'>): string =>
  at('#/paths', path, method.toLowerCase())

/** Names each link's parameters as the inputs of its target, and gives a monitor the meaning of its states. */
export function resolveLinks(reader: Reader, operations: readonly Operation[]): Operation[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  return operations.map((operation) => ({
    ...operation,
    links: operation.links.map((link) => {
      const location = at(placeOf(operation), 'responses', link.status, 'links', link.name)
      const target = byId.get(link.operationId)
      if (target === undefined) {
        reader.fail(
          location,
          `the link leads to ${link.operationId || 'no operation'}, which does not exist: correct it, or take it out`,
        )
        return link
      }
      const parameters = Object.fromEntries(
        Object.entries(link.parameters).map(([key, expression]) => [
          inputName(reader, target, key, location),
          expression,
        ]),
      )
      if (link.rel === 'next') checkNext(reader, operation, link, location)
      if (link.rel !== 'monitor') return { ...link, parameters }
      const answer = target.responses.find(({ status }) => status.startsWith('2'))
      const outcome = schemaAt(answer?.schema, link.state ?? '')?.['x-molecule-outcome']
      if (outcome === undefined)
        reader.fail(location, `${link.state ?? 'state'} of ${target.id} has no x-molecule-outcome`)
      return { ...link, parameters, ...(outcome === undefined ? {} : { outcome }) }
    }),
  }))
}

/** The link to the page that follows, where an operation answers a page at a time. */
export const nextOf = ({ links }: Pick<Operation, 'links'>): Link | undefined =>
  links.find(({ rel }) => rel === 'next')

function checkNext(reader: Reader, operation: Operation, link: Link, location: string): void {
  if (link.operationId !== operation.id)
    reader.fail(location, `the next page is one of ${operation.id} itself, not of ${link.operationId}`)
  const answer = operation.responses.find(({ status }) => status === link.status)?.schema
  if (schemaAt(answer, link.items ?? '')?.items === undefined)
    reader.fail(location, `${link.items ?? 'items'} is no list in the answer of ${operation.id}`)
}

/** A link may qualify a parameter by its place: `path.id`. */
function inputName(reader: Reader, target: Operation, key: string, location: string): string {
  const [, place, name] = key.match(/^(path|query|header)\.(.+)$/) ?? [undefined, undefined, key]
  const input = target.inputs.find(
    (candidate) => candidate.wireName === name && (place === undefined || candidate.in === place),
  )
  if (input === undefined) reader.fail(location, `${target.id} has no parameter ${key}`)
  return input?.name ?? key
}
