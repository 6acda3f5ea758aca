import type { Schema } from '@molecule-ai/spec'

import type { MovableClock } from '../clock.ts'
import type { Database } from '../database.ts'
import type { Finding } from '../findings.ts'
import type { Tenant } from '../places.ts'
import type { Clouds } from '../providers/cloud.ts'
import type { RequestLog } from '../request-log.ts'

/** What the admin API looks at and works on. */
export interface Sandbox {
  readonly database: Database
  /** The books of the clouds. */
  readonly ledger: Database
  readonly clouds: Clouds
  readonly clock: MovableClock
  readonly requests: RequestLog
  readonly findings: Finding[]
  /** The operations of the contract. */
  readonly operationIds: ReadonlySet<string>
  /** When this process started, in the computer's time. */
  readonly startedAt: number
  readonly version: string
  /** The organisations whose tenants are played. */
  tenants(): readonly Pick<Tenant, 'slug' | 'url'>[]
}

/** A call of the admin API: how it is described, and what it does. */
export interface AdminOperation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Below `/_emulator`, with `{parameters}`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly query?: Readonly<Record<string, Schema>>
  /** What a body has to look like; a call without one takes none. */
  readonly body?: Schema
  readonly success: { readonly status: 200 | 201 | 204; readonly schema?: Schema }
  /** Other refusals than those that all have. */
  readonly refusals?: Readonly<Record<string, string>>
  handle(call: AdminCall, sandbox: Sandbox): Promise<unknown>
}

export interface AdminCall {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  /** Fits the schema. */
  readonly body: unknown
}
