import type { Choices } from '@molecule-ai/spec'
import { abouts } from './generated/index.ts'
import type { Call } from './tool.ts'

/** What the contract says of an operation beside its tool. */
export interface About {
  /** Whose host it is, by name and in words. */
  readonly service: { readonly name: string; readonly title: string }
  readonly method: string
  readonly path: string
  /** For people; the tool's is for models. */
  readonly description: string
  /** Alternatives; the environment variables in each are needed together. */
  readonly credentials: readonly (readonly string[])[]
  /** What goes wrong, and what to do about it. */
  readonly errors: readonly { readonly status: string; readonly description: string }[]
  /** By input name: what it may be. */
  readonly choices: Readonly<Record<string, Choices>>
}

/** Loads what is told about an operation. */
export async function aboutOf({ tag, operationId }: Pick<Call, 'tag' | 'operationId'>): Promise<About> {
  const own = (await abouts[tag]?.())?.abouts[operationId]
  if (!own) throw new Error(`nothing is told about ${operationId}`)
  return own
}
