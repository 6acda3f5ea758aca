import type { Effect, Guard, InputScope, Outcome, Schema, Scope, Untrusted } from '@molecule-ai/spec'

/** A tool as it is published in `tools/list`. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: PortableSchema
  readonly outputSchema?: PortableSchema
  readonly annotations: Annotations
}

/** False where it is left out, but for `destructiveHint`, which then has no meaning. */
export interface Annotations {
  readonly readOnlyHint?: true
  readonly destructiveHint?: boolean
  readonly idempotentHint?: true
  readonly openWorldHint: boolean
}

/** The part of JSON Schema that every large client loads; `lint-tool.ts` holds the published list to it. */
export interface PortableSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array'
  readonly description?: string
  readonly properties?: Readonly<Record<string, PortableSchema>>
  readonly required?: readonly string[]
  readonly items?: PortableSchema
  readonly enum?: readonly string[]
  readonly format?: 'date-time'
  readonly default?: string | number | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** What the server knows of an operation beside its published tool. */
export interface Call {
  readonly operationId: string
  readonly tag: string
  /** Former tool names: callable, not listed. */
  readonly aliases: readonly string[]
  readonly toolset: string
  /** Callable, not listed. */
  readonly deprecated?: true
  readonly core: boolean
  readonly effect: Effect
  readonly errorCode?: string
  /** What a server can be held to and still offer this. */
  readonly within: readonly Scope[]
  readonly inputs: readonly CallInput[]
  /** Where the answer holds secrets; `*` is any item or key. */
  readonly secrets: readonly (readonly string[])[]
  /** This call starts something that goes on after the answer. */
  readonly monitor?: Monitor
  /** This call tells how something goes on that another one started. */
  readonly watch?: Watch
  /** The answer is a page: how the next one is asked for, with the arguments of this call and these. */
  readonly nextPage?: Pick<Monitor, 'tool' | 'arguments'>
  /** The answer is a resource as well: its path, with `{input_name}`s. */
  readonly resource?: string
  /** How the answer is shown; absent when there is nothing to say. */
  readonly shape?: Shape
}

/** What the contract says about showing an answer. */
export interface Shape {
  /** Where the one list of objects is: a property of the answer, or the answer itself when empty. */
  readonly list?: string
  /** The fields of an item that a concise result shows; absent when it shows all. */
  readonly concise?: readonly string[]
  /** `detail` is taken: a concise result may show less. */
  readonly detail?: true
  /** The API's own inputs for the rest of a list. */
  readonly paging?: { readonly offset: string; readonly limit?: string }
  /** Where the answer holds text of others. */
  readonly marks?: Marks
}

/** What is marked in a value: all of it, none, or by key, where `*` is any item and any key that has none of its own. */
export type Marks = false | Untrusted | { readonly [key: string]: Marks }

export interface CallInput {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly wireName: string
  readonly required: boolean
  readonly aliases: readonly string[]
  /** It says what is changed, so results and the audit line repeat it. */
  readonly naming: boolean
  /** An object or array, which some clients send as JSON text; `any` is any value, and all text that is JSON is read. */
  readonly json?: true | 'any'
  readonly sensitive?: true
  /** Where secrets are inside the value; each is given by reference, as `<name>_from`. */
  readonly secrets?: readonly (readonly string[])[]
  readonly guard?: Guard
  /** It names what the call stays within, or makes it reach beyond that. */
  readonly scope?: InputScope
  /** The only value of a `consent` guard. */
  readonly consent?: unknown
  /** How the result calls a value that was looked up, e.g. `workspace_lookup`. */
  readonly lookup?: string
}

export interface Monitor {
  readonly tool: string
  readonly arguments: Readonly<Record<string, Expression>>
  /** The path of the resource that this leads to, with `{argument}`s. */
  readonly resource?: string
}

/** Where a value of the next call comes from. */
export type Expression =
  | { readonly input: string }
  | { readonly pointer: string }
  | { readonly value: unknown }

export interface Watch {
  /** The operation that starts what is watched. */
  readonly operationId: string
  /** Its input names to the ones of this call. */
  readonly input: Readonly<Record<string, string>>
  /** JSON pointer to the state in the answer. */
  readonly state: string
  readonly outcome: Readonly<Record<string, Outcome>>
}

export interface Entry {
  readonly tool: Tool
  readonly call: Call
}

/** What names an organisation or a workspace, where the contract says which inputs do. */
export type Scopes = Readonly<Partial<Record<Scope, ScopeFacts>>>

export interface ScopeFacts {
  /** A name has to fit all of them. */
  readonly schemas: readonly Schema[]
  /** The service whose host the name chooses. */
  readonly host?: {
    /** The address, with the name as `{variable}`. */
    readonly url: string
    readonly variable: string
    /** The environment variables that hold the name, and those that hold the whole address. */
    readonly env: readonly string[]
    readonly urlEnv: readonly string[]
  }
}

/** What is searched for an operation. */
export interface SearchText {
  /** The tool. */
  readonly id: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly toolset: string
  readonly arguments: string
  /** Former names, and other words that people use. */
  readonly also: string
  readonly reads: boolean
}

/** Operations that are kept from the tools for one reason, by the names that they would have. */
export interface Absence {
  readonly reason: string
  readonly names: readonly string[]
}

/** The full schemas of an operation, which the arguments are validated against. */
export interface CallSchemas {
  readonly parameters: Readonly<Record<string, Schema>>
  readonly body?: Schema
}
