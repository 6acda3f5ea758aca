import type { Prompt } from './prompt.ts'

/** A JSON Schema 2020-12 with every `$ref` replaced by what it points at, but those of a schema to itself. */
export interface Schema {
  /** Of a schema that contains itself: what the `$ref` inside it refers to. */
  readonly $id?: string
  /** Only to the `$id` of a schema around this one; `type`, `description` and name are those of that schema. */
  readonly $ref?: string
  readonly type?: SchemaType | readonly SchemaType[]
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly unevaluatedProperties?: boolean
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly not?: Schema
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly deprecated?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  /** The name in `components/schemas`, when the schema was referenced by one. */
  readonly 'x-molecule-schema'?: string
  readonly 'x-molecule-sensitive'?: true
  /** Others wrote what is in it; of a `log` the end matters most. */
  readonly 'x-molecule-untrusted'?: Untrusted
  readonly 'x-molecule-outcome'?: Readonly<Record<string, Outcome>>
  readonly 'x-molecule-columns'?: readonly string[]
  readonly 'x-molecule-guard'?: Guard
  readonly 'x-molecule-default'?: Default
  readonly 'x-molecule-aliases'?: readonly string[]
  readonly 'x-molecule-scope'?: InputScope
}

/** Text of agents, users, files or other people's programs: data, whatever it says. */
export type Untrusted = true | 'log'

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS'

/** Everything that the surfaces are derived from. */
export interface Catalogue {
  readonly title: string
  readonly version: string
  readonly description: string
  readonly services: readonly Service[]
  readonly credentials: readonly Credential[]
  readonly tags: readonly Tag[]
  /** The operations in document order. */
  readonly operations: readonly Operation[]
  /** Guides for tasks that take several operations. */
  readonly prompts: readonly Prompt[]
}

/** A server of the document: one host with its own credentials. */
export interface Service {
  /** `x-oai-name` in camelCase, e.g. `controlPlane`. */
  readonly name: string
  readonly title: string
  /** May hold `{variables}`, e.g. `https://{slug}.moleculesai.app`. */
  readonly url: string
  readonly variables: readonly ServiceVariable[]
  /** Environment variables that override the URL, the first is the documented one. */
  readonly env: readonly string[]
}

export interface ServiceVariable {
  readonly name: string
  readonly default: string
  readonly description: string
  readonly env: readonly string[]
  /** It chooses the organisation, and every call of the service stays within that one. */
  readonly scope?: 'org'
}

/** A security scheme. What it is sent as, and where a client finds it. */
export interface Credential {
  /** The scheme's name, e.g. `orgApiKey`. */
  readonly name: string
  readonly description: string
  /** `bearer` sends `Authorization: Bearer <value>`; `basic` the Base64 of its value, which is `<user>:<password>`; `header` and `cookie` send `<wireName>: <value>` (a cookie: `<wireName>=<value>`). */
  readonly kind: 'bearer' | 'basic' | 'header' | 'cookie'
  readonly wireName: string
  /** Environment variables, the first is the documented one; empty when no client can hold it (a browser session). */
  readonly env: readonly string[]
  /** Whether the value is a secret; a routing header is not. */
  readonly secret: boolean
}

export interface Tag {
  /** In kebab-case, whatever the document writes. */
  readonly name: string
  readonly title: string
  readonly description: string
}

export interface Operation {
  readonly id: string
  /** The words of the command, e.g. `['workspace', 'migrate-provider']`. */
  readonly command: readonly string[]
  readonly tag: string
  readonly summary: string
  readonly description: string
  /** The name of its `Service`. */
  readonly service: string
  readonly method: Method
  /** As in the document, with `{parameters}`. */
  readonly path: string
  /** Alternatives in order of preference; in each, all credentials are sent together. `[]` inside means that none is needed. */
  readonly security: readonly (readonly string[])[]
  /** What a caller gives: parameters and the properties of the body, in one flat list. */
  readonly inputs: readonly Input[]
  readonly body?: Body
  readonly responses: readonly Response[]
  readonly effect: Effect
  readonly links: readonly Link[]
  readonly mcp: McpSettings
  /** The surfaces that have the operation. */
  readonly surfaces: readonly Surface[]
  /** Why it is missing elsewhere. */
  readonly surfacesReason?: string
  readonly aliases: { readonly operationId: readonly string[]; readonly command: readonly string[] }
  readonly deprecated: boolean
  readonly sunset?: string
  /** How many seconds an answer may take, where that is longer than clients usually wait. */
  readonly timeoutSeconds?: number
  readonly evidence: 'source' | 'inferred'
  readonly examples: readonly Example[]
}

