import type { Outcome } from '@molecule-ai/spec'

/** All that a command is made of. Derived from one operation by `toCommand`, committed under `generated/`. */
export interface CommandData {
  /** The operationId that the SDK is called with. */
  readonly operation: string
  readonly words: readonly string[]
  readonly summary: string
  readonly description: string
  /** Former names, words joined by blanks. They work and are not shown. */
  readonly aliases: readonly string[]
  readonly deprecated?: true
  /** The day after which a deprecated command may stop working. */
  readonly sunset?: string
  readonly effect: 'read' | 'write' | 'destructive'
  /** The services that are called, for look-ups too, and the credentials that usually open them. */
  readonly services: readonly string[]
  readonly credentials: readonly string[]
  /** Those that do so as well. */
  readonly otherCredentials: readonly string[]
  readonly args: readonly ArgData[]
  readonly flags: readonly FlagData[]
  /** The body is one input, given as `--body` or `--body-file`; `--body` is left out when it holds a secret. */
  readonly body?: { readonly required: boolean; readonly inline: boolean }
  /** The names of the body's fields to those of their inputs: `--body-file` gives them all at once. */
  readonly fields?: Readonly<Record<string, string>>
  /** Flags that accept null, which is written `--unset <flag>`. */
  readonly nullable: readonly string[]
  readonly confirm?: ConfirmData
  /** What the contract wants of values together, told with the question. */
  readonly needs?: readonly NeedData[]
  /** What is looked up when it is left out. */
  readonly lookUps?: readonly LookUpData[]
  /** Present when the command starts a long-running operation, or shows the status of one. */
  readonly monitor?: MonitorData
  /** Present when the answer is a page, of which the next one may follow. */
  readonly pages?: PagesData
  readonly table: TableData
  readonly examples: readonly { readonly summary: string; readonly command: string }[]
}

export interface ArgData {
  /** The input's name. */
  readonly input: string
  readonly description: string
  readonly options?: readonly string[]
  readonly values?: ValuesData
}

/** What lists the values that an argument may have. */
export interface ValuesData {
  readonly operation: string
  /** What the list needs, from which arguments before this one. */
  readonly parameters: Readonly<Record<string, string>>
  /** JSON pointer to the list in the answer. */
  readonly rows: string
  /** What of each row is the value, and what tells a person which it is. */
  readonly field: string
  readonly label?: string
}

/** How a value is spelled. A `switch` has one value only and is given without it. */
export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'switch' | 'array' | 'map' | 'json'

export interface FlagData {
  readonly name: string
  /** Where the value goes: the input, then the keys below it. */
  readonly path: readonly string[]
  readonly kind: Kind
  /** The kind of each item of an array or value of a map. */
  readonly item?: Kind
  readonly summary: string
  readonly required?: true
  readonly options?: readonly string[]
  /** What a `switch` stands for. */
  readonly value?: unknown
  readonly minimum?: number
  readonly maximum?: number
  /** Never on the command line: read through `--<name>-from`. */
  readonly sensitive?: true
  readonly aliases?: readonly string[]
  readonly deprecated?: true
}

export interface ConfirmData {
  /** May hold `{input_name}` placeholders. */
  readonly message: string
  /** The input that takes what a person types, and its flag. */
  readonly echo?: { readonly input: string; readonly flag: string }
  /** Inputs that are filled once a person or `--yes` has agreed. */
  readonly consent: Readonly<Record<string, unknown>>
  /** Inputs that, when true, change nothing: nobody is asked. */
  readonly preview: readonly string[]
}

export interface NeedData {
  /** The input that it depends on, and its values for which it counts. */
  readonly when: string
  readonly values: readonly unknown[]
  /** What has to be there, or must not be this. */
  readonly input: string
  readonly not?: unknown
  readonly message: string
}

export interface LookUpData {
  readonly input: string
  /** The operation that knows it, and the JSON pointers into its answer, of which the first that leads to a value counts. */
  readonly operation: string
  readonly pointers: readonly string[]
}

export interface MonitorData {
  /** The operation that starts what is watched; another one when the command only shows the status. */
  readonly operation: string
  /** The command that shows the status, and the input or JSON pointer into the first answer for each of its arguments. */
  readonly words: readonly string[]
  readonly args: readonly ({ readonly input: string } | { readonly pointer: string })[]
  /** JSON pointer to the state in the status answer. */
  readonly state: string
  readonly outcome: Readonly<Record<string, Outcome>>
  readonly timeoutSeconds: number
  /** What the status is shown as: it is the result of whoever stays. */
  readonly table: TableData
}

export interface PagesData {
  /** JSON pointer to the items of a page. */
  readonly items: string
}

export interface TableData {
  /** JSON pointer to the list in the answer; absent when the answer is one object. */
  readonly rows?: string
  /** The columns of the list; for one object the fields to begin with. */
  readonly columns: readonly string[]
  /** All fields of a row, nested ones with dots; absent where the contract does not say. */
  readonly fields?: readonly string[]
}
