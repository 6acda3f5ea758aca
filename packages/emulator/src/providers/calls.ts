import { setTimeout as pause } from 'node:timers/promises'

import type { Clock } from '../clock.ts'
import type { Reach } from '../crash-points.ts'
import type { Database, Sql } from '../database.ts'
import type { Fault, Faults } from '../faults.ts'
import type { CloudError, Provider, Result } from './cloud.ts'
import { facts } from './facts.ts'
import { recordCall, type LedgerCall } from './ledger.ts'

/** What the simulated clouds stand on. */
export interface Ground {
  readonly ledger: Database
  readonly clock: Clock
  readonly faults: Faults
  readonly reach: Reach
}

/** What a call that changes something did, and how the books put it. */
export interface Effect<Value> {
  readonly result: Result<Value>
  readonly entry: Omit<LedgerCall, 'provider' | 'operation' | 'token' | 'at'>
}

/** The calls of one cloud: slow, faulty on request, and written down. */
export interface Calls {
  /** A call that changes something: one transaction in the books, with a line about it. */
  readonly change: <Value>(
    operation: string,
    token: string,
    work: (sql: Sql, now: number, fault: Fault | undefined) => Promise<Effect<Value>>,
  ) => Promise<Result<Value>>
  /** A call that only looks. */
  readonly look: <Value>(
    operation: string,
    work: (sql: Sql, now: number) => Promise<Result<Value>>,
  ) => Promise<Result<Value>>
}

export function createCalls(provider: Provider, { ledger, clock, faults, reach }: Ground): Calls {
  const begin = async (operation: string): Promise<Fault | undefined> => {
    const fault = await faults.take(`provider:${provider}.${operation}`)
    const wait =
      clock.wait(facts[provider].latency) + (fault?.action === 'delay' ? (fault.milliseconds ?? 0) : 0)
    if (wait > 0) await pause(wait)
    return fault
  }
  return {
    async change(operation, token, work) {
      const fault = await begin(operation)
      const refusal = toError(fault)
      const at = clock.now()
      const line = { provider, operation, token, at }
      if (refusal) {
        await ledger.transaction((sql) => recordCall(sql, { ...line, outcome: 'refused' }), {
          lock: provider,
        })
        return { ok: false, error: refusal }
      }
      await reach(`${operation}:before`)
      const result = await ledger.transaction(
        async (sql) => {
          const effect = await work(sql, at, fault)
          await recordCall(sql, { ...effect.entry, ...line })
          return effect.result
        },
        { lock: provider },
      )
      await reach(`${operation}:after`)
      return fault?.action === 'drop-after' ? { ok: false, error: noAnswer } : result
    },
    async look(operation, work) {
      const fault = await begin(operation)
      const refusal = toError(fault)
      if (refusal) return { ok: false, error: refusal }
      return ledger.transaction((sql) => work(sql, clock.now()), { mode: 'read' })
    },
  }
}

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value })

export const notFound = (what: string): Result<never> => ({
  ok: false,
  error: { code: 'not_found', message: `there is no ${what}`, isTransient: false },
})

const noAnswer: CloudError = { code: 'no_answer', message: 'the connection broke', isTransient: true }

function toError(fault: Fault | undefined): CloudError | undefined {
  switch (fault?.action) {
    case 'refuse':
      return { code: 'refused', message: fault.message ?? 'refused on request', isTransient: false }
    case 'quota':
      return { code: 'quota_exceeded', message: fault.message ?? 'the quota is exceeded', isTransient: false }
    case 'answer':
      return toAnswered(fault)
    case 'drop-before':
      return noAnswer
    default:
      return undefined
  }
}

function toAnswered({ status = 503, retryAfter, message }: Fault): CloudError {
  const isTransient = status === 429 || status >= 500
  return {
    code: status === 429 ? 'throttled' : isTransient ? 'unavailable' : 'refused',
    message: message ?? `answered ${status}`,
    isTransient,
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
  }
}
