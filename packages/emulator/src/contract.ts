import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { form, toCompilable, type Input, type Operation, type Schema } from '@molecule-ai/spec'

import { toProblem, type Problem } from './problem.ts'

/** A request as it came in. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>
  readonly url: URL
  readonly headers: Headers
  readonly text: string
}

/** A request whose values have the types of the contract. */
export interface CheckedRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** A request that does not fit, and where. */
export interface Misfit {
  readonly place: Input['in']
  readonly problem: Problem
}

/** What an operation's schemas say about requests and answers. */
export interface Contract {
  request(raw: RawRequest): { request: CheckedRequest } | Misfit
  /** What is wrong with an answer, if anything. */
  response(status: number, body: unknown): string | undefined
}

// A format that it does not know, it would tell of each time.
const options = {
  strict: false,
  allErrors: true,
  verbose: true,
  addUsedSchema: false,
  logger: false,
} as const
// Parameters arrive as text; a body does not, so a number in quotes stays wrong there.
const ofParameters = withFormats(new Ajv2020({ ...options, coerceTypes: true }))
const ofBodies = withFormats(new Ajv2020({ ...options, useDefaults: true }))
// In a form all is text, and a list of one looks like one.
const ofForms = withFormats(new Ajv2020({ ...options, useDefaults: true, coerceTypes: 'array' }))
const ofAnswers = withFormats(new Ajv2020(options))

const contracts = new WeakMap<Operation, Contract>()

/** An operation's validators. They are compiled at first use, so that starting stays quick, and once for all emulators. */
export function toContract(operation: Operation): Contract {
  const known = contracts.get(operation)
  if (known) return known
  const made = createContract(operation)
  contracts.set(operation, made)
  return made
}

function createContract(operation: Operation): Contract {
  const path = once(() => ofParameters.compile(toObjectSchema(operation, 'path')))
  const query = once(() => ofParameters.compile(toObjectSchema(operation, 'query')))
  const bodies = operation.body?.contentType === form ? ofForms : ofBodies
  const body = once(() => bodies.compile(toCompilable(operation.body?.schema ?? {})))
  const answers = new Map(
    operation.responses.map((response) => [
      response.status,
      { response, validate: once(() => ofAnswers.compile(toCompilable(response.schema ?? {}))) },
    ]),
  )
  // Without a declared 400 the real service never refuses a parameter: nothing is found under a bad path value, and a
  // bad query value counts as absent, as does a body that is bad and need not be there. A tenant treats every bad query
  // value so.
  const refuses = answers.has('400')
  const refusesQuery = refuses && operation.service !== 'tenant'

  return {
    request(raw) {
      const ofPath: Record<string, unknown> = { ...raw.path }
      if (!path()(ofPath) && refuses) return { place: 'path', problem: toPathProblem(path().errors ?? []) }

      const ofQuery = readQuery(operation, raw.url)
      if (!query()(ofQuery)) {
        const errors = query().errors ?? []
        if (refusesQuery) return { place: 'query', problem: toProblem(errors, 'query') }
        for (const error of errors) delete ofQuery[error.instancePath.slice(1)]
      }

      const ignoresBody = !refuses && operation.body?.required !== true
      const parsed = readBody(operation, raw.text)
      if ('problem' in parsed && !ignoresBody) return parsed
      const given = 'problem' in parsed ? undefined : parsed.value
      const value = readsNulls(operation) ? given : withoutNulls(operation.body?.schema, given)
      const fits = value === undefined || body()(value)
      if (!fits && !ignoresBody) return { place: 'body', problem: toProblem(body().errors ?? [], 'body') }
      return { request: { path: ofPath, query: ofQuery, body: fits ? value : undefined } }
    },
    response(status, value) {
      const found = answers.get(`${status}`) ?? answers.get(`${`${status}`[0]}XX`) ?? answers.get('default')
      if (!found) return `the status ${status} is not declared`
      const empty = found.response.contentType === undefined
      if (value === undefined) return empty ? undefined : 'the body is missing'
      if (empty) return 'a body is not declared'
      return describe(found.validate())(value)
    },
  }
}

const describe = (validate: ValidateFunction) => (value: unknown) =>
  validate(value) ? undefined : toProblem(validate.errors ?? [], 'body').text

function toPathProblem(errors: readonly ErrorObject[]): Problem {
  const name = errors[0]?.instancePath.slice(1) ?? 'path'
  const text = `invalid ${name.replaceAll('_', ' ').replace(/\bid$/, 'ID')}`
  return { text, missing: [], faults: [{ field: name, rule: 'format' }] }
}

function toObjectSchema(operation: Operation, place: Input['in']): Schema {
  const inputs = operation.inputs.filter((input) => input.in === place)
  return {
    type: 'object',
    properties: Object.fromEntries(inputs.map((input) => [input.wireName, input.schema])),
    required: inputs.filter((input) => input.required).map((input) => input.wireName),
  }
}

function readQuery(operation: Operation, url: URL): Record<string, unknown> {
  return Object.fromEntries(
    operation.inputs
      .filter((input) => input.in === 'query' && url.searchParams.has(input.wireName))
      .map((input) => [input.wireName, readValues(input, url.searchParams.getAll(input.wireName))]),
  )
}

function readValues(input: Input, values: readonly string[]): unknown {
  if (![input.schema.type].flat().includes('array')) return values[0]
  return input.explode === true ? values : values[0]?.split(',')
}

// The content type is not looked at, as in the real services.
function readBody(operation: Operation, text: string): { value: unknown } | Misfit {
  if (operation.body === undefined) return { value: undefined }
  if (text.trim() === '')
    return operation.body.required ? toUnreadable('invalid request body: it is empty') : { value: undefined }
  if (operation.body.contentType === form) return { value: readForm(text) }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return toUnreadable('invalid JSON body')
  }
}

function readForm(text: string): unknown {
  const pairs = new URLSearchParams(text)
  const values = [...new Set(pairs.keys())].map((name) => [name, pairs.getAll(name)] as const)
  return Object.fromEntries(values.map(([name, all]) => [name, all.length === 1 ? all[0] : all]))
}

// These tenant operations look at the body key by key instead of reading it into typed fields.
const untyped = new Set(['setWorkspaceBudget', 'updateWorkspace', 'sendMessage'])

const readsNulls = ({ service, id }: Operation): boolean => service !== 'tenant' || untyped.has(id)

/** Leaves out each null whose field cannot be null: a tenant reads it as if the field were not there. */
function withoutNulls(schema: Schema | undefined, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([name, given]) => {
      const types = [schema?.properties?.[name]?.type ?? 'null'].flat()
      return given !== null || types.includes('null')
    }),
  )
}

const toUnreadable = (text: string): Misfit => ({
  place: 'body',
  problem: { text, missing: [], faults: [{ field: 'body', rule: 'json' }] },
})

function withFormats(ajv: Ajv2020): Ajv2020 {
  formats.default(ajv)
  return ajv
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
