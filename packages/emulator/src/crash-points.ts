import { appendFileSync } from 'node:fs'

import type { Faults } from './faults.ts'

/** Comes past a place where the process may be told to die. */
export type Reach = (point: string) => Promise<void>

/**
 * Lets this process be killed where it hurts most: between an effect and its record. `MOLECULE_EMULATOR_CRASH_AT` names a
 * point, with `#3` behind it for the third time that it is reached; `MOLECULE_EMULATOR_CRASH_TRACE` names a file that gets
 * a line for each point. A fault `process:<point>` does the same to a running emulator.
 */
export function createReach(faults: Faults, env: Readonly<Record<string, string | undefined>>): Reach {
  const [name, times = '1'] = (env['MOLECULE_EMULATOR_CRASH_AT'] ?? '').split('#')
  const trace = env['MOLECULE_EMULATOR_CRASH_TRACE']
  let reached = 0
  return async (point) => {
    if (trace !== undefined) appendFileSync(trace, `${point}\n`)
    if (point === name && (reached += 1) === Number(times)) die()
    if ((await faults.take(`process:${point}`))?.action === 'kill') die()
  }
}

/** Nobody can do anything about it any more, as with `kill -9`. */
const die = (): boolean => process.kill(process.pid, 'SIGKILL')
