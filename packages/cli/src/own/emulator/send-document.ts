import { text } from 'node:stream/consumers'
import * as Args from '@oclif/core/args'
import { UsageError } from '../../errors.ts'
import { readText } from '../../secrets.ts'
import { toShape } from '../../shape.ts'
import type { Terminal } from '../../terminal.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askRunning } from './admin.ts'

/** A command that hands a document in a file, or on standard input, to the emulator that runs. */
export const sendDocument = (
  method: 'POST' | 'PUT',
  path: string,
  description: string,
): Pick<OwnCommand, 'args' | 'flags' | 'run'> => ({
  args: { file: Args.string({ description, required: true, ignoreStdin: true }) },
  flags: {},
  async run({ args, flags, format, terminal }: OwnInvocation) {
    const shape = await toShape(flags, format, { columns: [] })
    const body = await readDocument(args.file as string, terminal)
    const answer = await askRunning({ method, path, body })
    process.stdout.write(`${await shape(answer, terminal)}\n`)
  },
})

async function readDocument(file: string, { stdin }: Pick<Terminal, 'stdin'>): Promise<unknown> {
  const content = await (file === '-' ? text(stdin) : readText(file))
  try {
    return JSON.parse(content)
  } catch {
    throw new UsageError(`${file === '-' ? 'Standard input' : file} is no JSON.`)
  }
}
