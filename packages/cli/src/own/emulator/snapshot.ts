import { writeFile } from 'node:fs/promises'
import * as Args from '@oclif/core/args'
import { RefusedError } from '../../errors.ts'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askRunning } from './admin.ts'

/** `molecule emulator snapshot`: the whole state, to be put back another time. */
export const snapshot: OwnCommand = {
  description:
    'Writes the whole state of the local control plane that runs into a file, with what its clouds have in their books. molecule emulator restore puts it back. It holds names of secrets and digests of tokens, no values.',
  args: {
    file: Args.string({ description: 'The file, which is replaced.', required: true, ignoreStdin: true }),
  },
  flags: {},
  examples: [{ summary: 'Keep the state', command: 'molecule emulator snapshot ./before.json' }],
  run,
}

async function run({ args, flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const file = args.file as string
  const state = `${JSON.stringify(await askRunning({ method: 'GET', path: 'snapshot' }))}\n`
  try {
    await writeFile(file, state, { mode: 0o600 })
  } catch (error) {
    throw new RefusedError(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`,
    )
  }
  process.stdout.write(`${await shape({ file, bytes: Buffer.byteLength(state) }, terminal)}\n`)
}