/** One value that a caller gives, whatever its place in the request. */
export interface Input {
  /** snake_case, unique in the operation: the MCP argument, the CLI flag in kebab-case, the SDK property in camelCase. */
  readonly name: string
  /** The SDK property and, for a path parameter, the SDK argument. */
  readonly property: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  /** The name on the wire; empty when the input is the whole body. */
  readonly wireName: string
  /** False when the API needs it but a `default` finds it, or when it is a `consent` guard that the client fills. */
  readonly required: boolean
  readonly description: string
  readonly schema: Schema
  /** How an array or object parameter is written in the query. */
  readonly explode?: boolean
  readonly guard?: Guard
  readonly default?: Default
  readonly sensitive: boolean
  readonly aliases: readonly string[]
  readonly scope?: InputScope
  readonly deprecated: boolean
}

export interface Body {
  readonly required: boolean
  /** JSON, by its own name where it has one, or a form. */
  readonly contentType: string
  readonly schema: Schema
}

export interface Response {
  /** `202`, `4XX` or `default`. */
  readonly status: string
  /** The name in `components/responses`, when operations share it. */
  readonly component?: string
  /** For an error: what happened and what to do about it. */
  readonly description: string
  readonly headers: readonly {
    readonly name: string
    readonly description: string
    readonly schema: Schema
  }[]
  /** JSON or text; absent when the answer has no body. */
  readonly contentType?: string
  readonly schema?: Schema
  readonly examples: readonly { readonly name: string; readonly value: unknown }[]
}

/** What calling does, and what a person is asked before. */
export interface Effect {
  readonly kind: 'read' | 'write' | 'destructive'
  readonly idempotent: boolean
  /** It reaches people or systems outside the platform. */
  readonly openWorld?: true
  readonly confirm?: Confirm
}

export interface Confirm {
  /** May hold `{input_name}` placeholders. */
  readonly message: string
  /** The input whose value a person has to type; absent where yes or no is enough. */
  readonly echo?: string
}

/**
 * The API's own confirmation. `consent`: set to its only value once a person or a flag has confirmed. `echo`: takes what
 * the person typed. `explicit`: only ever what the caller gave. `preview`: when true nothing is changed, so nobody is asked
 * unless the API itself wants a `consent` all the same.
 */
export type Guard = 'consent' | 'echo' | 'explicit' | 'preview'

/** What a server can be held to. */
export type Scope = 'org' | 'workspace'

/**
 * How far a call reaches. The call stays within the organisation or workspace that the input names; an input that is
 * `beyond` makes it reach further than the workspace, and is never taken by a server that is held to one.
 */
export type InputScope = Scope | 'beyond'

/** How to find a value that the caller left out: the first of `values` that is there in the operation's answer. */
export interface Default {
  readonly operationId: string
  /** Input names of that operation to runtime expressions over this one's input, e.g. `$request.path.workspace_id`. */
  readonly parameters: Readonly<Record<string, string>>
  /** Runtime expressions, e.g. `$response.body#/compute/provider`. */
  readonly values: readonly string[]
}

export type Outcome = 'pending' | 'success' | 'failure'

export interface Link {
  readonly name: string
  /** The status of the response that has the link. */
  readonly status: string
  readonly operationId: string
  readonly description: string
  /** Input names of the target to runtime expressions over this operation's request and response. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly rel?: 'monitor' | 'cancel' | 'next'
  /** `monitor`: JSON pointer into the target's answer where the state is. */
  readonly state?: string
  /** `monitor`: what each state means. An unknown state is pending. */
  readonly outcome?: Readonly<Record<string, Outcome>>
  /** `monitor`: the default limit of a wait, in seconds. */
  readonly timeoutSeconds?: number
  /** `next`: JSON pointer to the items of a page. */
  readonly items?: string
}

export interface McpSettings {
  readonly toolset: string
  /** In the default tool list. */
  readonly core: boolean
  /** For the model, where it differs from the description for people. */
  readonly description?: string
  /** The error code that existing clients match on when the call fails. */
  readonly errorCode?: string
  /** Other words that people ask for it with. */
  readonly keywords?: readonly string[]
  /** The answer is a resource too: its path below `molecule://`, with `{input_name}`s. */
  readonly resource?: string
}

export type Surface = 'sdk' | 'cli' | 'mcp' | 'docs'

/** One worked call: flat input, and what the API answers. */
export interface Example {
  readonly name: string
  readonly summary: string
  /** By input name. */
  readonly input: Readonly<Record<string, unknown>>
  readonly status: string
  readonly response?: unknown
}
