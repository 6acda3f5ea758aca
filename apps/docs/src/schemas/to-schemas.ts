import { sample, toKebabCase, type Catalogue, type Operation, type Schema } from '@molecule-ai/spec'
import { toField, toFields, typeOf, type Field } from '../fields.ts'
import { documented } from '../to-table.ts'
import { schemaPath } from '../urls.ts'
import { findExamples } from './find-examples.ts'
import { nameOf, walkSchemas } from './walk-schemas.ts'

/** A shape that the contract has a name for. */
export interface NamedSchema {
  readonly name: string
  readonly path: string
  readonly description: string
  readonly type: string
  /** The constraints and allowed values of the whole. */
  readonly whole: Field
  readonly fields: readonly Field[]
  readonly example: unknown
  /** Whether the example is from the contract; else it is put together from the schema. */
  readonly isReal: boolean
  readonly usedBy: readonly Use[]
  /** The schemas that have it inside. */
  readonly partOf: readonly string[]
}

export interface Use {
  readonly operation: Operation
  /** `request`, or the statuses of the answers. */
  readonly as: readonly string[]
}

/** Every named schema, in alphabetical order. */
export function toSchemas(catalogue: Catalogue): NamedSchema[] {
  const variants = new Map<string, Schema[]>()
  const uses = new Map<string, Map<Operation, Set<string>>>()
  const holders = new Map<string, Set<string>>()
  for (const operation of documented(catalogue))
    for (const { as, schema } of partsOf(operation))
      walkSchemas(schema, (found, around) => {
        const name = nameOf(found)
        if (name === undefined) return
        if (found.$ref === undefined) entry(variants, name, () => []).push(found)
        const users = entry(uses, name, () => new Map<Operation, Set<string>>())
        entry(users, operation, () => new Set<string>()).add(as)
        if (around !== undefined && around !== name) entry(holders, name, () => new Set<string>()).add(around)
      })
  const examples = findExamples(catalogue)
  return [...variants]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => {
      const schema = ownOf(found)
      const whole = toField(name, schema, false, toKebabCase(name))
      const example = examples.get(name)
      return {
        name,
        path: schemaPath(name),
        description: schema.description ?? '',
        type: typeOf(schema),
        whole,
        fields: toFields(schema, 'field.').map((field) => closed(field, name)),
        example: example === undefined ? sample(schema) : example,
        isReal: example !== undefined,
        usedBy: [...(uses.get(name) ?? [])].map(([operation, as]) => ({ operation, as: [...as] })),
        partOf: [...(holders.get(name) ?? [])].toSorted(),
      }
    })
}

/** What an operation takes and answers, each with its place. */
const partsOf = (operation: Operation): { as: string; schema: Schema }[] => [
  ...operation.inputs.map(({ schema }) => ({ as: 'request', schema })),
  ...(operation.body === undefined ? [] : [{ as: 'request', schema: operation.body.schema }]),
  ...operation.responses.flatMap(({ status, schema }) =>
    schema === undefined ? [] : [{ as: status, schema }],
  ),
]

/** A reference can come with words of its own, which then replace those of the schema: most often it does not. */
function ownOf(found: readonly Schema[]): Schema {
  const groups = [...Map.groupBy(found, ({ description }) => description).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]![0]!
}

/** What has a name has a page of its own, which has its fields. */
function closed(field: Field, within: string): Field {
  if (field.schema !== undefined && (field.choice === undefined || field.schema !== within))
    return { ...field, fields: [] }
  return { ...field, fields: field.fields.map((each) => closed(each, within)) }
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = create()
  map.set(key, created)
  return created
}
