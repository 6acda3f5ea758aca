import * as Args from '@oclif/core/args'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askRunning } from './admin.ts'
import { readDocument } from './read-document.ts'

/** `molecule emulator restore`: puts a snapshot back. */
export const restore: OwnCommand = {
  description:
    'Puts a snapshot back in place of all that the local control plane that runs knows now. Its migrations go on from where they were. A snapshot of a newer emulator is refused.',
  args: {
    file: Args.string({
      description: 'What molecule emulator snapshot wrote, - is standard input.',
      required: true,
      ignoreStdin: true,
    }),
  },
  flags: {},
  examples: [{ summary: 'Put a state back', command: 'molecule emulator restore ./before.json' }],
  run,
}

async function run({ args, flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const body = await readDocument(args.file as string, terminal)
  const answer = await askRunning({ method: 'PUT', path: 'snapshot', body })
  process.stdout.write(`${await shape(answer, terminal)}\n`)
}
