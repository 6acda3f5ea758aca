import { asList, asNode } from '../src/document.ts'
import type { Document, Located } from './document.ts'

export interface Properties {
  readonly properties: ReadonlyMap<string, Located>
  readonly required: ReadonlySet<string>
}

/** The properties of an object, its own and those of its `allOf`. */
export function propertiesOf(document: Document, schema: Located): Properties {
  const parts = [...allOf(document, schema)]
  const properties = parts.flatMap(({ node, at }) =>
    Object.entries(asNode(node.properties)).map(
      ([name, value]) => [name, { node: asNode(value), at: [...at, 'properties', name] }] as const,
    ),
  )
  return {
    properties: new Map(properties),
    required: new Set(parts.flatMap(({ node }) => asList(node.required).map(String))),
  }
}

/** Walks a JSON pointer such as `/compute/provider`, through every alternative, to the schema of what is there. */
export function schemaAt(
  document: Document,
  schema: Located | undefined,
  pointer: string,
): Located | undefined {
  if (schema === undefined) return undefined
  const [step, ...rest] = pointer.split('/').slice(1)
  if (step === undefined) return schema
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
  const found = alternatives(document, schema).map((alternative) => {
    const property = propertiesOf(document, alternative).properties.get(name)
    const next = property ?? (/^\d+$/.test(name) ? items(document, alternative) : undefined)
    return schemaAt(document, next && document.follow(next), rest.map((each) => `/${each}`).join(''))
  })
  return found.find((candidate) => candidate !== undefined)
}

function alternatives(document: Document, schema: Located): Located[] {
  const branches = (['anyOf', 'oneOf'] as const).flatMap((key) =>
    asList(schema.node[key]).map((_, index) => document.child(schema, key, index)),
  )
  return [schema, ...branches]
}

function items(document: Document, schema: Located): Located | undefined {
  return schema.node.items === undefined ? undefined : document.child(schema, 'items')
}

function* allOf(document: Document, schema: Located, depth = 0): Generator<Located> {
  if (depth > 20) return
  for (const index of asList(schema.node.allOf).keys())
    yield* allOf(document, document.child(schema, 'allOf', index), depth + 1)
  yield schema
}
