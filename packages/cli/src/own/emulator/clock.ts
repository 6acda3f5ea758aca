import * as Args from '@oclif/core/args'
import { UsageError } from '../../errors.ts'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askRunning } from './admin.ts'
import { numberFlag } from './number-flag.ts'

/** `molecule emulator clock`: what time it is in the local control plane. */
export const clock: OwnCommand = {
  description:
    'Tells what time it is in the local control plane that runs, or moves its clock: freeze stops it, advance moves it forward, and resume lets it go on from where it is. All that goes by it, migrations too, waits for it.',
  args: {
    action: Args.string({
      description: 'What to do with it. Left out, it is only told.',
      options: ['freeze', 'advance', 'resume'],
      ignoreStdin: true,
    }),
  },
  flags: {
    minutes: numberFlag('minutes', {
      summary: 'Of advance: in minutes of the real service, which the speed divides.',
      minimum: 0,
    }),
    milliseconds: numberFlag('milliseconds', {
      summary: "Of advance: in milliseconds of the sandbox's own time.",
      whole: true,
      minimum: 0,
    }),
  },
  examples: [
    { summary: 'Stop it', command: 'molecule emulator clock freeze' },
    { summary: 'Four minutes of a migration later', command: 'molecule emulator clock advance --minutes 4' },
    { summary: 'Let it go on', command: 'molecule emulator clock resume' },
  ],
  run,
}

async function run({ args, flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const { action } = args
  const { minutes, milliseconds } = flags
  if (action === undefined && (minutes !== undefined || milliseconds !== undefined))
    throw new UsageError('--minutes and --milliseconds are for molecule emulator clock advance.')
  const answer =
    action === undefined
      ? await askRunning({ method: 'GET', path: 'clock' })
      : await askRunning({ method: 'POST', path: 'clock', body: { action, minutes, milliseconds } })
  process.stdout.write(`${await shape(answer, terminal)}\n`)
}
