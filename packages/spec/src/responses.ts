import { withoutDuty } from './direction.ts'
import { asNode, asText, at, type Node, type Reader } from './document.ts'
import { readNamed } from './examples.ts'
import { readLinks } from './links.ts'
import { chooseType, isJson, isText, spelled } from './media.ts'
import type { Link, Response } from './operation.ts'
import { readSchema } from './schema.ts'

/** Reads the answers of an operation, each with the links that it has. */
export function readResponses(
  reader: Reader,
  responses: unknown,
  location: string,
): { response: Response; links: Link[] }[] {
  return answersOf(responses).map(([status, key, value]) => {
    const where = at(location, key)
    const { node, reference } = reader.resolve(value, where)
    return {
      response: readResponse(reader, status, node, reference, where),
      links: readLinks(reader, status, node, where),
    }
  })
}

/** The answers with their statuses and their keys. A `default` beside no success tells of success as well. */
function answersOf(responses: unknown): [status: string, key: string, value: unknown][] {
  const answers = Object.entries(asNode(responses)).filter(([status]) => !status.startsWith('x-'))
  const success = answers.some(([status]) => /^[23]/.test(status))
  return answers.flatMap(([key, value]) => {
    const all = key === 'default' && !success ? ['2XX', key] : [key]
    return all.map((status): [string, string, unknown] => [
      status.toUpperCase().replace('DEFAULT', 'default'),
      key,
      value,
    ])
  })
}

function readResponse(
  reader: Reader,
  status: string,
  node: Node,
  reference: string | undefined,
  location: string,
): Response {
  const component = reference?.match(/^#\/components\/responses\/([^/]+)$/)?.[1]
  const content = asNode(node.content)
  const contentType = chooseType(Object.keys(content))
  // What goes wrong is told in the words of the document, so a failure may be of any type.
  if (contentType !== undefined && status.startsWith('2') && !isJson(contentType) && !isText(contentType))
    reader.fail(
      location,
      `an answer of ${contentType} is not supported: only JSON and text are; take the operation out`,
    )
  const media = contentType === undefined ? {} : asNode(content[contentType])
  return {
    status,
    ...(component === undefined ? {} : { component }),
    description: asText(node.description),
    headers: Object.entries(asNode(node.headers)).map(([name, value]) => {
      const header = reader.resolve(value, at(location, 'headers', name)).node
      return {
        name,
        description: asText(header.description),
        schema: readSchema(reader, header.schema, at(location, 'headers', name, 'schema')),
      }
    }),
    ...(contentType === undefined
      ? {}
      : {
          contentType: spelled(contentType),
          schema: withoutDuty(
            readSchema(reader, media.schema, at(location, 'content', contentType, 'schema')),
            'writeOnly',
          ),
        }),
    examples: readNamed(reader, media).map(({ name, value }) => ({ name, value })),
  }
}
