import { asNode, asText, asTexts, at, type Node, type Reader } from './document.ts'
import { toCamelCase, toSnakeCase } from './names.ts'
import type { Body, Default, Guard, Input, InputScope, Schema } from './operation.ts'
import { readSchema, toObject } from './schema.ts'

const places = ['path', 'query', 'header'] as const

/** Flattens parameters and the top level of the body into the one list that every surface offers. */
export function readInputs(
  reader: Reader,
  parameters: readonly Parameter[],
  body: Body | undefined,
  location: string,
): Input[] {
  const names = toParameterNames(
    parameters.map(({ node }) => ({ in: asText(node.in), wireName: asText(node.name) })),
  )
  const inputs = parameters.map((parameter, index) => fromParameter(reader, parameter, names[index] ?? ''))
  const taken = new Set(inputs.map((input) => input.name))
  for (const [name, alike] of Map.groupBy(inputs, (input) => input.name)) {
    const written = alike.map(({ wireName, in: place }) => `${wireName} in ${place}`).join(' and ')
    if (name === '')
      reader.fail(location, `${written} has no letters from a to z and no digits to be called by`)
    else if (alike.length > 1)
      reader.fail(location, `${written} would both be the input ${name}: the API has to rename one of them`)
  }
  if (body === undefined) return inputs
  const fields = fromBody(body)
  const used = new Set([...taken, ...fields.map((input) => input.name)])
  return [...inputs, ...fields.map((input) => (taken.has(input.name) ? prefixed(input, used) : input))]
}

export interface Parameter {
  readonly node: Node
  readonly location: string
}

/**
 * What parameters are called. A header goes without its `X-`, unless that is the name of another parameter already: an
 * `X-Workspace-ID` beside a `workspace_id` in the path is `x_workspace_id`.
 */
export function toParameterNames(parameters: readonly { in: string; wireName: string }[]): string[] {
  const others = new Set(
    parameters.filter((each) => each.in !== 'header').map(({ wireName }) => toSnakeCase(wireName)),
  )
  const names = parameters.map((each) => {
    const full = toInputName(each.wireName)
    const short = each.in === 'header' ? toInputName(each.wireName.replace(/^x-/i, '')) : full
    return each.in === 'header' && others.has(short) ? full : short
  })
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : toSnakeCase(spell(parameters[index]!.wireName)),
  )
}

/** Every object has a `constructor` of its own, so that is the name of no input. */
export function toInputName(wireName: string): string {
  const name = toSnakeCase(wireName)
  return name in {} ? `${name}_value` : name
}

/** Where only signs tell names apart, they are read out: `since`, `since<` and `since>`. */
const spell = (name: string): string => name.replaceAll(/[<>=!+]|^-/g, (sign) => ` ${signs[sign]} `)

const signs: Readonly<Record<string, string>> = {
  '<': 'lt',
  '>': 'gt',
  '=': 'eq',
  '!': 'not',
  '+': 'plus',
  '-': 'minus',
}

function fromParameter(reader: Reader, { node, location }: Parameter, name: string): Input {
  const wireName = asText(node.name)
  const place = places.find((known) => known === node.in)
  if (place === undefined)
    reader.fail(
      location,
      `a parameter in ${asText(node.in) || 'nowhere'} is not supported: a credential in a cookie is a security scheme, all else has to be taken out`,
    )
  if (node.content !== undefined)
    reader.fail(
      location,
      'a parameter with `content` is not supported: give it a schema, a string where it is JSON',
    )
  const usual = place === 'query' ? 'form' : 'simple'
  if (node.style !== undefined && node.style !== usual)
    reader.fail(
      location,
      `the style ${asText(node.style)} of a ${asText(node.in)} parameter is not supported: ${
        node.style === 'deepObject'
          ? `declare a parameter for each key, as in ${wireName}[key]`
          : `make it a string that is written so`
      }`,
    )

  const schema = readSchema(reader, node.schema, at(location, 'schema'))
  return toInput(
    name,
    place ?? 'query',
    wireName,
    schema,
    { ...schema, ...node },
    node.required === true || place === 'path',
    {
      explode: place === 'query' ? node.explode !== false : node.explode === true,
    },
  )
}

function fromBody(body: Body): Input[] {
  const object = toObject(body.schema)
  const whole = [toInput('body', 'body', '', body.schema, body.schema, body.required)]
  if (object === undefined || hasMore(object)) return whole
  const inputs = Object.entries(object.properties ?? {})
    .filter(([, schema]) => schema.readOnly !== true)
    .map(([wireName, schema]) =>
      toInput(
        toInputName(wireName),
        'body',
        wireName,
        schema,
        schema,
        body.required && (object.required ?? []).includes(wireName),
      ),
    )
  // What cannot be told apart, or not be named, is only given as a whole.
  const names = new Set(inputs.map((input) => input.name))
  if (names.size < inputs.length || names.has('')) return whole
  return inputs
}

/** Whether names that nobody knows yet have values of a known kind: a list of inputs would leave no way to give them. */
const hasMore = (object: Schema): boolean =>
  typeof object.additionalProperties === 'object' || 'patternProperties' in object

function toInput(
  name: string,
  place: Input['in'],
  wireName: string,
  schema: Schema,
  from: object,
  required: boolean,
  extra: { explode?: boolean } = {},
): Input {
  const node = asNode(from)
  const guard = node['x-molecule-guard'] as Guard | undefined
  const scope = node['x-molecule-scope'] as InputScope | undefined
  const fallback = readDefault(node['x-molecule-default'])
  return {
    name,
    property: toCamelCase(name),
    in: place,
    wireName,
    required: required && fallback === undefined && guard !== 'consent',
    description: asText(node.description),
    schema,
    ...extra,
    ...(guard === undefined ? {} : { guard }),
    ...(fallback === undefined ? {} : { default: fallback }),
    sensitive: node['x-molecule-sensitive'] === true,
    aliases: asTexts(node['x-molecule-aliases']),
    ...(scope === undefined ? {} : { scope }),
    deprecated: node.deprecated === true,
  }
}

function readDefault(value: unknown): Default | undefined {
  if (value === undefined) return undefined
  const node = asNode(value)
  return {
    operationId: asText(node.operationId),
    parameters: asNode(node.parameters) as Record<string, string>,
    values: asTexts(node.values),
  }
}

/** A body property that is called like a parameter, as in `PUT /pets/{id}` with `{id, ...}`. */
function prefixed(input: Input, used: ReadonlySet<string>): Input {
  let name = `body_${input.name}`
  while (used.has(name)) name = `body_${name}`
  return { ...input, name, property: toCamelCase(name) }
}
