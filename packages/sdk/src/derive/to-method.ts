import type { Catalogue, Input, Operation } from '@molecule-ai/spec'
import { nextOf, schemaAt, toCamelCase, toPascalCase, toVariable } from '@molecule-ai/spec'
import type { WireOperation } from '../wire.ts'
import { literal, propertyName, quote } from './literal.ts'
import { toDoc } from './to-doc.ts'
import { toDeclaration } from './to-models.ts'
import { docOf, toType, type NameOf } from './to-type.ts'
import { consentOf, isRequired, toWire } from './to-wire.ts'

/** A method of the SDK, as source and as data. */
export interface Method {
  readonly id: string
  /** The words that lead to it, the last one is its name. */
  readonly at: readonly string[]
  /** The declarations that only it needs, by name. */
  readonly declarations: Readonly<Record<string, string>>
  /** The member of the interface, with its comment. */
  readonly member: string
  readonly wire: WireOperation
}

/** Derives the method of an operation. */
export function toMethod(operation: Operation, catalogue: Catalogue, nameOf: NameOf): Method {
  const at = operation.command.map(toCamelCase)
  const rest = operation.inputs.filter((input) => input.in !== 'path')
  const declarations: Record<string, string> = {}
  const inputType = rest.length === 0 ? 'NoInput' : `${toPascalCase(operation.id)}Input`
  if (rest.length > 0) declarations[inputType] = toInputType(inputType, operation, rest, nameOf)

  const answer = toAnswer(operation, declarations, nameOf)
  const monitor = operation.links.find(({ rel }) => rel === 'monitor')
  const target = catalogue.operations.find(({ id }) => id === monitor?.operationId)
  const item = toItem(operation, nameOf)
  const result = target
    ? `OperationHandle<${answer}, ${toAnswer(target, {}, nameOf)}>`
    : item === undefined
      ? `Promise<${answer}>`
      : `Pages<${answer}, ${item}>`
  const parameters = [
    ...operation.inputs
      .filter((input) => input.in === 'path')
      .map(({ property }) => `${toVariable(property, ['input', 'options'])}: string`),
    `input${rest.some(isRequired) ? '' : '?'}: ${inputType}`,
    `options?: ${target ? 'FollowOptions' : 'CallOptions'}`,
  ]
  const member = `${toMethodDoc(operation, target)}  ${propertyName(at.at(-1)!)}(${parameters.join(', ')}): ${result}\n`
  return { id: operation.id, at, declarations, member, wire: toWire(operation, catalogue) }
}

/** The type of what an operation answers. What does not fit a signature gets a name, and its declaration is added. */
function toAnswer(
  { id, responses }: Operation,
  declarations: Record<string, string>,
  nameOf: NameOf,
): string {
  const successes = responses.filter(({ status }) => status.startsWith('2'))
  const types = successes.map(({ status, schema }) => {
    const type = schema ? toType(schema, 'response', nameOf) : 'undefined'
    if (!schema || !type.includes('\n')) return type
    const name = `${toPascalCase(id)}Response${successes.length > 1 ? status : ''}`
    declarations[name] = toDeclaration(name, schema, 'response', nameOf)
    return name
  })
  return [...new Set(types)].join(' | ') || 'undefined'
}

/** The type of what a page is made of, where the answer is one. */
function toItem(operation: Operation, nameOf: NameOf): string | undefined {
  const link = nextOf(operation)
  if (link === undefined) return undefined
  const answer = operation.responses.find(({ status }) => status === link.status)?.schema
  return toType(schemaAt(answer, link.items ?? '')?.items ?? {}, 'response', nameOf)
}

function toInputType(name: string, operation: Operation, inputs: readonly Input[], nameOf: NameOf): string {
  const members = inputs.map((input) => {
    const { property, description, schema, deprecated, default: fallback } = input
    const doc = docOf(
      { ...schema, ...(deprecated && { deprecated }) },
      '  ',
      [description, fallback && `Looked up with ${fallback.operationId} when it is left out.`]
        .filter(Boolean)
        .join(' '),
    )
    const type =
      input.guard === 'consent' ? literal(consentOf(input)) : toType(schema, 'request', nameOf, '  ')
    return `${doc}  ${propertyName(property)}${isRequired(input) ? `: ${type}` : `?: ${type} | undefined`}\n`
  })
  return `/** What \`${callOf(operation)}\` takes. */\nexport interface ${name} {\n${members.join('')}}`
}

function toMethodDoc(operation: Operation, monitored: Operation | undefined): string {
  const { summary, description, responses, deprecated, sunset } = operation
  const errors = responses
    .filter(({ status }) => !/^[23]/.test(status))
    .map((each) => `- ${each.status}: ${each.description.replaceAll(/\s+/g, ' ').trim()}`)
  return toDoc(
    [
      toTitle(summary),
      description,
      monitored &&
        `Returns a handle: await it for the last status, iterate over its states, or leave it and come back.`,
      nextOf(operation) &&
        `Comes a page at a time: await it for the first page, or iterate over it for all that there is.`,
      operation.evidence === 'inferred' ? 'How this looks on the wire is inferred, not seen.' : undefined,
      errors.length > 0 ? `Refusals (\`ApiError\`):\n${errors.join('\n')}` : undefined,
      deprecated ? `@deprecated${sunset === undefined ? '' : ` It stops working on ${sunset}.`}` : undefined,
      toExample(operation),
    ],
    '  ',
  )
}

function toExample(operation: Operation): string | undefined {
  const example = operation.examples[0]
  if (!example) return undefined
  const isPath = ({ in: place }: Input): boolean => place === 'path'
  const path = operation.inputs.filter(isPath).map(({ name }) => literal(example.input[name] ?? `<${name}>`))
  const rest = operation.inputs.filter((input) => !isPath(input) && example.input[input.name] !== undefined)
  // A secret has no place in source, not even as a sample.
  const value = (input: Input): unknown =>
    input.sensitive && typeof example.input[input.name] === 'string' ? '…' : example.input[input.name]
  const values = Object.fromEntries(rest.map((each) => [each.property, value(each)]))
  const hasAnswer = operation.responses.some(({ status, schema }) => status.startsWith('2') && schema)
  const call = (width: number): string => {
    const input = rest.length === 0 ? [] : [literal(values, '', width)]
    return `${hasAnswer ? 'const answer = ' : ''}await ${callOf(operation)}(${[...path, ...input].join(', ')})`
  }
  return `@example\n${call(110).length <= 110 ? call(110) : call(40)}`
}

const callOf = ({ command }: Operation): string =>
  ['molecule', ...command.map(toCamelCase)].reduce((path, word) =>
    /^[A-Za-z_$]/.test(word) ? `${path}.${word}` : `${path}[${quote(word)}]`,
  )

const toTitle = (summary: string): string =>
  summary === '' || /[.!?]$/.test(summary) ? summary : `${summary}.`
