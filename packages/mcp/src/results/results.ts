import { clean, cleanValue } from './clean.ts'
import { abbreviateText } from './concise.ts'
import { longestConciseText, maxWaitSeconds } from '../limits.ts'
import { byteLength, isObject } from './measure.ts'
import { redact } from '../secrets/redact.ts'
import { show, type Shown } from './show.ts'
import type { Call, CallInput, Entry, Expression, Monitor } from '../tool.ts'
import { toUri } from '../resources/uri.ts'
import type { View } from './view.ts'

export type Structured = Record<string, unknown>

/**
 * What a tool answers: the text is the same JSON, since clients show the model either one. An error is text alone:
 * clients hold structured content to the tool's output schema, also when it is an error, and throw the answer away.
 */
export interface ToolResult {
  readonly content: { readonly type: 'text'; readonly text: string }[]
  readonly structuredContent?: Structured
  readonly isError?: true
}

export const toResult = (structured: Structured, isError = false): ToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(structured) }],
  ...(isError ? { isError } : { structuredContent: structured }),
})

export interface Answered {
  /** By input name, as sent. */
  readonly input: Readonly<Record<string, unknown>>
  /** By input name: `explicit`, or the operation that a default was looked up with. */
  readonly sources: Readonly<Record<string, string>>
  readonly body: unknown
  /** The arguments as the caller wrote them. */
  readonly given: Structured
  readonly view: View
}

/** The result of a call: the answer within its limits, without secrets, and nothing in it that could pose as our words. */
export function toAnswer(entry: Entry, answered: Answered, secrets: readonly string[]): Structured {
  const { call } = entry
  // Cleaned first: a secret with an invisible character inside would not be recognised.
  const [input, body, given] = redact(cleanValue([answered.input, answered.body, answered.given] as const), [
    ...secrets,
    ...secrets.map(clean),
  ])
  const compose = call.effect.kind === 'read' ? toReadResult : toWriteResult
  const plain = { ...answered, input, body }
  const around = byteLength(compose(call, plain, { body: undefined, notes: {} }))
  return compose(call, plain, show(entry, body, { view: answered.view, given, input, around }))
}

/** Where the server tells a model what to do. */
const ownWords = ['next', 'how', 'remedy']

/** What was read, beside the inputs that say of what. */
function toReadResult(
  call: Call,
  { input, body: answer }: Answered,
  { body, notes: own }: Shown,
): Structured {
  const next = toNextPage(call, input, answer)
  const notes = { ...(next && { next }), ...own }
  const named = toNamed(
    call.inputs.filter((each) => each.in === 'path'),
    input,
  )
  if (Array.isArray(body)) return { ok: true, ...named, items: body as unknown[], ...notes }
  // Where the answer has fields of these names, it keeps them, and they must not pass for what we say.
  const apart = !isObject(body) || [...ownWords, ...Object.keys(notes)].some((name) => name in body)
  return { ok: true, ...named, ...(!apart ? body : body !== undefined && { result: body }), ...notes }
}

/** What was changed, where looked-up values came from, what the API said, and what to call next. */
function toWriteResult(call: Call, { input, sources, body }: Answered, shown: Shown): Structured {
  const next = call.monitor && toFollowing(call.monitor, input, body)
  return {
    ok: true,
    ...toNamed(
      call.inputs.filter((each) => each.naming),
      input,
    ),
    ...toSources(call, sources),
    result: shown.body ?? {},
    ...shown.notes,
    ...(next && { next }),
  }
}

/** What the caller gave is known to it: long texts are cut. */
const toNamed = (inputs: readonly CallInput[], values: Structured): Structured =>
  Object.fromEntries(
    Object.entries(pick(inputs, values)).map(([name, value]) => [
      name,
      typeof value === 'string' ? abbreviateText(value, longestConciseText) : value,
    ]),
  )

/** `from_source: 'workspace_lookup'` for each input that can be looked up. */
export function toSources(call: Call, sources: Readonly<Record<string, string>>): Structured {
  const looked = call.inputs.filter(({ lookup, guard }) => lookup !== undefined && guard === undefined)
  return Object.fromEntries(
    looked.flatMap(({ name, lookup }) =>
      sources[name] ? [[`${name}_source`, sources[name] === 'explicit' ? 'explicit' : lookup]] : [],
    ),
  )
}

/** A call that waits for the next change: it may be made at once. The resource says the same to who follows resources. */
export const toNext = (tool: string, input: Structured, resource?: string): Structured => ({
  tool,
  arguments: { ...input, wait_seconds: maxWaitSeconds },
  after_seconds: 0,
  ...(resource !== undefined && { resource: toUri(resource, input) }),
})

/** The call of the page that follows this one; none when the answer does not say where that begins. */
function toNextPage(call: Call, input: Structured, body: unknown): Structured | undefined {
  if (call.nextPage === undefined) return undefined
  const found = Object.entries(call.nextPage.arguments).map(([name, expression]) => ({
    name,
    told: 'pointer' in expression,
    value: evaluate(expression, input, body),
  }))
  if (found.some(({ told, value }) => told && (value === undefined || value === null || value === '')))
    return undefined
  const given = found.filter(({ value }) => value !== undefined && value !== null)
  return {
    tool: call.nextPage.tool,
    arguments: { ...input, ...Object.fromEntries(given.map(({ name, value }) => [name, value])) },
  }
}

function toFollowing(
  { tool, arguments: expressions, resource }: Monitor,
  input: Structured,
  body: unknown,
): Structured {
  const values = Object.entries(expressions).map(([name, expression]) => [
    name,
    evaluate(expression, input, body),
  ])
  return toNext(tool, Object.fromEntries(values), resource)
}

function evaluate(expression: Expression, input: Structured, body: unknown): unknown {
  if ('input' in expression) return input[expression.input]
  return 'pointer' in expression ? valueAt(body, expression.pointer) : expression.value
}

/** The value that a JSON pointer leads to. */
export function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Structured)[key] : undefined),
    value,
  )
}

export const pick = (inputs: readonly CallInput[], values: Readonly<Record<string, unknown>>): Structured =>
  Object.fromEntries(inputs.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])))
