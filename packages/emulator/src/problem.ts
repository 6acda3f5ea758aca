import type { ErrorObject } from 'ajv'
import type { Schema } from '@molecule-ai/spec'

/** What is wrong with a value, for the person who sent it. */
export interface Problem {
  readonly text: string
  /** The names of required fields that are not there. */
  readonly missing: readonly string[]
  /** Each field with the rule that it breaks; the rule `json` is broken by what cannot be read at all. */
  readonly faults: readonly Fault[]
}

export interface Fault {
  readonly field: string
  readonly rule: string
  /** What was sent there. */
  readonly value?: unknown
}

/** Puts a validator's findings into words, one for each field. */
export function toProblem(errors: readonly ErrorObject[], root: string): Problem {
  const byField = new Map<string, ErrorObject>()
  // `if` and `anyOf` only say that something inside them failed, and that is listed too. A finding of the field itself
  // comes before one of a condition on it.
  const telling = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'anyOf')
  for (const error of telling.toSorted((a, b) => Number(isConditional(a)) - Number(isConditional(b)))) {
    const field = toField(error, root)
    if (!byField.has(field)) byField.set(field, error)
  }
  return {
    text: [...byField].map(([field, error]) => `${field}${toReason(error)}`).join('; '),
    missing: [...byField].filter(([, error]) => error.keyword === 'required').map(([field]) => field),
    faults: [...byField].map(([field, error]) => ({ field, rule: error.keyword, value: error.data })),
  }
}

const isConditional = (error: ErrorObject): boolean => error.schemaPath.includes('/then/')

function toField(error: ErrorObject, root: string): string {
  const names = error.instancePath.split('/').slice(1)
  const own = error.params as Record<string, string | undefined>
  const child = own['missingProperty'] ?? own['additionalProperty']
  return [...names, ...(child === undefined ? [] : [child])].join('.') || root
}

function toReason(error: ErrorObject): string {
  const schema = (error.parentSchema ?? {}) as Schema
  const missing = schema.properties?.[String((error.params as Record<string, unknown>)['missingProperty'])]
  // What a condition asks for, its author says in the description.
  const described = isConditional(error) ? (missing ?? schema).description : undefined
  return described === undefined ? ` ${toRule(error, schema, missing)}` : `: ${described.replace(/\.$/, '')}`
}

function toRule(error: ErrorObject, schema: Schema, missing: Schema | undefined): string {
  switch (error.keyword) {
    case 'required':
      return missing?.const === undefined ? 'is required' : `must be ${JSON.stringify(missing.const)}`
    case 'enum':
      return `must be one of ${(schema.enum ?? []).join(', ')}`
    case 'const':
      return `must be ${JSON.stringify(schema.const)}`
    case 'type':
      return `must be ${[schema.type].flat().join(' or ')}`
    case 'format':
      return `must be a ${schema.format}`
    case 'minLength':
      return schema.minLength === 1
        ? 'must not be empty'
        : `must have at least ${schema.minLength} characters`
    case 'maxLength':
      return `must be at most ${schema.maxLength} characters`
    case 'pattern':
      // A description says more than a regular expression.
      return schema.description === undefined
        ? `must match ${schema.pattern}`
        : `is not acceptable. ${schema.description.replace(/\.$/, '')}`
    case 'additionalProperties':
      return 'is not known'
    default:
      return error.message ?? 'is not acceptable'
  }
}
