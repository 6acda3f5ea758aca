import type { operations } from '@molecule-ai/spec/types'

import type { Clock } from './clock.ts'
import type { Database, Sql } from './database.ts'
import type { Migrator } from './migrate.ts'
import type { Clouds } from './providers/cloud.ts'
import type { Org } from './state/orgs.ts'

export type OperationId = keyof operations

/** A request that fits the contract, by the types of the contract. */
export interface Call<Id extends OperationId = OperationId> {
  readonly path: PathOf<Id>
  readonly query: QueryOf<Id>
  readonly headers: Headers
  readonly body: BodyOf<Id>
  /** As the caller addressed it. */
  readonly url: URL
  readonly caller: Caller
  /** The organisation whose tenant was called; on the control plane there is none. */
  readonly org: Org
}

/** Who calls, by the name of the credential in the contract; `none` where none is needed and none was given. */
export interface Caller {
  readonly credential: string
  /** What the real service writes into `created_by`. */
  readonly label: string
  /** The root workspace that an Org API Key is tied to. */
  readonly rootId?: string
  /** The workspace that a workspace token belongs to. */
  readonly workspaceId?: string
  /** The person that a session belongs to. */
  readonly userId?: string
  /** The organisation whose tenant's admin token came along on the control plane. */
  readonly orgId?: string
}

/** What a handler works with. What it does with `sql` happens in one transaction, which an error undoes. */
export interface Scope {
  readonly sql: Sql
  readonly clock: Clock
  /** Missing when the control plane was started without one. */
  readonly migrator?: Migrator
  readonly clouds: Clouds
  /** For what is left to do after the transaction. */
  readonly database: Database
}

/** One of the answers that the contract allows. */
export type Answer<Id extends OperationId = OperationId> = {
  [Status in keyof operations[Id]['responses']]: {
    readonly status: Status
    readonly body: ContentOf<operations[Id]['responses'][Status]>
    readonly headers?: Readonly<Record<string, string>>
  }
}[keyof operations[Id]['responses']]

/**
 * What is left to do when the transaction is on the disk, and gives the answer: whatever a cloud is asked for. Nobody waits
 * for a cloud inside a transaction.
 */
export type Later<Id extends OperationId = OperationId> = () => Promise<Answer<Id>>

export type Handler<Id extends OperationId> = (
  call: Call<Id>,
  scope: Scope,
) => Promise<Answer<Id> | Later<Id>>

/** What each operation does, by operationId. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> }

/** An answer other than success, from anywhere below a handler. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    error: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(error)
    this.status = status
    this.body = { error, ...more }
    this.headers = headers
  }
}

type ContentOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined
type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer Path }
  ? Path
  : Readonly<Record<string, never>>
type QueryOf<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Query }
  ? NonNullable<Query>
  : Readonly<Record<string, never>>
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: infer Request }
  ? ContentOf<Request>
  : operations[Id] extends { requestBody?: infer Request }
    ? ContentOf<NonNullable<Request>> | undefined
    : undefined
