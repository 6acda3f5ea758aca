import { assertShallow } from './depth.ts'
import { maxWaitSeconds } from '../limits.ts'
import { Refusal } from '../results/refusal.ts'
import { resolveInside, resolveReference, takeValue, type SecretSource } from '../secrets/secret-reference.ts'
import type { CallInput, Entry } from '../tool.ts'
import { isView, readView, type View } from '../results/view.ts'

export interface Arguments {
  /** By input name, as the SDK takes it. */
  readonly input: Record<string, unknown>
  readonly confirmToken?: string
  readonly waitSeconds: number
  readonly view: View
}

/** What the server itself takes, beside the inputs of the operation. */
const own = ['confirm_token', 'wait_seconds']

/** Turns the arguments of a tool into the SDK's input: former names, JSON text and references to secrets are resolved. */
export function readArguments(
  { tool, call }: Entry,
  given: Readonly<Record<string, unknown>>,
  source: SecretSource,
): Arguments {
  const input: Record<string, unknown> = {}
  const properties = tool.inputSchema.properties ?? {}
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || (own.includes(name) && name in properties) || isView(call, name)) continue
    const target = call.inputs.find((each) => names(each, source.values).includes(name))
    // Callers that know the API may send its own consent. It does no harm and proves nothing: a person is asked.
    if (target?.guard === 'consent') continue
    if (!target || !published(properties, target)) throw unknownArgument(name, properties)
    if (Object.hasOwn(input, target.name))
      throw new Refusal('INVALID_ARGUMENTS', `${target.name} is given twice.`)
    const plain = target.json ? parseText(value, target.json === 'any') : value
    assertShallow(name, plain)
    input[target.name] = toValue(target, name, plain, source)
  }
  const missing = call.inputs.find((each) => each.required && !each.guard && input[each.name] === undefined)
  if (missing)
    throw new Refusal('INVALID_ARGUMENTS', `${argumentName(missing)} is required.`, {
      remedy: describe(tool.inputSchema, missing),
    })
  const confirmToken = readToken(given.confirm_token)
  return {
    input,
    ...(confirmToken !== undefined && { confirmToken }),
    waitSeconds: readWait(given.wait_seconds),
    view: readView(call, given),
  }
}

function toValue(input: CallInput, given: string, value: unknown, source: SecretSource): unknown {
  if (!input.sensitive) return resolveInside(given, value, input.secrets ?? [], source)
  const asItIs = [input.name, ...input.aliases].includes(given)
  return asItIs ? takeValue(value, source) : resolveReference(given, value, source)
}

const suffix = '_from'

const argumentName = (input: CallInput): string => (input.sensitive ? input.name + suffix : input.name)

/** What an input may be called; a secret by its own name only where values are allowed. */
const names = ({ name, aliases, sensitive }: CallInput, values: boolean): string[] =>
  [name, ...aliases].flatMap((each) => [
    ...(sensitive ? [each + suffix] : []),
    ...(!sensitive || values ? [each] : []),
  ])

const published = (properties: Entry['tool']['inputSchema']['properties'], input: CallInput): boolean =>
  argumentName(input) in (properties ?? {})

const describe = (schema: Entry['tool']['inputSchema'], input: CallInput): string | undefined =>
  schema.properties?.[argumentName(input)]?.description

function unknownArgument(name: string, properties: Entry['tool']['inputSchema']['properties']): Refusal {
  const known = Object.keys(properties ?? {})
  const byReference = known.includes(`${name}_from`)
    ? ` Give ${name}_from instead: the value itself must not pass through a model.`
    : ''
  return new Refusal(
    'INVALID_ARGUMENTS',
    `There is no argument ${JSON.stringify(name.slice(0, 60))}.${byReference}`,
    {
      remedy: known.length > 0 ? `The arguments are ${known.join(', ')}.` : 'The tool takes no arguments.',
    },
  )
}

function parseText(value: unknown, any: boolean): unknown {
  if (typeof value !== 'string' || (!any && !/^\s*[[{]/.test(value))) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value // Where it is to be JSON, the validation says so; else it is a text.
  }
}

function readToken(value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return value
  throw new Refusal('INVALID_ARGUMENTS', 'confirm_token must be a string.')
}

function readWait(value: unknown): number {
  if (value === undefined) return 0
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxWaitSeconds)
    return value
  throw new Refusal('INVALID_ARGUMENTS', `wait_seconds must be a whole number from 0 to ${maxWaitSeconds}.`)
}
