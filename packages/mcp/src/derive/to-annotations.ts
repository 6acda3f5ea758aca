import type { Operation } from '@molecule-ai/spec'
import type { Annotations } from '../tool.ts'

/**
 * What a client may believe of a tool. `readOnlyHint` and `idempotentHint` are left out where they are false, which the
 * protocol takes for granted; whether it destroys and whether it leaves the platform is always said.
 */
export function toAnnotations({ effect }: Operation): Annotations {
  const openWorldHint = effect.openWorld === true
  if (effect.kind === 'read') return { readOnlyHint: true, openWorldHint }
  return {
    destructiveHint: effect.kind === 'destructive',
    ...(effect.idempotent && { idempotentHint: true }),
    openWorldHint,
  }
}
