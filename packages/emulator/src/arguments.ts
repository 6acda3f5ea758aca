import { parseArgs } from 'node:util'

import { defaultSpeed } from './emulator.ts'
import { defaultRateLimit } from './rate-limit.ts'

export const usage = `Usage: molecule-emulator [options]

Plays the control plane and the tenants of two organisations on loopback.

  --port N         port of the control plane; the tenants get N+1 and N+2 (default: any free ports)
  --directory DIR  keep the state in DIR, so that a restart goes on where this ended (default: in memory)
  --speed N        simulated work is N times faster than real (default: ${defaultSpeed}; 1 is real time)
  --rate-limit N   a caller may send N requests a minute to a tenant (default: ${defaultRateLimit}); --speed shortens the minute
  --seed FILE      add what FILE describes, unless it is there already
  --reset          forget what is in DIR first, and start with the seeded organisations again
  --no-migrator    play a control plane that cannot migrate (503)
  --quiet          no line for each request on stderr
  --json           print the addresses and credentials as one line of JSON
  --report         list the operations that are answered from examples only, and end
  --help           print this
  --version        print the version

Environment:
  DATABASE_URL     keep the state in this PostgreSQL database instead (schemas molecule_state, molecule_cloud and
                   molecule_workflows); any number of processes may share it, each on ports of its own`

export interface Arguments {
  readonly port: number
  readonly directory?: string
  readonly speed: number
  readonly rateLimit: number
  readonly seed?: string
  readonly reset: boolean
  readonly migrator: boolean
  readonly quiet: boolean
  readonly json: boolean
  readonly report: boolean
  readonly help: boolean
  readonly version: boolean
}

/** Something on the command line that cannot be meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Reads the command line. Throws a `UsageError`. */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parse(args)
  return {
    port: toNumber(
      '--port',
      values.port ?? '0',
      (port) => Number.isInteger(port) && port >= 0 && port <= 65_533,
    ),
    ...(values.directory === undefined ? {} : { directory: values.directory }),
    speed: toNumber('--speed', values.speed ?? `${defaultSpeed}`, (speed) => speed > 0),
    rateLimit: toNumber(
      '--rate-limit',
      values['rate-limit'] ?? `${defaultRateLimit}`,
      (count) => Number.isInteger(count) && count > 0,
    ),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
    reset: values.reset === true,
    migrator: values['no-migrator'] !== true,
    quiet: values.quiet === true,
    json: values.json === true,
    report: values.report === true,
    help: values.help === true,
    version: values.version === true,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        directory: { type: 'string' },
        speed: { type: 'string' },
        'rate-limit': { type: 'string' },
        seed: { type: 'string' },
        reset: { type: 'boolean' },
        'no-migrator': { type: 'boolean' },
        quiet: { type: 'boolean' },
        json: { type: 'boolean' },
        report: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

function toNumber(flag: string, text: string, fits: (value: number) => boolean): number {
  const value = Number(text)
  if (text.trim() === '' || !fits(value)) throw new UsageError(`${flag} cannot be ${JSON.stringify(text)}`)
  return value
}
