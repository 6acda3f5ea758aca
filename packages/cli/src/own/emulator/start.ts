import { resolve } from 'node:path'
import * as Flags from '@oclif/core/flags'
import { RefusedError } from '../../errors.ts'
import type { Given } from '../../inputs.ts'
import { toShape } from '../../shape.ts'
import { quote } from '../../to-example.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { findEmulator } from './find-emulator.ts'
import { findInstance, type Instance, type Settings } from './instance.ts'
import { launch } from './launch.ts'
import { withLock } from './lock.ts'
import { numberFlag } from './number-flag.ts'
import { places } from './places.ts'
import { checkProfile, saveProfile } from './save-profile.ts'
import { toStatus } from './status.ts'

/** `molecule emulator start`: the local control plane, running in the background. */
export const start: OwnCommand = {
  description:
    'Starts the local control plane in the background and waits until it serves. It plays both services on this machine, with organisations and workspaces to try things on; no account is needed, and no credential of yours is handed to it. It is the package @molecule-ai/emulator: that of your project, or one installed beside this program. Where it runs already, that is what is told.',
  args: {},
  flags: {
    port: numberFlag('port', {
      summary: 'Port of the control plane; the tenants get the next ones. [default: any free ones]',
      whole: true,
      minimum: 1,
      maximum: 65_533,
    }),
    speed: numberFlag('speed', {
      summary: 'Simulated work is N times faster than real. [default: that of the emulator]',
      minimum: 0.001,
    }),
    directory: Flags.string({
      summary: 'Where its state is kept, and goes on from. [default: below XDG_STATE_HOME]',
      helpValue: 'DIR',
    }),
    'save-profile': Flags.string({
      summary: 'Save its addresses and keys as a profile, which --profile uses.',
      helpValue: 'NAME',
    }),
    env: Flags.boolean({
      summary: 'Print the variables that point this program at it, for a shell to read.',
    }),
  },
  writesText: ({ env }) => env === true,
  examples: [
    { summary: 'Start it', command: 'molecule emulator start' },
    { summary: 'Start it and use it in this shell', command: 'eval "$(molecule emulator start --env)"' },
    {
      summary: 'Start it and use it by the name of a profile',
      command: 'molecule emulator start --save-profile local && molecule workspace list --profile local',
    },
    {
      summary: 'In real time, at a port of your choice',
      command: 'molecule emulator start --speed 1 --port 4600',
    },
  ],
  run,
}

async function run({ flags, format, terminal, root }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: ['state'] })
  const where = places(process.env)
  const wanted = toSettings(flags)
  const profile = flags['save-profile'] as string | undefined
  if (profile !== undefined) checkProfile(profile, process.env)
  const { instance, already } = await withLock(where, async () => {
    const present = await findInstance(where)
    if (present !== undefined) return { instance: fitting(present, wanted), already: true }
    const { PATH: path = '' } = process.env
    const program = findEmulator({ directory: process.cwd(), root, path, platform: process.platform })
    return { instance: await launch(program, { directory: where.data, ...wanted }, where), already: false }
  })
  const { env } = instance.output
  if (profile !== undefined) await saveProfile(profile, env, process.env)
  if (flags.env === true) {
    const plain = format === 'table' && flags.query === undefined
    process.stdout.write(plain ? toExports(env) : `${await shape({ env }, terminal)}\n`)
    return
  }
  if (already) terminal.note('It runs already.')
  process.stdout.write(`${await shape(await toStatus(instance), terminal)}\n`)
  terminal.note(
    profile === undefined
      ? 'To use it in this shell: eval "$(molecule emulator start --env)"'
      : `To use it: molecule COMMAND --profile ${profile}`,
  )
}

function toSettings(flags: Given): Partial<Settings> {
  return {
    ...(flags.directory === undefined ? {} : { directory: resolve(flags.directory as string) }),
    ...(flags.port === undefined ? {} : { port: flags.port as number }),
    ...(flags.speed === undefined ? {} : { speed: flags.speed as number }),
  }
}

/** The emulator that runs, where it is as it is wanted. */
function fitting(present: Instance, wanted: Partial<Settings>): Instance {
  const { settings, output } = present
  const is = { ...settings, port: Number(new URL(output.controlPlaneUrl).port) }
  const other = (Object.keys(wanted) as (keyof Settings)[]).filter((name) => is[name] !== wanted[name])
  if (other.length === 0) return present
  const told = other.map((name) => `--${name} is ${is[name] ?? 'the usual one'}`)
  throw new RefusedError(
    `The emulator runs already, with other settings: ${told.join(', ')}.`,
    'Stop it first: molecule emulator stop',
  )
}

/** For a POSIX shell and for fish. */
const toExports = (env: Readonly<Record<string, string>>): string =>
  Object.entries(env)
    .map(([name, value]) => `export ${name}=${quote(value)}\n`)
    .join('')
