import { asList, asNode, asText, isNode, type Node } from '../src/document.ts'
import { toInputName, toParameterNames } from '../src/inputs.ts'
import { propertiesOf } from './schema.ts'

/** The steps from the root of the document to a value. */
export type Path = readonly (string | number)[]

/** A value and where it stands. */
export interface Located {
  readonly node: Node
  readonly at: Path
}

export interface OperationAt extends Located {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly pathItem: Node
  /** What a caller gives, named as in the catalogue. */
  readonly inputs: readonly InputAt[]
  readonly body: Located | undefined
  readonly responses: readonly ResponseAt[]
}

/** A parameter, a property of the body, or the body as a whole. */
export interface InputAt extends Located {
  readonly name: string
  readonly in: string
  readonly wireName: string
  readonly required: boolean
  readonly schema: Located
}

export interface ResponseAt extends Located {
  readonly status: string
  readonly schema: Located | undefined
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The document as the rules see it: references followed, and everything with its place. */
export class Document {
  readonly root: Node
  readonly operations: readonly OperationAt[]

  constructor(root: Node) {
    this.root = root
    this.operations = Object.entries(asNode(root.paths)).flatMap(([path, value]) => {
      const item = this.follow({ node: asNode(value), at: ['paths', path] })
      return methods.flatMap((method) =>
        isNode(item.node[method]) ? [this.#operation(path, item, method)] : [],
      )
    })
  }

  operation(id: string): OperationAt | undefined {
    return this.operations.find((operation) => operation.id === id)
  }

  /** Follows `$ref` to where the value is written. What stands beside a reference wins. */
  follow({ node, at }: Located): Located {
    let place = at
    for (let depth = 0; typeof node.$ref === 'string' && node.$ref.startsWith('#/') && depth < 20; depth++) {
      const { $ref, ...beside } = node
      place = $ref.slice(2).split('/').map(decode)
      const target = place.reduce<unknown>(
        (found, step) => (isNode(found) ? found[step] : undefined),
        this.root,
      )
      node = { ...asNode(target), ...beside }
    }
    return { node, at: place }
  }

  child({ node, at }: Located, ...steps: Path): Located {
    const value = steps.reduce<unknown>((found, step) => (found as Node | undefined)?.[step], node)
    return this.follow({ node: asNode(value), at: [...at, ...steps] })
  }

  /** Every object that has the key, wherever it stands. */
  having(key: string): Located[] {
    return [...walk({ node: this.root, at: [] }, key)]
  }

  #operation(path: string, item: Located, method: string): OperationAt {
    const operation = this.child(item, method)
    const body = this.#schema(this.child(operation, 'requestBody'))
    return {
      ...operation,
      id: asText(operation.node.operationId),
      method,
      path,
      pathItem: item.node,
      inputs: [...this.#parameters(item, operation), ...this.#bodyInputs(operation, body)],
      body,
      responses: Object.keys(asNode(operation.node.responses)).map((status) => {
        const response = this.child(operation, 'responses', status)
        return { ...response, status, schema: this.#schema(response) }
      }),
    }
  }

  #parameters(...owners: Located[]): InputAt[] {
    const parameters = owners.flatMap((owner) =>
      asList(owner.node.parameters).map((_, index) => {
        const parameter = this.child(owner, 'parameters', index)
        const [place, wireName] = [asText(parameter.node.in), asText(parameter.node.name)]
        const schema = this.child(parameter, 'schema')
        return { ...parameter, in: place, wireName, required: parameter.node.required === true, schema }
      }),
    )
    // The operation's own parameter replaces that of its path.
    const unique = [
      ...new Map(
        parameters.map((parameter) => [`${parameter.in} ${parameter.wireName}`, parameter]),
      ).values(),
    ]
    const names = toParameterNames(unique)
    return unique.map((parameter, index) => ({ ...parameter, name: names[index] ?? '' }))
  }

  #bodyInputs(operation: Located, body: Located | undefined): InputAt[] {
    if (body === undefined) return []
    const bodyRequired = this.child(operation, 'requestBody').node.required === true
    const { properties, required } = propertiesOf(this, body)
    const whole =
      body.node.oneOf !== undefined ||
      body.node.anyOf !== undefined ||
      isNode(body.node.additionalProperties) ||
      'patternProperties' in body.node ||
      properties.size === 0
    if (whole)
      return [{ ...body, name: 'body', in: 'body', wireName: '', required: bodyRequired, schema: body }]
    return [...properties].flatMap(([wireName, property]) => {
      const schema = this.follow(property)
      if (schema.node.readOnly === true) return []
      // It stands where the property is declared: what is beside a `$ref` is about this input.
      const input = {
        node: schema.node,
        at: property.at,
        name: toInputName(wireName),
        in: 'body',
        wireName,
        schema,
      }
      return [{ ...input, required: bodyRequired && required.has(wireName) }]
    })
  }

  #schema(owner: Located): Located | undefined {
    const content = asNode(owner.node.content)
    const type = 'application/json' in content ? 'application/json' : Object.keys(content)[0]
    return type === undefined ? undefined : this.child(owner, 'content', type, 'schema')
  }
}

const data = new Set(['example', 'examples', 'enum', 'const', 'default', 'value'])

function* walk({ node, at }: Located, key: string): Generator<Located> {
  if (key in node) yield { node, at }
  // Under `properties` the keys are names that the API chose.
  const named = at.at(-1) === 'properties'
  for (const [step, value] of Object.entries(node)) {
    if (!named && data.has(step)) continue
    if (isNode(value)) yield* walk({ node: value, at: [...at, step] }, key)
    for (const [index, item] of asList(value).entries())
      if (isNode(item)) yield* walk({ node: item, at: [...at, step, index] }, key)
  }
}

const decode = (step: string): string => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
