import type { CommandData } from '../command-data.ts'
import { UsageError } from '../errors.ts'
import type { Input } from '../inputs.ts'
import { asText, clean } from '../text.ts'
import type { Batch } from './batch.ts'

/** One of a batch. */
export interface Item {
  readonly id: string
  /** By which people know it. */
  readonly name?: string
  /** What is sent for it, beside the id and the consent. */
  readonly input: Input
}

/** What is going to be done, as `--plan` prints it and `--plan-file` takes it. */
export interface Plan {
  readonly version: 1
  readonly command: string
  readonly items: readonly Item[]
}

export const toPlan = ({ words }: CommandData, items: readonly Item[]): Plan => ({
  version: 1,
  command: words.join(' '),
  items,
})

/** Reads a plan that a person may have edited. `where` is how it was given. */
export function readPlan(value: unknown, data: CommandData, batch: Batch, where: string): Plan {
  const refuse = (problem: string): never => {
    throw new UsageError(
      `${where} ${problem}`,
      `Make one with molecule ${data.words.join(' ')} --all --plan --json.`,
    )
  }
  if (!isRecord(value) || !Array.isArray(value.items)) return refuse('is no plan.')
  if (value.version !== 1)
    return refuse(`is a plan of version ${asText(value.version ?? 'none')}, and this is 1.`)
  const command = data.words.join(' ')
  if (value.command !== command)
    return refuse(`is a plan for ${clean(asText(value.command ?? 'nothing'))}, not ${command}.`)
  const inputs = new Set(data.flags.map(({ path }) => path[0]).filter((name) => name !== batch.argument))
  const items = value.items.map((item: unknown, index): Item => {
    const place = `has an item, number ${index + 1}, `
    if (!isRecord(item) || typeof item.id !== 'string' || item.id === '')
      return refuse(`${place}without an id.`)
    const { id, name, input = {} } = item
    if (!isRecord(input)) return refuse(`${place}whose input is no object.`)
    const unknown = Object.keys(input).find((key) => !inputs.has(key))
    if (unknown !== undefined)
      return refuse(`${place}with the input ${clean(unknown.slice(0, 60))}, which ${command} does not take.`)
    const missing = data.flags.find(({ required, path }) => required && input[path[0] ?? ''] === undefined)
    if (missing !== undefined) return refuse(`${place}without the input ${missing.path[0]}.`)
    return { id, ...(typeof name === 'string' ? { name } : {}), input }
  })
  const twice = items.find(({ id }, index) => items.findIndex((other) => other.id === id) !== index)
  if (twice !== undefined) return refuse(`names ${clean(twice.id)} twice.`)
  return { version: 1, command, items }
}

/** The inputs that are the same for all. */
export function commonInput(items: readonly Item[]): Input {
  const [first, ...others] = items
  const entries = Object.entries(first?.input ?? {})
  return Object.fromEntries(
    entries.filter(([name, value]) =>
      others.every(({ input }) => asText(input[name] ?? null) === asText(value)),
    ),
  )
}

const isRecord = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
