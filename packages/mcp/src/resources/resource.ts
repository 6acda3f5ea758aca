import type { Caller } from '../call-tool.ts'

/** What clients are told of a resource, or of all that fit a template. */
interface Described {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly mimeType: string
  readonly annotations: {
    readonly audience: readonly ('user' | 'assistant')[]
    /** From 0, not needed, to 1, all but required. */
    readonly priority: number
  }
}

export interface Resource extends Described {
  readonly uri: string
  /** In bytes, where it is known. */
  readonly size?: number
}

export interface ResourceTemplate extends Described {
  readonly uriTemplate: string
}

export interface Contents {
  readonly uri: string
  readonly mimeType: string
  readonly text: string
}

export interface Resources {
  list(): Promise<readonly Resource[]>
  templates(): readonly ResourceTemplate[]
  read(uri: string, caller: Caller): Promise<Contents>
  /** Calls `changed` whenever the resource is worth reading again, until it stops changing for good or is let go of. */
  follow(uri: string, caller: Caller, changed: () => void): Promise<Followed>
}

export interface Followed {
  /** Resolves when there is nothing more to follow. */
  readonly ended: Promise<void>
  stop(): void
}

/** Why something that was named could not be had. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
  /** `unknown`: there is nothing of that name. `invalid`: it was asked for wrongly. `failed`: it could not be got. */
  readonly kind: 'unknown' | 'invalid' | 'failed'
  readonly details: Readonly<Record<string, unknown>>

  constructor(kind: Unavailable['kind'], message: string, details: Unavailable['details'] = {}) {
    super(message)
    this.kind = kind
    this.details = details
  }
}
