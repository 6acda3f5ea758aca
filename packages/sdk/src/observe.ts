import type { Redact } from './redact.ts'

/**
 * A request that is about to be sent. No secret is in it.
 *
 * @example
 * import { Molecule, type RequestEvent } from '@molecule-ai/sdk'
 * const onRequest = ({ method, url }: RequestEvent): void => console.log(method, url)
 * Molecule.fromEnv(undefined, { onRequest })
 */
export interface RequestEvent {
  readonly operationId: string
  /** 1 for the first; a call that may be repeated has up to three. */
  readonly attempt: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/**
 * What became of a request: an answer, or the error that kept it from having one.
 *
 * @example
 * import { Molecule, type ResponseEvent } from '@molecule-ai/sdk'
 * const onResponse = ({ status, durationMs }: ResponseEvent): void => console.log(status, durationMs)
 * Molecule.fromEnv(undefined, { onResponse })
 */
export interface ResponseEvent {
  readonly operationId: string
  readonly attempt: number
  readonly status: number | undefined
  /** The service's own name for the request, where it gave one. */
  readonly requestId: string | undefined
  /** From sending to the last byte of the body, in milliseconds. */
  readonly durationMs: number
  readonly error: Error | undefined
}

/**
 * Who is told of every attempt. What is told is a copy: nobody can change what is sent.
 *
 * @example
 * import { Molecule, type Observer } from '@molecule-ai/sdk'
 * const observer: Observer = { log: console.error }
 * Molecule.fromEnv(undefined, observer)
 */
export interface Observer {
  /** Hears of each request before it is sent. What it throws ends the call. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined
  /** Hears of each answer, and of each request that had none. What it throws ends the call. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  /** Takes a line for each of both, for a person who looks for a fault, e.g. `console.error`. */
  readonly log?: ((line: string) => void) | undefined
}

export const isObserving = ({ onRequest, onResponse, log }: Observer): boolean =>
  onRequest !== undefined || onResponse !== undefined || log !== undefined

export function tellRequest({ onRequest, log }: Observer, event: RequestEvent, redact: Redact): void {
  const told = redact({ ...event, headers: { ...event.headers } })
  onRequest?.(told)
  const again = told.attempt > 1 ? ` (attempt ${told.attempt})` : ''
  log?.(`> ${told.operationId}: ${told.method} ${told.url}${again}`)
}

export function tellResponse({ onResponse, log }: Observer, event: ResponseEvent): void {
  onResponse?.(event)
  if (!log) return
  const { operationId, status, requestId, durationMs, error } = event
  const id = requestId === undefined ? '' : `, request ${requestId}`
  log(`< ${operationId}: ${status ?? error?.message ?? 'no answer'} in ${Math.round(durationMs)} ms${id}`)
}
