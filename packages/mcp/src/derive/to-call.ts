import {
  isAnything,
  nextOf,
  toSnakeCase,
  words,
  type Input,
  type Operation,
  type Service,
} from '@molecule-ai/spec'
import { toWithin } from './to-scopes.ts'
import { toShape } from './to-shape.ts'
import { isArgument, isSecret, secretPaths, secretsInside, watched } from './to-tool.ts'
import type { Call, CallInput, CallSchemas, Expression, Monitor, Watch } from '../tool.ts'

/** Derives what the server knows of an operation beside its published tool. */
export function toCall(
  operation: Operation,
  operations: readonly Operation[],
  services: readonly Service[] = [],
): Call {
  const monitor = toMonitor(operation, operations)
  const watch = toWatch(operation, operations)
  const shape = toShape(operation, operations)
  return {
    operationId: operation.id,
    tag: operation.tag,
    aliases: operation.aliases.operationId.map(toSnakeCase),
    toolset: operation.mcp.toolset,
    core: operation.mcp.core,
    ...(operation.deprecated && { deprecated: true as const }),
    effect: operation.effect,
    ...(operation.mcp.errorCode !== undefined && { errorCode: operation.mcp.errorCode }),
    within: toWithin(operation, services),
    inputs: operation.inputs.map((input) => toCallInput(operation, input)),
    secrets: secretPaths(operation),
    ...(monitor && { monitor }),
    ...(watch && { watch }),
    ...toNextPage(operation),
    ...(operation.mcp.resource !== undefined && { resource: operation.mcp.resource }),
    ...(shape && { shape }),
  }
}

/** The full schemas, which the server validates against; they are loaded at the first call. */
export function toCallSchemas(operation: Operation): CallSchemas {
  const parameters = operation.inputs.filter((input) => input.in !== 'body')
  return {
    parameters: Object.fromEntries(parameters.map((input) => [input.name, input.schema])),
    ...(operation.body && { body: operation.body.schema }),
  }
}

function toCallInput(operation: Operation, input: Input): CallInput {
  const types = [input.schema.type ?? []].flat()
  const json = types.length === 0 || types.includes('object') || types.includes('array')
  const secrets = secretsInside(operation, input)
  const consent = input.schema.const ?? input.schema.enum?.[0] ?? true
  return {
    name: input.name,
    in: input.in,
    wireName: input.wireName,
    required: input.required && isArgument(operation, input),
    aliases: input.aliases,
    naming:
      input.in === 'path' ||
      (!json && !input.guard && !isSecret(input) && (input.required || input.default !== undefined)),
    ...(json && { json: isAnything(input.schema) ? ('any' as const) : true }),
    ...(isSecret(input) && { sensitive: true as const }),
    ...(secrets.length > 0 && { secrets }),
    ...(input.guard && { guard: input.guard }),
    ...(input.scope && { scope: input.scope }),
    ...(input.guard === 'consent' && { consent }),
    ...(input.default && { lookup: `${words(input.default.operationId).slice(1).join('_')}_lookup` }),
  }
}

function toMonitor(operation: Operation, operations: readonly Operation[]): Monitor | undefined {
  const link = operation.links.find(({ rel }) => rel === 'monitor')
  const target = operations.find(({ id }) => id === link?.operationId)
  if (!link || !target?.surfaces.includes('mcp')) return undefined
  const values = Object.entries(link.parameters).map(([name, value]) => [
    name,
    toExpression(operation, value),
  ])
  const { resource } = target.mcp
  return {
    tool: toSnakeCase(target.id),
    arguments: Object.fromEntries(values),
    ...(resource !== undefined && { resource }),
  }
}

function toNextPage(operation: Operation): Pick<Call, 'nextPage'> {
  const link = nextOf(operation)
  if (link === undefined) return {}
  const values = Object.entries(link.parameters).map(([name, value]) => [
    name,
    toExpression(operation, value),
  ])
  return { nextPage: { tool: toSnakeCase(operation.id), arguments: Object.fromEntries(values) } }
}

function toWatch(operation: Operation, operations: readonly Operation[]): Watch | undefined {
  const found = watched(operation, operations)
  if (!found) return undefined
  const { start, link } = found
  const input = Object.entries(link.parameters).flatMap(([name, value]) => {
    const expression = toExpression(start, value)
    return 'input' in expression ? [[expression.input, name]] : []
  })
  return {
    operationId: start.id,
    input: Object.fromEntries(input),
    state: link.state ?? '',
    outcome: link.outcome ?? {},
  }
}

/** Reads a runtime expression of OpenAPI; what is not one is a constant. */
function toExpression(operation: Operation, value: unknown): Expression {
  if (typeof value !== 'string' || !value.startsWith('$')) return { value }
  const [, pointer] = value.match(/^\$response\.body#(.*)$/) ?? []
  if (pointer !== undefined) return { pointer }
  const [, place, wireName] = value.match(/^\$request\.(path|query|header|body)[.#]\/?(.+)$/) ?? []
  const input = operation.inputs.find((each) => each.in === place && each.wireName === wireName)
  if (!input) throw new Error(`${operation.id}: the link's expression ${value} names no input`)
  return { input: input.name }
}
