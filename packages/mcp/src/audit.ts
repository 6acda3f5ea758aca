import { pick, toSources } from './results.ts'
import { redact } from './redact.ts'
import type { Call } from './tool.ts'

export type Log = (line: string) => void

export interface Change {
  readonly call: Call
  readonly input: Readonly<Record<string, unknown>>
  readonly sources: Readonly<Record<string, string>>
  readonly confirmed: string
}

/** One line for every change that is about to be asked for: what, of what, why these values, who agreed. */
export function audit(
  log: Log,
  { call, input, sources, confirmed }: Change,
  secrets: readonly string[],
): void {
  const line = {
    level: 'warn',
    time: new Date().toISOString(),
    event: 'change',
    operation: call.operationId,
    ...pick(
      call.inputs.filter(({ naming }) => naming),
      input,
    ),
    ...toSources(call, sources),
    confirmed,
  }
  log(JSON.stringify(redact(line, secrets)))
}
