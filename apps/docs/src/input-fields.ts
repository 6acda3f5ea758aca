import {
  toCamelCase,
  toFlagName,
  toKebabCase,
  type Catalogue,
  type Input,
  type Operation,
} from '@molecule-ai/spec'
import { toField, type Field } from './fields.ts'
import { isSecret, secretsInside } from './samples/index.ts'
import { operationPath } from './urls.ts'

export interface InputGroup {
  readonly title: string
  /** What the contract calls the body. */
  readonly schema?: string
  readonly inputs: readonly InputField[]
}

export interface InputField extends Field {
  /** What the API's own confirmation means for the caller, how a secret is given, where a default comes from. */
  readonly notes: readonly string[]
  /** The names on the other surfaces, where they differ from the one on the wire. */
  readonly names: readonly string[]
  /** Where links to its former names lead. */
  readonly formerAnchors?: readonly string[]
}

const places = [
  ['path', 'Path'],
  ['query', 'Query'],
  ['header', 'Headers'],
  ['body', 'Body'],
] as const

/** What a caller gives, by its place in the request. */
export function toInputGroups(operation: Operation, catalogue: Catalogue): InputGroup[] {
  return places.flatMap(([place, title]) => {
    const inputs = operation.inputs.filter((input) => input.in === place)
    if (inputs.length === 0) return []
    const schema = place === 'body' ? operation.body?.schema['x-molecule-schema'] : undefined
    return [
      {
        title,
        ...(schema === undefined ? {} : { schema }),
        inputs: inputs.map((input) => toInputField(input, catalogue)),
      },
    ]
  })
}

function toInputField(input: Input, catalogue: Catalogue): InputField {
  const name = input.wireName === '' ? input.name : input.wireName
  const field = toField(name, input.schema, input.required, `${input.in}.${name}`)
  return {
    ...field,
    description: input.description === '' ? field.description : input.description,
    secret: field.secret || isSecret(input),
    deprecated: field.deprecated || input.deprecated,
    notes: notesOf(input, catalogue),
    names: otherNames(input, name),
    ...(input.aliases.length === 0
      ? {}
      : { formerAnchors: input.aliases.map((alias) => `${input.in}.${alias}`) }),
  }
}

const guards = {
  consent:
    "The API's own confirmation. The command line sends it after your yes or `--yes`, the MCP server after asking a person; the SDK only when you write it.",
  echo: 'Proof that the right one is meant: clients send what a person typed and never fill it in.',
  explicit: 'Sent only when you give it.',
  preview: 'With it nothing changes, so nobody is asked.',
} as const

function notesOf(input: Input, catalogue: Catalogue): string[] {
  const { name, guard, default: found } = input
  const source = catalogue.operations.find(({ id }) => id === found?.operationId)
  return [
    ...(guard === undefined ? [] : [guards[guard]]),
    ...(source === undefined
      ? []
      : [
          `Looked up from [${source.summary}](${operationPath(source)}) by the SDK, the command line and the MCP server.`,
        ]),
    ...(isSecret(input)
      ? [
          `A secret. The command line takes \`--${toFlagName(name)}-from\`, the MCP server \`${name}_from\`; both name a place, not the value.`,
        ]
      : []),
    ...insideNotes(input),
  ]
}

function insideNotes({ name, schema }: Input): string[] {
  const [first, ...others] = secretsInside(schema).map((path) => path.join('.'))
  if (first === undefined) return []
  const names = [first, ...others].map((path) => `\`${path}\``).join(', ')
  const flag = `--${toKebabCase(name)}.${toKebabCase(first.split('.')[0] ?? '')}-from`
  return [
    `Secrets inside: ${names}. The command line takes \`${flag}\` and the like, the MCP server \`${first}_from\` inside \`${name}\`; both name a place, not the value.`,
  ]
}

function otherNames({ name, in: place }: Input, shown: string): string[] {
  const flag = place === 'path' ? [] : [`CLI \`--${toFlagName(name)}\``]
  const names = [`SDK \`${toCamelCase(name)}\``, ...flag, `MCP \`${name}\``]
  return toCamelCase(name) === shown && toKebabCase(name) === shown ? [] : names
}
