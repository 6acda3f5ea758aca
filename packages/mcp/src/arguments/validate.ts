import type { ErrorObject, ValidateFunction } from 'ajv'
import type { Schema } from '@molecule-ai/spec'
import { schemas as loaders } from '../generated/index.ts'
import { Refusal } from '../results/refusal.ts'
import type { Call, CallInput } from '../tool.ts'

interface Validator {
  readonly inputs: ReadonlyMap<string, ValidateFunction>
  readonly body?: ValidateFunction
}

const validators = new Map<string, Promise<Validator>>()

/** Checks each given argument against its full schema. */
export async function validateInputs(call: Call, input: Readonly<Record<string, unknown>>): Promise<void> {
  const { inputs } = await validatorOf(call)
  for (const { name, wireName } of call.inputs) {
    const validate = inputs.get(name)
    if (input[name] !== undefined && validate && !validate(input[name]))
      refuse(call, validate.errors ?? [], wireName, name)
  }
}

/** Checks the body as a whole, as it would be sent: rules between its properties included. */
export async function validateBody(call: Call, input: Readonly<Record<string, unknown>>): Promise<void> {
  const { body } = await validatorOf(call)
  const inBody = call.inputs.filter((each) => each.in === 'body')
  const whole = inBody.find(({ wireName }) => wireName === '')
  const given = inBody.filter(({ name }) => input[name] !== undefined)
  // A body that may be left out is not held to a schema when it is.
  if (!body || (given.length === 0 && !inBody.some(({ required, guard }) => required || guard === 'consent')))
    return
  const value = whole
    ? input[whole.name]
    : Object.fromEntries(given.map(({ name, wireName }) => [wireName, input[name]]))
  if (!body(value)) refuse(call, body.errors ?? [])
}

function validatorOf(call: Call): Promise<Validator> {
  const known = validators.get(call.operationId)
  if (known) return known
  const created = compile(call)
  validators.set(call.operationId, created)
  return created
}

async function compile(call: Call): Promise<Validator> {
  const [{ compileSchema }, tag] = await Promise.all([import('./compile-schema.ts'), loaders[call.tag]?.()])
  const own = tag?.schemas[call.operationId]
  if (!own) throw new Error(`no schemas of ${call.operationId}`)
  const inputs = call.inputs.flatMap(({ name, in: place, wireName }): [string, ValidateFunction][] => {
    const schema = place === 'body' ? own.body?.properties?.[wireName] : own.parameters[name]
    return schema ? [[name, compileSchema(schema)]] : []
  })
  return { inputs: new Map(inputs), ...(own.body && { body: compileSchema(own.body) }) }
}

function refuse(
  call: Call,
  errors: readonly ErrorObject[],
  ...prefix: [] | [wireName: string, name: string]
): never {
  // `if` only says that one of its branches failed, and that branch reports for itself.
  const telling = errors.filter(({ keyword }) => keyword !== 'if')
  const messages = [...new Set(telling.map((error) => sentence(call.inputs, error, prefix[1])))]
  throw new Refusal('INVALID_ARGUMENTS', messages.slice(0, 5).join(' '))
}

function sentence(inputs: readonly CallInput[], error: ErrorObject, name?: string): string {
  const rule = ruleOf(error)
  if (rule) return rule
  const path = error.instancePath.split('/').slice(1)
  const input = inputs.find((each) => each.name === name)
  const place = input === undefined ? toArgument(inputs, path) : spell(input, path)
  const params = error.params as Record<string, unknown>
  const missing = [...path, String(params.missingProperty)]
  if (error.keyword === 'required')
    return `${input === undefined ? toArgument(inputs, missing) : spell(input, missing)} is required.`
  if (error.keyword === 'additionalProperties')
    return `${[place, params.additionalProperty].filter(Boolean).join('.')} is not known.`
  if (error.keyword === 'enum')
    return `${place} must be one of ${(params.allowedValues as unknown[]).map(String).join(', ')}.`
  if (error.keyword === 'format' && params.format === 'uuid')
    return `${place} must be an id in the form of a UUID; a name is none.`
  if (error.keyword === 'type') return `${place || 'The body'} must be of type ${toList(params.type)}.`
  return `${place || 'The body'} ${error.message ?? 'is not valid'}.`
}

const toList = (value: unknown): string => [value].flat().map(String).join(' or ')

/** A rule between properties is a conditional schema; the description inside says in words what it asks for. */
function ruleOf({ schemaPath, keyword, parentSchema, params }: ErrorObject): string | undefined {
  if (!/\/(then|else|not|dependentSchemas)\//.test(schemaPath)) return undefined
  const schema = parentSchema as Schema | undefined
  const missing = keyword === 'required' ? (params as { missingProperty: string }).missingProperty : undefined
  const described =
    (missing === undefined ? undefined : schema?.properties?.[missing]?.description) ?? schema?.description
  return described?.trim().replace(/([^.])$/, '$1.')
}

function toArgument(inputs: readonly CallInput[], path: readonly string[]): string {
  const [first = '', ...rest] = path
  const input = inputs.find((each) => each.in === 'body' && each.wireName === first)
  return input ? spell(input, rest) : path.join('.')
}

/** A place inside an argument as the caller writes it: a secret is given by reference. */
function spell({ name, sensitive, secrets = [] }: CallInput, path: readonly string[]): string {
  const secret = secrets.some((each) => each.join('.') === path.join('.'))
  return [sensitive ? `${name}_from` : name, ...path].join('.') + (secret ? '_from' : '')
}
