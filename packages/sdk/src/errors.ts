import type { Credential } from './wire.ts'

/**
 * The base of everything that this package throws on purpose. No message, field or cause holds a credential.
 *
 * @example
 * import { ManagementError } from '@molecule-ai/sdk'
 * try {
 *   await molecule.workspace.list()
 * } catch (error) {
 *   if (!(error instanceof ManagementError)) throw error
 *   console.error(error.message)
 * }
 */
export class ManagementError extends Error {
  override name = 'ManagementError'

  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, message: this.message }
  }
}

/**
 * The API answered, and not with success.
 *
 * @example
 * import { ApiError } from '@molecule-ai/sdk'
 * const error: unknown = await molecule.workspace.get(workspaceId).catch((thrown: unknown) => thrown)
 * if (error instanceof ApiError) console.error(error.status, error.remedy, error.requestId)
 */
export class ApiError extends ManagementError {
  override name = 'ApiError'
  readonly operationId: string
  readonly status: number
  /** The decoded answer; text where it is not JSON, `undefined` where it is empty or a web page. */
  readonly body: unknown
  /** What the API said, or what is strange about its answer; `undefined` where there is nothing to repeat. */
  readonly reason: string | undefined
  /** What happened and what to do, mostly as the contract says it for this status. */
  readonly remedy: string | undefined
  readonly requestId: string | undefined
  /** How long the API asks to wait before the next try. */
  readonly retryAfterMs: number | undefined

  constructor(message: string, fields: ApiErrorFields) {
    super(message)
    this.operationId = fields.operationId
    this.status = fields.status
    this.body = fields.body
    this.reason = fields.reason
    this.remedy = fields.remedy
    this.requestId = fields.requestId
    this.retryAfterMs = fields.retryAfterMs
  }
}

export interface ApiErrorFields {
  readonly operationId: string
  readonly status: number
  readonly body?: unknown
  readonly reason?: string | undefined
  readonly remedy?: string | undefined
  readonly requestId?: string | undefined
  readonly retryAfterMs?: number | undefined
}

/**
 * No answer, or not all of it: the host is unreachable, the connection broke, the time was up.
 *
 * @example
 * import { ConnectionError } from '@molecule-ai/sdk'
 * const error: unknown = await molecule.workspace.list().catch((thrown: unknown) => thrown)
 * if (error instanceof ConnectionError) console.error(error.remedy, error.cause)
 */
export class ConnectionError extends ManagementError {
  override name = 'ConnectionError'
  readonly operationId: string
  /** What to look at, as the message ends. */
  readonly remedy: string | undefined

  constructor(message: string, fields: { operationId: string; cause: unknown; remedy?: string }) {
    super(message, { cause: fields.cause })
    this.operationId = fields.operationId
    this.remedy = fields.remedy
  }
}

/**
 * The client is not set up for the operation. Nothing was sent.
 *
 * @example
 * import { ConfigurationError, Molecule } from '@molecule-ai/sdk'
 * try {
 *   new Molecule({ orgApiKey: 'two words' })
 * } catch (error) {
 *   if (error instanceof ConfigurationError) console.error(error.message)
 * }
 */
export class ConfigurationError extends ManagementError {
  override name = 'ConfigurationError'
  readonly operationId: string | undefined
  /** What to set, where the message says it apart from the rest. */
  readonly remedy: string | undefined

  constructor(message: string, fields: { operationId?: string; remedy?: string } = {}) {
    super(message)
    this.operationId = fields.operationId
    this.remedy = fields.remedy
  }
}

/**
 * A credential is missing. Nothing was sent.
 *
 * @example
 * import { CredentialError } from '@molecule-ai/sdk'
 * const error: unknown = await molecule.org.list().catch((thrown: unknown) => thrown)
 * if (error instanceof CredentialError) for (const { env } of error.credentials) console.error('set', env[0])
 */
export class CredentialError extends ConfigurationError {
  override name = 'CredentialError'
  declare readonly operationId: string
  /** What to add, with the environment variables that hold it. */
  readonly credentials: readonly Credential[]

  constructor(message: string, fields: { operationId: string; credentials: readonly Credential[] }) {
    super(message, fields)
    this.credentials = fields.credentials
  }
}

