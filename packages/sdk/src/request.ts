import type { Clock } from './clock.ts'
import { ApiError, ConnectionError } from './errors.ts'
import { isObserving, tellRequest, tellResponse, type Observer } from './observe.ts'
import type { Fetch } from './options.ts'
import { redactError, type Redact } from './redact.ts'
import { doubtOf, isRepeatable } from './repeat.ts'
import { decode, requestIdOf, type Answer } from './to-api-error.ts'
import { toMessageText, toSentences } from './text.ts'
import type { WireOperation } from './wire.ts'

/** A request that is ready to go, with what is needed to send it. */
export interface Dispatch {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** What holds the service's address: the option and its variable. */
  readonly option: string
  readonly fetch: Fetch
  readonly clock: Clock
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  readonly redact: Redact
  /** 1 where the caller tries again by itself. */
  readonly attempts?: number
  /** How long the call may take with all its attempts and pauses. */
  readonly deadlineMs?: number | undefined
  readonly observer: Observer
}

/** Sends a request, again where that is safe and may help, and returns the decoded body. */
export async function request(operation: WireOperation, dispatch: Dispatch): Promise<unknown> {
  const attempts = isRepeatable(operation) ? (dispatch.attempts ?? 3) : 1
  const { clock, deadlineMs = Infinity } = dispatch
  const end = clock.now() + deadlineMs
  for (let attempt = 1; ; attempt++) {
    dispatch.signal?.throwIfAborted()
    const timeoutMs = Math.min(dispatch.timeoutMs, end - clock.now())
    try {
      return await observed(operation, { ...dispatch, timeoutMs }, attempt)
    } catch (error) {
      const pause = attempt < attempts ? pauseAfter(error, attempt) : undefined
      // An attempt that could not even begin in time is not waited for.
      if (pause === undefined || clock.now() + pause >= end) throw error
      await clock.sleep(pause, dispatch.signal)
    }
  }
}

/** One attempt, of which whoever listens is told. */
async function observed(operation: WireOperation, dispatch: Dispatch, attempt: number): Promise<unknown> {
  const { url, headers, body, clock, observer, option, redact } = dispatch
  const { id: operationId, method } = operation
  if (!isObserving(observer)) return decode(operation, option, await send(operation, dispatch), redact)
  tellRequest(observer, { operationId, attempt, method, url, headers, body }, redact)
  const start = clock.now()
  let response: Response | undefined
  let failure: unknown
  try {
    const answer = await send(operation, dispatch)
    response = answer.response
    return decode(operation, option, answer, redact)
  } catch (error) {
    failure = error
    throw error
  } finally {
    tellResponse(observer, {
      operationId,
      attempt,
      status: response?.status,
      requestId: response && requestIdOf(response, redact),
      durationMs: clock.now() - start,
      error: failure instanceof Error ? failure : undefined,
    })
  }
}

/** How long to wait before the next attempt; `undefined` when another one would not help. */
export function pauseAfter(error: unknown, attempt: number): number | undefined {
  const backoff = (base: number): number => Math.random() * Math.min(8000, base * 2 ** (attempt - 1))
  if (error instanceof ConnectionError) return backoff(500)
  if (!(error instanceof ApiError)) return undefined
  const { status, retryAfterMs } = error
  // 503 without a time is a feature that is not there; 409 and the rest are answers for the caller.
  if (![408, 429, 500, 502, 504].includes(status) && !(status === 503 && retryAfterMs !== undefined))
    return undefined
  if (retryAfterMs !== undefined) return retryAfterMs <= longestPause ? retryAfterMs : undefined
  return backoff(status === 429 ? 1000 : 500)
}

/** The longest `Retry-After` that is waited for. */
export const longestPause = 60_000

async function send(operation: WireOperation, dispatch: Dispatch): Promise<Answer> {
  const { url, headers, body, fetch, timeoutMs, signal } = dispatch
  // Not `AbortSignal.timeout`: that one and what was made of it stay in memory for the whole time, answered or not.
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(new DOMException('The time is up.', 'TimeoutError')), timeoutMs)
  try {
    const response = await fetch(url, {
      method: operation.method,
      headers,
      // Some headers survive a redirect to another host, and 307 repeats the body there.
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal,
      ...(body === undefined ? {} : { body }),
    })
    // Inside the time limit: a body can stall after the headers came.
    return { response, text: await response.text() }
  } catch (cause) {
    signal?.throwIfAborted()
    throw toConnectionError(operation, dispatch, cause, limit.signal.aborted)
  } finally {
    clearTimeout(timer)
  }
}

function toConnectionError(
  operation: WireOperation,
  { url, option, timeoutMs, redact }: Dispatch,
  cause: unknown,
  late: boolean,
): ConnectionError {
  const { origin } = new URL(url)
  const fact = late
    ? `no complete answer from ${origin} within ${timeoutMs / 1000} s`
    : `no answer from ${origin} (${toMessageText(reasonOf(cause), 200)})`
  const remedy = toSentences(doubtOf(operation), `Check the network, and ${option}`)
  return new ConnectionError(redact(toSentences(`${operation.id}: ${fact}`, remedy)), {
    operationId: operation.id,
    cause: redactError(cause, redact),
    remedy,
  })
}

/** The innermost reason: `fetch failed` says nothing, `ECONNREFUSED` below it does. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if (cause.cause !== undefined) return reasonOf(cause.cause)
  const { code } = cause as Error & { code?: unknown }
  // Those of undici are its own; what it says beside them is what everybody understands.
  return typeof code === 'string' && !code.startsWith('UND_') ? code : cause.message
}
