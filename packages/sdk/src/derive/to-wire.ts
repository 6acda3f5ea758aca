import type { Catalogue, Default, Input, Link, Operation, Schema } from '@molecule-ai/spec'
import { acceptOf, isJson, nextOf, schemaAt, toCamelCase } from '@molecule-ai/spec'
import { isExpression } from '../expressions.ts'
import type { WireDefault, WireInput, WireMonitor, WireOperation } from '../wire.ts'

/** What the client has to know of an operation at run time. */
export function toWire(operation: Operation, catalogue: Catalogue): WireOperation {
  const { id, aliases, service, method, path, security, body, effect, responses } = operation
  const monitor = operation.links.find(({ rel }) => rel === 'monitor')
  const accept = acceptOf(operation)
  const inputs = operation.inputs.toSorted((a, b) => Number(b.in === 'path') - Number(a.in === 'path'))
  return {
    id,
    at: operation.command.map(toCamelCase),
    ...(aliases.operationId.length > 0 && { aliases: aliases.operationId }),
    service,
    method,
    path,
    security,
    inputs: inputs.map((input) => toWireInput(operation, input, catalogue)),
    ...(body !== undefined && body.contentType !== json && { contentType: body.contentType }),
    ...(accept !== json && { accept }),
    ...(!isJson(accept) && { text: true }),
    ...(body?.required &&
      inputs.some((input) => input.in === 'body' && input.wireName !== '') && { bodyRequired: true }),
    ...(effect.idempotent && { idempotent: true }),
    ...(operation.timeoutSeconds !== undefined && { timeoutSeconds: operation.timeoutSeconds }),
    errors: Object.fromEntries(
      responses
        .filter(({ status }) => !/^[23]/.test(status))
        .map(({ status, description }) => [status, description]),
    ),
    ...(monitor && { monitor: toMonitor(operation, monitor, catalogue) }),
    ...toNext(operation),
  }
}

const json = 'application/json'

/** Whether the caller has to give it in code: there, what the contract calls consent is given by writing it. */
export const isRequired = (input: Input): boolean => input.required || input.guard === 'consent'

/** The only value that a consent takes. */
export const consentOf = ({ schema }: Input): unknown => schema.const ?? schema.enum?.[0] ?? true

function toWireInput(operation: Operation, input: Input, catalogue: Catalogue): WireInput {
  const { name, property, in: place, wireName, explode, guard, aliases, default: fallback, schema } = input
  // An alternative, such as a list or null, has no type of its own.
  const types = [schema.type ?? 'array'].flat()
  const composite = types.includes('array') || types.includes('object')
  return {
    name,
    property,
    in: place,
    wireName,
    ...(input.required && { required: true }),
    ...(place === 'query' && composite && explode === false && { explode }),
    ...(guard === 'consent' && { consent: consentOf(input) }),
    ...((input.sensitive || hasSecret(schema)) && { sensitive: true }),
    ...(aliases.length > 0 && { aliases }),
    ...(fallback && { default: toDefault(operation, input, fallback, catalogue) }),
  }
}

function toDefault(
  operation: Operation,
  input: Input,
  { operationId, parameters, values }: Default,
  catalogue: Catalogue,
): WireDefault {
  const where = `${operation.id}: the default of ${input.name}`
  const source = targetOf(operationId, where, catalogue)
  checkExpressions([...Object.values(parameters), ...values], where)
  const unknown = Object.keys(parameters).find((name) => !source.inputs.some((each) => each.name === name))
  if (unknown !== undefined)
    throw new Error(`${where} gives ${operationId} the input ${unknown}, which it does not have`)
  const needed =
    input.in === 'path' || (input.in === 'body' && isNeeded(operation.body?.schema, input.wireName))
  return { operationId, parameters, values, ...(needed && { needed: true }) }
}

function toMonitor(operation: Operation, link: Link, catalogue: Catalogue): WireMonitor {
  const where = `${operation.id}: the link ${link.name}`
  const target = targetOf(link.operationId, where, catalogue)
  checkExpressions(Object.values(link.parameters), where)
  const identity = toIdentity(operation, target, link.state ?? '')
  return {
    operationId: link.operationId,
    parameters: link.parameters,
    state: link.state ?? '',
    outcome: link.outcome ?? {},
    ...(link.timeoutSeconds !== undefined && { timeoutSeconds: link.timeoutSeconds }),
    ...(Object.keys(identity).length > 0 && { identity }),
  }
}

function toNext(operation: Operation): Pick<WireOperation, 'next'> {
  const link = nextOf(operation)
  if (link === undefined) return {}
  checkExpressions(Object.values(link.parameters), `${operation.id}: the link ${link.name}`)
  return { next: { parameters: link.parameters, items: link.items ?? '' } }
}

/**
 * Where the status repeats what the run was started with: the record that holds the state has a property of the input's
 * name, or exactly one that begins with it, as `from_provider` for `from`.
 */
function toIdentity(operation: Operation, target: Operation, state: string): Record<string, string> {
  const record = state.slice(0, state.lastIndexOf('/'))
  const answer = target.responses.find(({ status }) => status.startsWith('2'))?.schema
  const properties = Object.keys(schemaAt(answer, record)?.properties ?? {})
  const given = operation.inputs.filter(
    (input) => input.in === 'body' && !input.guard && !input.sensitive && input.schema.enum,
  )
  return Object.fromEntries(
    given.flatMap(({ name, wireName }): [string, string][] => {
      const alike = properties.filter((property) => property.startsWith(`${wireName}_`))
      const found =
        properties.find((property) => property === wireName) ?? (alike.length === 1 ? alike[0] : undefined)
      return found === undefined ? [] : [[name, `${record}/${found}`]]
    }),
  )
}

function targetOf(id: string, where: string, { operations }: Catalogue): Operation {
  const target = operations.find((operation) => operation.id === id)
  if (!target?.surfaces.includes('sdk'))
    throw new Error(`${where} leads to ${id}, which the SDK does not have`)
  return target
}

function checkExpressions(expressions: readonly unknown[], where: string): void {
  const unknown = expressions.find((expression) => !isExpression(expression))
  if (unknown !== undefined)
    throw new Error(`${where}: the runtime expression ${JSON.stringify(unknown)} is not supported`)
}

const isNeeded = (schema: Schema | undefined, name: string): boolean =>
  schema !== undefined &&
  (schema.required?.includes(name) === true || (schema.allOf ?? []).some((part) => isNeeded(part, name)))

function hasSecret(schema: Schema): boolean {
  const { properties, items, additionalProperties, allOf, oneOf, anyOf } = schema
  const parts = [
    ...Object.values(properties ?? {}),
    items,
    additionalProperties,
    ...[allOf, oneOf, anyOf].flat(),
  ]
  return (
    schema['x-molecule-sensitive'] === true ||
    parts.some((part) => typeof part === 'object' && hasSecret(part))
  )
}
