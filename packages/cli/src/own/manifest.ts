import type { CommandData } from '../command-data.ts'

/** What `molecule commands --json` prints. */
export interface Manifest {
  readonly version: string
  readonly globalFlags: readonly FlagEntry[]
  readonly exitCodes: readonly { readonly code: number; readonly meaning: string }[]
  readonly commands: readonly CommandEntry[]
}

/** A command; what only those of operations have is absent from the program's own. */
export interface CommandEntry {
  readonly command: string
  readonly summary: string
  readonly description: string
  readonly effect?: CommandData['effect']
  readonly operation?: string
  readonly deprecated?: boolean
  /** Former names. */
  readonly aliases?: readonly string[]
  readonly services?: readonly string[]
  /** Environment variables: the usual ones, and those that open it as well. */
  readonly credentials?: readonly string[]
  readonly otherCredentials?: readonly string[]
  readonly confirms?: boolean
  readonly waits?: boolean
  readonly arguments: readonly ArgumentEntry[]
  readonly flags: readonly FlagEntry[]
  readonly examples: readonly { readonly summary: string; readonly command: string }[]
}

export interface ArgumentEntry {
  readonly name: string
  readonly description: string
  readonly required: boolean
  readonly options?: readonly string[]
}

export interface FlagEntry {
  readonly name: string
  readonly char?: string
  readonly summary: string
  readonly type: 'boolean' | 'value'
  /** What stands for the value in the help. */
  readonly value?: string
  readonly repeatable?: boolean
  readonly required?: boolean
  readonly options?: readonly string[]
  /** `--no-<name>` is there, too. */
  readonly negatable?: boolean
  /** The variable that says the same. */
  readonly env?: string
}
