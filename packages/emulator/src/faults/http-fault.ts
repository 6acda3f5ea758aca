import { STATUS_CODES } from 'node:http'

import { sample, type Operation } from '@molecule-ai/spec'

import { Refusal } from '../call.ts'
import { faultHeader } from './fault-header.ts'
import type { Faults } from '../faults.ts'
import type { FaultRule } from './rule.ts'

/** What is to happen to one HTTP call. */
export type HttpFault = Pick<
  FaultRule,
  'action' | 'status' | 'retryAfter' | 'milliseconds' | 'bytes' | 'message'
>

/** An answer that was made up to go wrong. */
export interface InjectedReply {
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** What is to happen to a call: what it asks for itself in its header, or else what a rule orders. */
export async function toHttpFault(
  faults: Faults,
  operationId: string,
  headers: Headers,
): Promise<HttpFault | undefined> {
  const value = headers.get(faultHeader)
  return (value === null ? undefined : readHttpFault(value)) ?? (await faults.take(`http:${operationId}`))
}

/** The header's form for a call, e.g. `answer=503; retry-after=2`; where a migration fails is read elsewhere. */
export function readHttpFault(value: string): HttpFault | undefined {
  const [action = '', argument, ...others] = value.split(/[=;]/).map((part) => part.trim())
  const refusal = new Refusal(400, `${faultHeader} cannot be ${value}; ${forms}`)
  const toNumber = (text: string | undefined, least: number, most: number): number => {
    const found = text === undefined || text === '' ? Number.NaN : Number(text)
    if (Number.isInteger(found) && found >= least && found <= most) return found
    throw refusal
  }
  if (action === 'drop-before' || action === 'drop-after') return { action }
  if (action === 'delay') return { action, milliseconds: toNumber(argument, 0, longestDelay) }
  if (action === 'truncate')
    return { action, ...(argument === undefined ? {} : { bytes: toNumber(argument, 0, 2 ** 31) }) }
  // Where something fails is read by what fails there; it may be a bare word.
  if (action === 'fail-at' || (action !== 'answer' && argument === undefined)) return undefined
  if (action !== 'answer') throw refusal
  const status = toNumber(argument, 400, 599)
  if (others.length === 0) return { action, status }
  if (others.length !== 2 || others[0] !== 'retry-after') throw refusal
  return { action, status, retryAfter: toNumber(others[1], 0, 86_400) }
}

const forms =
  'the forms are answer=STATUS, answer=STATUS; retry-after=SECONDS, delay=MILLISECONDS, drop-before, drop-after, truncate, truncate=BYTES, and fail-at=STATE of a migration'
export const longestDelay = 600_000

/** As an answer says what was done to it. */
export const toLabel = ({ action, status, retryAfter, milliseconds, bytes }: HttpFault): string =>
  [
    [action, status ?? milliseconds ?? bytes].filter((part) => part !== undefined).join('='),
    ...(retryAfter === undefined ? [] : [`retry-after=${retryAfter}`]),
  ].join('; ')

/** Whether the fault is an answer in place of the operation's; `answer` says which, the others say it in words of HTTP. */
export function toInjected(operation: Operation, fault: HttpFault): InjectedReply | undefined {
  const status = fault.status ?? statuses[fault.action]
  if (status === undefined) return undefined
  return {
    status,
    body: toBody(operation, status, fault),
    headers: fault.retryAfter === undefined ? {} : { 'Retry-After': `${fault.retryAfter}` },
  }
}

const statuses: Readonly<Partial<Record<HttpFault['action'], number>>> = {
  answer: 503,
  refuse: 403,
  quota: 429,
}

/** As the contract shows it, if it has such an answer; what a gateway says otherwise. */
function toBody(operation: Operation, status: number, { message }: HttpFault): unknown {
  const error = message ?? (STATUS_CODES[status] ?? 'injected fault').toLowerCase()
  const declared = operation.responses.find((response) => response.status === `${status}`)
  const shown = declared?.examples[0]?.value ?? (declared?.schema && sample(declared.schema))
  if (typeof shown !== 'object' || shown === null || Array.isArray(shown)) return { error }
  return message !== undefined && 'error' in shown ? { ...shown, error } : shown
}

/** Milliseconds for the beginning of an answer to get out. */
const headStart = 20

/** Cuts an answer off: what it announces is more than what arrives. */
export function truncate(
  response: Response,
  bytes: number | undefined,
  text: string,
  cut: (() => void) | undefined,
): Response {
  const whole = new TextEncoder().encode(text)
  const part = whole.subarray(0, bytes ?? Math.floor(whole.length / 2))
  const headers = new Headers(response.headers)
  headers.set('Content-Length', `${whole.length}`)
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(part)
      await new Promise((resolve) => setTimeout(resolve, headStart))
      if (cut) cut()
      else controller.error(new TypeError('terminated'))
    },
  })
  return new Response(body, { status: response.status, headers })
}
