import * as Args from '@oclif/core/args'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askRunning } from './admin.ts'
import { readDocument } from './read-document.ts'

/** `molecule emulator seed`: adds what a file describes. */
export const seed: OwnCommand = {
  description:
    'Adds organisations, workspaces with files, secrets and faults that a file describes to the local control plane that runs. What is there already is left alone: the same file again changes nothing. A file is taken as a whole or not at all.',
  args: {
    file: Args.string({
      description:
        'The file, - is standard input. Its format is in the docs, at the admin API of the emulator.',
      required: true,
      ignoreStdin: true,
    }),
  },
  flags: {},
  examples: [{ summary: 'Add what a file describes', command: 'molecule emulator seed ./sandbox.json' }],
  run,
}

async function run({ args, flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const body = await readDocument(args.file as string, terminal)
  const answer = await askRunning({ method: 'POST', path: 'seed', body })
  process.stdout.write(`${await shape(answer, terminal)}\n`)
}
