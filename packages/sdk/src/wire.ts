/** What the client has to know of an operation to send it. The table is generated from the catalogue. */
export interface WireOperation {
  readonly id: string
  /** Where the method lives: `['workspace', 'migrateProvider']`. */
  readonly at: readonly string[]
  /** Former operation ids, which `call` still takes. */
  readonly aliases?: readonly string[]
  readonly service: string
  readonly method: string
  /** With `{parameters}` by their wire names. */
  readonly path: string
  /** Alternatives in order of preference; the credentials of one are sent together. */
  readonly security: readonly (readonly string[])[]
  /** Path inputs first, in the order of the path: they are the positional arguments. */
  readonly inputs: readonly WireInput[]
  /** The media type of the body and of the answer, where that is not `application/json`. */
  readonly contentType?: string
  readonly accept?: string
  /** The answer is text, whatever it looks like. */
  readonly text?: true
  /** The API wants a body even where every property of it is optional. */
  readonly bodyRequired?: true
  /** Calling twice leaves what calling once leaves. */
  readonly idempotent?: true
  /** How long an answer may take, unless the caller says otherwise. */
  readonly timeoutSeconds?: number
  /** What an error status means and what to do about it. */
  readonly errors: Readonly<Record<string, string>>
  readonly monitor?: WireMonitor
  readonly next?: WireNext
}

export interface WireInput {
  /** snake_case, as `call` takes it. */
  readonly name: string
  /** camelCase, as the methods take it. */
  readonly property: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  /** Empty when the input is the whole body. */
  readonly wireName: string
  readonly required?: true
  /** Present where a list or an object is written as one comma-separated query parameter. */
  readonly explode?: false
  /** The API's own confirmation: the only value that it takes, and only the caller gives it. */
  readonly consent?: unknown
  readonly sensitive?: true
  readonly aliases?: readonly string[]
  readonly default?: WireDefault
}

/** How a value that the caller left out is looked up. */
export interface WireDefault {
  readonly operationId: string
  /** Input names of that operation to runtime expressions over this request. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Runtime expressions over its answer; the first that leads to a value counts. */
  readonly values: readonly string[]
  /** The API refuses a call without the value. */
  readonly needed?: true
}

/**
 * What a state means: it goes on, or how it ended.
 *
 * @example
 * import { type Outcome } from '@molecule-ai/sdk'
 * const marks: Record<Outcome, string> = { pending: '…', success: '✓', failure: '✗' }
 */
export type Outcome = 'pending' | 'success' | 'failure'

/** How an operation that was started is followed. */
export interface WireMonitor {
  readonly operationId: string
  /** Input names of that operation to runtime expressions over the start's request and answer. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** JSON pointer to the state in its answer. */
  readonly state: string
  /** What the known states mean; an unknown one is pending. */
  readonly outcome: Readonly<Record<string, Outcome>>
  readonly timeoutSeconds?: number
  /** Inputs of the start that its status repeats, to where they are: whether a status is about this start. */
  readonly identity?: Readonly<Record<string, string>>
}

/** How the page after one is asked for, with the same operation. */
export interface WireNext {
  /** Input names to runtime expressions over the request and the answer. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** JSON pointer to the items of a page. */
  readonly items: string
}

export interface WireService {
  readonly name: string
  /** May hold `{variables}`. */
  readonly url: string
  /** The option that replaces the URL. */
  readonly option: string
  readonly env: readonly string[]
  readonly variables: readonly {
    readonly name: string
    readonly default: string
    readonly env: readonly string[]
  }[]
}

/**
 * A secret or routing header that some operations need.
 *
 * @example
 * import { type Credential } from '@molecule-ai/sdk'
 * const missing: readonly Credential[] = molecule.missing('listOrgs')
 * for (const { name, env } of missing) console.log(name, env[0])
 */
export interface Credential {
  /** The option that holds it, e.g. `orgApiKey`. */
  readonly name: string
  readonly description: string
  /** The value for `basic` is `<user>:<password>`. */
  readonly kind: 'bearer' | 'basic' | 'header' | 'cookie'
  readonly wireName: string
  /** Environment variables, the documented one first; empty when only code can give it. */
  readonly env: readonly string[]
  /** A routing header is no secret. */
  readonly secret: boolean
}

/**
 * The input of a method that takes none; it keeps the place for what the API may learn to take.
 *
 * @example
 * import { type NoInput } from '@molecule-ai/sdk'
 * const nothing: NoInput = {}
 */
export type NoInput = Record<string, never>
