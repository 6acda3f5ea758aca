import type { Outcome, Schema } from '@molecule-ai/spec'

/** One value of a request or an answer, as a page shows it. */
export interface Field {
  readonly name: string
  /** The end of its anchor, unique in the table: `compute.provider`. */
  readonly anchor: string
  readonly type: string
  readonly required: boolean
  readonly description: string
  readonly constraints: readonly string[]
  /** All allowed values, with what they mean for a wait where the document says so. */
  readonly values?: readonly { readonly value: string; readonly outcome?: Outcome }[]
  /** Values that the contract shows. */
  readonly examples?: readonly unknown[]
  /** What the contract calls the shape of the value, of its items or of its values. */
  readonly schema?: string
  readonly secret: boolean
  readonly deprecated: boolean
  /** One of several shapes that a value can have, not a property; `name` is the shape's. */
  readonly choice?: 'either' | 'or'
  /** Where the fields are listed already, for a value of the same kind as one around it. */
  readonly again?: Place
  readonly fields: readonly Field[]
}

/** A value on the page. */
export interface Place {
  readonly name: string
  readonly anchor: string
}

/** The places of the schemas around one, by their `$id`. */
export type Places = Readonly<Record<string, Place>>

/** The properties of an object, or of the objects in a list, one field each; then the shapes that it can have, if several. */
export function toFields(schema: Schema, prefix = '', places: Places = {}): Field[] {
  const real = withoutNull(schema)
  if (real.items !== undefined) return toFields(real.items, prefix, places)
  const own = Object.entries(propertiesOf(real)).map(([name, property]) =>
    toField(name, property, requiredOf(real).has(name), `${prefix}${name}`, places),
  )
  const values =
    typeof real.additionalProperties === 'object'
      ? toFields(real.additionalProperties, `${prefix}*.`, places)
      : []
  return [...own, ...toChoices(real, prefix, places), ...values]
}

/** What is required in one shape can be missing in another, so each is listed by itself. */
function toChoices(schema: Schema, prefix: string, places: Places): Field[] {
  const choices = branchesOf(schema)
    .filter(({ type }) => type !== 'null')
    .map((branch, index): Field => {
      const name = branch['x-molecule-schema'] ?? branch.title ?? typeOf(branch)
      const anchor = `${prefix}${name.replaceAll(' ', '-')}-${index + 1}`
      return { ...toField(name, branch, false, anchor, places), choice: index === 0 ? 'either' : 'or' }
    })
  return choices.some(({ fields }) => fields.length > 0) ? choices : []
}

/** A field and, below it, those of its object. */
export function toField(
  name: string,
  schema: Schema,
  required: boolean,
  anchor: string,
  places: Places = {},
): Field {
  const real = withoutNull(schema)
  const { $id, $ref, 'x-molecule-schema': named } = innermost(real)
  const again = $ref === undefined ? undefined : places[$ref]
  const values = allowed(real) ?? allowed(real.items ?? {})
  return {
    name,
    anchor,
    type: typeOf(schema),
    required,
    description: schema.description ?? real.description ?? '',
    constraints: constraintsOf(real),
    ...(values === undefined ? {} : { values }),
    ...(values !== undefined || real.examples === undefined ? {} : { examples: real.examples }),
    ...(named === undefined ? {} : { schema: named }),
    secret: schema['x-molecule-sensitive'] === true || real['x-molecule-sensitive'] === true,
    deprecated: schema.deprecated === true,
    ...(again === undefined ? {} : { again }),
    fields: toFields(real, `${anchor}.`, $id === undefined ? places : { ...places, [$id]: { name, anchor } }),
  }
}

/** A type in words: `string (uuid)`, `list of string`, `map of integer`, `object or null`. */
export function typeOf(schema: Schema): string {
  const branches = branchesOf(schema)
  if (branches.length > 0)
    return [...new Set(branches.map(typeOf))]
      .toSorted((a, b) => Number(a === 'null') - Number(b === 'null'))
      .join(' or ')
  const types = [schema.type ?? implied(schema)].flat()
  return types.map((type) => oneType(type, schema)).join(' or ')
}

function oneType(type: string, schema: Schema): string {
  if (type === 'array') return schema.items === undefined ? 'list' : `list of ${typeOf(schema.items)}`
  if (type === 'object' && schema.properties === undefined && typeof schema.additionalProperties === 'object')
    return `map of ${typeOf(schema.additionalProperties)}`
  return schema.format === undefined || type === 'null' ? type : `${type} (${schema.format})`
}

function implied(schema: Schema): string {
  if (schema.properties !== undefined || schema.allOf !== undefined) return 'object'
  const literal = schema.const ?? schema.enum?.find((value) => value !== null)
  return literal === undefined ? 'any' : typeof literal
}

function constraintsOf(schema: Schema): string[] {
  const {
    minLength,
    maxLength,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    minItems,
    maxItems,
    minProperties,
    pattern,
  } = schema
  return [
    range('characters', minLength, maxLength),
    range('', minimum, maximum),
    exclusiveMinimum === undefined ? '' : `more than ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? '' : `less than ${exclusiveMaximum}`,
    range('items', minItems, maxItems),
    minProperties === undefined ? '' : `at least ${minProperties} ${minProperties === 1 ? 'key' : 'keys'}`,
    schema.uniqueItems === true ? 'no item twice' : '',
    pattern === undefined ? '' : `matches ${pattern}`,
    schema.default === undefined ? '' : `${JSON.stringify(schema.default)} when left out`,
  ].filter((text) => text !== '')
}

function range(unit: string, from?: number, to?: number): string {
  const text =
    from === undefined
      ? to === undefined
        ? ''
        : `at most ${to}`
      : to === undefined
        ? `at least ${from}`
        : `${from} to ${to}`
  return text === '' || unit === ''
    ? text
    : `${text} ${to === 1 || (to === undefined && from === 1) ? unit.replace(/s$/, '') : unit}`
}

function allowed(schema: Schema): Field['values'] {
  const literals = schema.enum ?? (schema.const === undefined ? undefined : [schema.const])
  return literals?.map((literal) => {
    const value = typeof literal === 'string' ? literal : JSON.stringify(literal)
    const outcome = schema['x-molecule-outcome']?.[value]
    return { value, ...(outcome === undefined ? {} : { outcome }) }
  })
}

/** The branch of a nullable union that is not null. */
export function withoutNull(schema: Schema): Schema {
  const branches = branchesOf(schema).filter(({ type }) => type !== 'null')
  return branches.length === 1 && branches[0] !== undefined ? withoutNull(branches[0]) : schema
}

const branchesOf = (schema: Schema): Schema[] => [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]

/** What a list or a map holds, however deep. */
export function innermost(schema: Schema): Schema {
  const { items, additionalProperties: values } = schema
  const inner = items ?? (typeof values === 'object' ? values : undefined)
  return inner === undefined ? schema : innermost(withoutNull(inner))
}

/** Rules with `if` say what goes together; they name no properties of their own. */
const parts = (schema: Schema): readonly Schema[] =>
  (schema.allOf ?? []).filter((part) => part.if === undefined)

const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  Object.assign({}, ...parts(schema).map(propertiesOf), schema.properties) as Record<string, Schema>

const requiredOf = (schema: Schema): Set<string> =>
  new Set([...(schema.required ?? []), ...parts(schema).flatMap((part) => [...requiredOf(part)])])
