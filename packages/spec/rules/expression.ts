import { asNode } from '../src/document.ts'
import type { Document, OperationAt, ResponseAt } from './document.ts'
import { schemaAt } from './schema.ts'

/** Says why a runtime expression has no value in a call of the operation; `undefined` when it has one. */
export function whyUnresolved(
  document: Document,
  expression: string,
  operation: OperationAt,
  responses: readonly ResponseAt[] = [],
): string | undefined {
  const [, source, place, name] =
    /^\$(request|response)\.(path|query|header|body)(?:[.#](.*))?$/.exec(expression) ?? []
  if (source === undefined) return `${expression} is not a runtime expression such as $request.path.id`
  if (place === 'body') {
    const schemas = source === 'request' ? [operation.body] : responses.map(({ schema }) => schema)
    if (schemas.some((schema) => schemaAt(document, schema, name ?? '') !== undefined)) return undefined
    return `${expression} is not in the ${source} of ${operation.id}`
  }
  const exists =
    source === 'request'
      ? operation.inputs.some((input) => input.in === place && same(place, input.wireName, name))
      : responses.some(({ node }) =>
          Object.keys(asNode(node.headers)).some((header) => same('header', header, name)),
        )
  return exists ? undefined : `${expression} is not in the ${source} of ${operation.id}`
}

export const successes = ({ responses }: OperationAt): ResponseAt[] =>
  responses.filter(({ status }) => status.startsWith('2'))

const same = (place: string | undefined, a: string, b = ''): boolean =>
  place === 'header' ? a.toLowerCase() === b.toLowerCase() : a === b
