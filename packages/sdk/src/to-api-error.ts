import { ApiError } from './errors.ts'
import type { Redact } from './redact.ts'
import { doubtOf } from './repeat.ts'
import { toMessageText, toSentences } from './text.ts'
import type { WireOperation } from './wire.ts'

export interface Answer {
  readonly response: Response
  readonly text: string
}

/** The decoded body of an answer that is a success; everything else is thrown as an `ApiError`. */
export function decode(
  operation: WireOperation,
  option: string,
  { response, text }: Answer,
  redact: Redact,
): unknown {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw toError(operation, response, redact, {
      fact: movedTo(response),
      remedy: `Credentials belong to one address, so this was not followed. Set ${option} to the final one.`,
    })
  if (response.ok && operation.text) return text
  const { body, strange } = parse(text, response.headers.get('content-type') ?? '', redact)
  if (!response.ok) {
    const remedy =
      operation.errors[response.status] ??
      operation.errors[`${String(response.status)[0]}XX`] ??
      operation.errors.default ??
      (response.status >= 500
        ? 'The service, or something on the way to it, failed. Try again in a moment.'
        : undefined)
    // A gateway that gave up knows nothing of what the service went on to do.
    const doubt = [502, 504].includes(response.status) ? doubtOf(operation) : undefined
    throw toError(operation, response, redact, {
      // Before it is cut: the beginning of a secret would not be known for one.
      fact: errorText(redact(body)) ?? strange,
      body,
      remedy: doubt === undefined ? remedy : toSentences(doubt, remedy),
    })
  }
  if (strange !== undefined)
    throw toError(operation, response, redact, {
      fact: strange,
      body,
      remedy: `Check ${option}: the address may be that of a web interface or a proxy.`,
    })
  return body
}

/** What the API says about its refusal. Text that is not JSON comes from something in between and is not repeated. */
export function errorText(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { error, message, detail, hint } = body as Record<string, unknown>
  const texts = [error ?? message, detail, hint].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  )
  return texts.length === 0 ? undefined : toMessageText(toSentences(...texts))
}

/** The service's own name for a request, which its operators can look up. */
export function requestIdOf({ headers }: Response, redact: Redact): string | undefined {
  const id = headers.get('x-request-id')
  return id === null ? undefined : redact(toMessageText(id, 100))
}

/** Seconds or a date, as milliseconds from now. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')
  if (value === null) return undefined
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}

function parse(text: string, contentType: string, redact: Redact): { body?: unknown; strange?: string } {
  if (!/\S/.test(text)) return {}
  if (/\bhtml\b/i.test(contentType) || /^\s*</.test(text))
    return { strange: 'the answer is a web page, not JSON' }
  try {
    return { body: JSON.parse(text) as unknown }
  } catch {
    return { body: toMessageText(redact(text)), strange: 'the answer is not JSON' }
  }
}

interface Facts {
  readonly fact: string | undefined
  readonly body?: unknown
  readonly remedy: string | undefined
}

function toError(
  { id }: WireOperation,
  response: Response,
  redact: Redact,
  { fact, body, remedy }: Facts,
): ApiError {
  const retryAfterMs = retryAfter(response.headers)
  const pause =
    retryAfterMs === undefined ? undefined : `The service asks to wait ${Math.ceil(retryAfterMs / 1000)} s`
  const message = toSentences(
    `${id}: ${response.status}${fact === undefined ? '' : ` ${fact}`}`,
    pause,
    remedy,
  )
  return new ApiError(redact(message), {
    operationId: id,
    status: response.status,
    reason: fact === undefined ? undefined : redact(fact),
    body: redact(body),
    remedy,
    requestId: requestIdOf(response, redact),
    retryAfterMs,
  })
}

function movedTo(response: Response): string {
  const location = response.headers.get('location') ?? ''
  if (!URL.canParse(location, response.url || undefined)) return 'the service redirects'
  const { origin, pathname } = new URL(location, response.url || undefined)
  const here = URL.canParse(response.url) && new URL(response.url).origin === origin
  // Without the query, which may hold anything.
  return `the service redirects to ${toMessageText(here ? pathname : origin, 200)}`
}
