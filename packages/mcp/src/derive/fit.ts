import { longestDescription } from '../limits.ts'
import { byteLength } from '../results/measure.ts'
import { toWords } from './to-words.ts'
import type { PortableSchema, Tool } from '../tool.ts'

/** What a tool may cost the model that reads it, in bytes of JSON: at most 250 tokens. */
const largestTool = 1050

/** What it should cost: beyond this, text gives way, but not the last word about an argument. */
const aim = 850

type Shrink = (schema: PortableSchema, required: boolean) => PortableSchema

const isNested = ({ type }: PortableSchema): boolean => type === 'object' || type === 'array'

const hasShape = ({ properties, items }: PortableSchema): boolean =>
  (items ?? { properties }).properties !== undefined

interface Step {
  /** From which size on it is taken. */
  readonly limit: number
  /** Makes its form of an argument, always from the full one. */
  readonly shrink: Shrink
  /** Which argument is next. The last words about one go where they are fewest. */
  readonly first: 'largest' | 'smallest'
}

/** What a tool can do without, the least useful first. */
const steps: readonly Step[] = [
  { limit: aim, first: 'largest', shrink: (schema) => withoutDescriptions(schema) },
  { limit: aim, first: 'largest', shrink: (schema) => toWords(schema, 'all') },
  { limit: aim, first: 'largest', shrink: (schema) => toWords(schema, 'one level') },
  {
    limit: largestTool,
    first: 'largest',
    shrink: (schema, required) => (required || isNested(schema) ? schema : bare(schema)),
  },
  { limit: largestTool, first: 'largest', shrink: (schema) => toWords(schema, 'names') },
  {
    limit: largestTool,
    first: 'largest',
    shrink: (schema, required) => (required || hasShape(schema) ? schema : bare(schema)),
  },
  {
    limit: largestTool,
    first: 'smallest',
    shrink: (schema, required) => (required || !hasShape(schema) ? schema : bare(toWords(schema, 'names'))),
  },
]

/**
 * Shortens a tool that would cost too much, one argument after the other. The server knows the full schema all the
 * same: it checks against that one, and says what is wrong and where.
 */
export function fit(tool: Tool): Tool {
  if (sizeOf(tool) <= aim) return tool
  const told = withReference(tool)
  let fitted = told
  for (const step of steps)
    while (sizeOf(fitted) > step.limit) {
      const next = shrinkOne(fitted, tool, step)
      if (!next) break
      fitted = next
    }
  return fitted === told ? tool : fitted
}

/** Says where the whole is. */
function withReference(tool: Tool): Tool {
  const description = `${tool.description} Details: molecule://operations/${tool.name}`
  return description.length <= longestDescription ? { ...tool, description } : tool
}

/** What a client gives the model of a tool. */
const sizeOf = ({ name, description, inputSchema }: Tool): number =>
  byteLength({ name, description, inputSchema })

function shrinkOne(tool: Tool, whole: Tool, { shrink, first }: Step): Tool | undefined {
  const { properties = {}, required = [] } = tool.inputSchema
  const candidates = Object.entries(properties)
    .map(([name, schema]) => {
      const shrunk = shrink(whole.inputSchema.properties?.[name] ?? schema, required.includes(name))
      return { name, shrunk, saving: byteLength(schema) - byteLength(shrunk) }
    })
    .filter(({ saving }) => saving > 0)
    .toSorted((a, b) => b.saving - a.saving)
  const next = candidates.at(first === 'largest' ? 0 : -1)
  if (!next) return undefined
  return {
    ...tool,
    inputSchema: { ...tool.inputSchema, properties: { ...properties, [next.name]: next.shrunk } },
  }
}

/** No text and no default: the name, and what values there are. */
function bare({ description: _, default: __, ...schema }: PortableSchema): PortableSchema {
  return schema
}

/** The argument without a description of anything inside it. */
function withoutDescriptions({ properties, items, ...schema }: PortableSchema): PortableSchema {
  const strip = (inner: PortableSchema): PortableSchema => bare(withoutDescriptions(inner))
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, strip(each)])),
    }),
    ...(items && { items: strip(items) }),
  }
}
