import type { Outcome } from '@molecule-ai/spec'

/** What the server needs of the SDK; `Molecule` has it. */
export interface ManagementClient {
  call(operationId: string, input: Record<string, unknown>, options?: CallOptions): Promise<unknown>
  resolve(operationId: string, input: Record<string, unknown>, options?: CallOptions): Promise<Resolved>
  watch(operationId: string, input: Record<string, unknown>): Watched
  missing(operationId: string): readonly { readonly name: string; readonly env: readonly string[] }[]
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

export interface Resolved {
  readonly input: Record<string, unknown>
  /** By input name: `explicit`, or the operation that knew the value. */
  readonly sources: Readonly<Record<string, string>>
}

/** The states of something that goes on. */
export interface Watched extends AsyncIterable<{
  readonly state: string
  readonly outcome: Outcome
  readonly body: unknown
}> {
  abort(): void
}
