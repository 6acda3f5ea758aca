import type { Caller } from '../call-tool.ts'
import type { Log } from './log.ts'
import { pick, toSources } from '../results/results.ts'
import type { Call } from '../tool.ts'

export interface Change {
  readonly call: Call
  readonly input: Readonly<Record<string, unknown>>
  readonly sources: Readonly<Record<string, string>>
  readonly confirmed: string
  /** The server lets secrets pass through the model. */
  readonly secretValues: boolean
}

/** One line for every change that is about to be asked for: what, of what, why these values, who asked, who agreed. */
export function audit(
  log: Log,
  { call, input, sources, confirmed, secretValues }: Change,
  { principal, trace }: Caller,
  secrets: readonly string[],
): void {
  const attributes = {
    'molecule.operation': call.operationId,
    'molecule.input': {
      ...pick(
        call.inputs.filter(({ naming }) => naming),
        input,
      ),
      ...toSources(call, sources),
    },
    'molecule.confirmed': confirmed,
    ...(secretValues && { 'molecule.secret_values': 'allowed' }),
    ...(principal !== undefined && { 'user.id': principal }),
  }
  log(
    { severity: 'WARN', event: 'change', body: `${call.operationId} is asked for`, attributes, trace },
    secrets,
  )
}
