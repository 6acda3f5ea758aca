import { toAbsent } from '../selection/absent.ts'
import { callTool, logFailure, type Caller, type Context } from '../call-tool.ts'
import { toFailure } from '../results/failures.ts'
import { toRefusal } from '../selection/hidden.ts'
import { isObject } from '../results/measure.ts'
import { nearest } from '../nearest.ts'
import { redact } from '../secrets/redact.ts'
import { Refusal } from '../results/refusal.ts'
import { toResult, type Structured, type ToolResult } from '../results/results.ts'
import { callToolOf, ownTools, readName, searchName, type OwnTool } from './tools.ts'

/** Runs a tool, or finds or names the operation that is to be run: whichever way it is called, it is the same call. */
export async function dispatch(
  context: Context,
  name: string,
  given: Structured,
  caller: Caller,
): Promise<ToolResult | undefined> {
  const own = ownTools.get(name)
  if (!own) return callTool(context, name, given, caller)
  try {
    const hidden = context.selection.whyHidden(own)
    if (hidden) throw toRefusal(hidden)
    checkArguments(own, given)
    if (name === searchName) {
      const { searchOperations } = await import('./search-operations.ts')
      return toResult(redact(await searchOperations(context, given), context.secrets))
    }
    const { operation, args } = readCall(context, own, given)
    return toAbsent(operation) ?? (await callTool(context, operation, args, { ...caller, found: true }))
  } catch (error) {
    const failure = toFailure(error)
    if (failure.error === 'INTERNAL_ERROR')
      logFailure(context.log, name, error, caller.trace, context.secrets)
    return toResult(redact(failure, context.secrets), true)
  }
}

function checkArguments({ tool }: OwnTool, given: Structured): void {
  const { properties = {}, required = [] } = tool.inputSchema
  const known = Object.keys(properties)
  const unknown = Object.keys(given).find((name) => given[name] !== undefined && !known.includes(name))
  if (unknown !== undefined)
    throw invalid(`There is no argument ${JSON.stringify(unknown.slice(0, 60))}.`, {
      remedy: `The arguments are ${known.join(', ')}. Those of the operation belong into arguments.`,
    })
  const missing = required.find((name) => typeof given[name] !== 'string' || given[name] === '')
  if (missing !== undefined)
    throw invalid(`${missing} is required and is a text.`, { remedy: properties[missing]?.description })
  for (const [name, { maxLength = Infinity }] of Object.entries(properties)) {
    const text = given[name]
    // What is searched for is compared with every word that there is.
    if (typeof text === 'string' && text.length > maxLength)
      throw invalid(`${name} must not be longer than ${maxLength} characters.`)
  }
}

/** The operation and its arguments, as they would be given to its own tool. */
function readCall(
  { selection }: Context,
  own: OwnTool,
  { operation: named, arguments: inner, confirm_token }: Structured,
): { operation: string; args: Structured } {
  const operation = String(named)
  const args = readObject(inner)
  const entry = selection.byName.get(operation)
  if (!entry) {
    if (toAbsent(operation)) return { operation, args }
    const near = nearest(operation, selection.byName.keys())
    throw new Refusal('TOOL_NOT_FOUND', `There is no operation ${JSON.stringify(operation.slice(0, 60))}.`, {
      remedy: [
        ...(near.length > 0 ? [`Near it are ${near.join(', ')}.`] : []),
        `${searchName} finds others.`,
      ].join(' '),
    })
  }
  const right = callToolOf(entry)
  if (right !== own.tool.name)
    throw invalid(
      right === readName
        ? `${operation} only reads. Nothing was sent.`
        : `${operation} changes something. Nothing was sent.`,
      { remedy: `Call it with ${right}.` },
    )
  return { operation, args: { ...args, ...(confirm_token !== undefined && { confirm_token }) } }
}

/** Some clients send objects as JSON text. */
function readObject(value: unknown): Structured {
  const plain = typeof value === 'string' ? parse(value) : (value ?? {})
  if (isObject(plain)) return plain
  throw invalid('arguments must be an object: the name of each argument with its value.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const invalid = (detail: string, details: Structured = {}): Refusal =>
  new Refusal('INVALID_ARGUMENTS', detail, details)
