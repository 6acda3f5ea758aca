import { maxWaitSeconds } from './limits.ts'
import type { Call, CallInput, Expression, Monitor } from './tool.ts'
import { toUri } from './uri.ts'

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
  readonly call: Call
  /** By input name, as sent. */
  readonly input: Readonly<Record<string, unknown>>
  /** By input name: `explicit`, or the operation that a default was looked up with. */
  readonly sources: Readonly<Record<string, string>>
  readonly body: unknown
}

/** What was read, beside the inputs that say of what. */
export function toReadResult({ call, input, body }: Answered): Structured {
  const named = pick(
    call.inputs.filter((each) => each.in === 'path'),
    input,
  )
  if (Array.isArray(body)) return { ok: true, ...named, items: body as unknown[] }
  if (typeof body === 'object' && body !== null) return { ok: true, ...named, ...body }
  return { ok: true, ...named, ...(body !== undefined && { result: body }) }
}

/** What was changed, where looked-up values came from, what the API said, and what to call next. */
export function toWriteResult({ call, input, sources, body }: Answered): Structured {
  const next = call.monitor && toFollowing(call.monitor, input, body)
  return {
    ok: true,
    ...pick(
      call.inputs.filter((each) => each.naming),
      input,
    ),
    ...toSources(call, sources),
    result: body ?? {},
    ...(next && { next }),
  }
}

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