/**
 * The caller gave something that cannot be sent. Nothing was sent.
 *
 * @example
 * import { InputError } from '@molecule-ai/sdk'
 * const error: unknown = await molecule.call('getWorkspace').catch((thrown: unknown) => thrown)
 * if (error instanceof InputError) console.error('missing or wrong:', error.input)
 */
export class InputError extends ManagementError {
  override name = 'InputError'
  readonly operationId: string
  /** The name of the input. */
  readonly input: string

  constructor(message: string, fields: { operationId: string; input: string }) {
    super(message)
    this.operationId = fields.operationId
    this.input = fields.input
  }
}

/**
 * An input that was left out could not be looked up.
 *
 * @example
 * import { UnresolvedError } from '@molecule-ai/sdk'
 * const move = molecule.workspace.migrateProvider(workspaceId, { to: 'hetzner', confirm: true })
 * const error = await move.then(undefined, (thrown: unknown) => thrown)
 * if (error instanceof UnresolvedError) console.error('give', error.input)
 */
export class UnresolvedError extends ManagementError {
  override name = 'UnresolvedError'
  readonly operationId: string
  readonly input: string

  constructor(message: string, fields: { operationId: string; input: string; cause?: unknown }) {
    super(message, fields.cause === undefined ? {} : { cause: fields.cause })
    this.operationId = fields.operationId
    this.input = fields.input
  }
}

/**
 * What was followed ended in failure.
 *
 * @example
 * import { OperationFailedError } from '@molecule-ai/sdk'
 * const move = molecule.workspace.migrateProvider(workspaceId, { to: 'hetzner', confirm: true })
 * const error = await move.then(undefined, (thrown: unknown) => thrown)
 * if (error instanceof OperationFailedError) console.error(error.state, error.body)
 */
export class OperationFailedError extends ManagementError {
  override name = 'OperationFailedError'
  readonly operationId: string
  readonly state: string
  /** The last status. */
  readonly body: unknown

  constructor(message: string, fields: { operationId: string; state: string; body: unknown }) {
    super(message)
    this.operationId = fields.operationId
    this.state = fields.state
    this.body = fields.body
  }
}

/**
 * The status is about another start of the same operation, so how this one ended is unknown.
 *
 * @example
 * import { SupersededError } from '@molecule-ai/sdk'
 * const watched = molecule.watch('migrateWorkspaceProvider', { workspace_id: workspaceId })
 * const error = await watched.then(undefined, (thrown: unknown) => thrown)
 * if (error instanceof SupersededError) console.error('another start took its place')
 */
export class SupersededError extends ManagementError {
  override name = 'SupersededError'
  readonly operationId: string
  readonly body: unknown

  constructor(message: string, fields: { operationId: string; body: unknown }) {
    super(message)
    this.operationId = fields.operationId
    this.body = fields.body
  }
}

/**
 * Waiting took too long. What was started goes on.
 *
 * @example
 * import { TimeoutError } from '@molecule-ai/sdk'
 * const move = molecule.watch('migrateWorkspaceProvider', { workspace_id: workspaceId }, { waitTimeoutMs: 60_000 })
 * const error = await move.then(undefined, (thrown: unknown) => thrown)
 * if (error instanceof TimeoutError) console.error('it goes on, last seen', error.state)
 */
export class TimeoutError extends ManagementError {
  override name = 'TimeoutError'
  readonly operationId: string
  /** The last state seen. */
  readonly state: string | undefined

  /** `cause` is why the last look failed, if it did. */
  constructor(message: string, fields: { operationId: string; state: string | undefined; cause?: unknown }) {
    super(message, fields.cause === undefined ? {} : { cause: fields.cause })
    this.operationId = fields.operationId
    this.state = fields.state
  }
}

/**
 * There is no operation of that name.
 *
 * @example
 * import { UnknownOperationError } from '@molecule-ai/sdk'
 * const error: unknown = await molecule.call('fly').catch((thrown: unknown) => thrown)
 * if (error instanceof UnknownOperationError) console.error(error.operationId)
 */
export class UnknownOperationError extends ManagementError {
  override name = 'UnknownOperationError'
  readonly operationId: string

  constructor(operationId: string) {
    super(`There is no operation called ${JSON.stringify(operationId)}.`)
    this.operationId = operationId
  }
}
