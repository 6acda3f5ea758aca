import { asNode, asText } from '../src/document.ts'
import type { OperationAt } from './document.ts'
import { whyUnresolved } from './expression.ts'
import { allLinks } from './links.ts'
import { rule } from './rule.ts'
import { schemaAt } from './schema.ts'

/** A link leads to an operation, fills what that needs, and only from what is there. */
export const linkResolves = rule((document, report) => {
  for (const { name, at, node, settings, operation, response } of allLinks(document)) {
    const target = document.operation(asText(node.operationId))
    if (target === undefined) {
      report(
        at,
        `The link ${name} leads to ${asText(node.operationId) || 'no operationId'}, which is not an operation.`,
      )
      continue
    }
    const parameters = Object.entries(asNode(node.parameters))
    for (const [key, expression] of parameters) {
      const place = [...at, 'parameters', key]
      if (find(target, key) === undefined) report(place, `${target.id} has no parameter ${key}.`)
      if (typeof expression !== 'string' || !expression.startsWith('$')) continue
      const why = whyUnresolved(document, expression, operation, [response])
      if (why !== undefined) report(place, `${why}.`)
    }
    const filled = new Set(parameters.map(([key]) => find(target, key)))
    for (const input of target.inputs)
      if (input.required && input.in !== 'body' && !filled.has(input))
        report(at, `The link ${name} does not fill ${input.wireName}, which ${target.id} requires.`)
    if (
      settings.rel === 'next' &&
      schemaAt(document, response.schema, asText(settings.items))?.node.type !== 'array'
    )
      report(
        [...at, 'x-molecule-link'],
        `The link ${name} to the next page needs items: a pointer to the array in this answer.`,
      )
  }
})

/** OpenAPI lets a link qualify a parameter by its place: `path.id`. */
function find(target: OperationAt, key: string): OperationAt['inputs'][number] | undefined {
  const [, place, name] = /^(path|query|header)\.(.+)$/.exec(key) ?? [undefined, undefined, key]
  return target.inputs.find(
    (input) => input.in !== 'body' && input.wireName === name && (place === undefined || input.in === place),
  )
}
