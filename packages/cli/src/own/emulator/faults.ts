import * as Flags from '@oclif/core/flags'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askRunning } from './admin.ts'

/** `molecule emulator faults`: what was ordered to go wrong, and its end. */
export const faults: OwnCommand = {
  description:
    'Lists what was ordered to go wrong in the local control plane that runs, how often it has happened, and how often it still will. --remove and --clear take it back.',
  args: {},
  flags: {
    remove: Flags.string({ summary: 'Take one back.', helpValue: 'ID', exclusive: ['clear'] }),
    clear: Flags.boolean({ summary: 'Take all of them back.' }),
  },
  examples: [
    { summary: 'List them', command: 'molecule emulator faults' },
    { summary: 'Take all of them back', command: 'molecule emulator faults --clear' },
  ],
  run,
}

interface Rules {
  readonly rules: readonly unknown[]
}

async function run({ flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, {
    rows: '/rules',
    columns: ['id', 'target', 'action', 'fired', 'remaining'],
  })
  const { remove } = flags
  if (remove !== undefined)
    await askRunning({ method: 'DELETE', path: `faults/${encodeURIComponent(remove as string)}` })
  if (flags.clear === true) await askRunning({ method: 'DELETE', path: 'faults' })
  const found = await askRunning<Rules>({ method: 'GET', path: 'faults' })
  const text = await shape(found, terminal)
  if (text !== '') process.stdout.write(`${text}\n`)
  if (found.rules.length === 0 && format === 'table') terminal.note('Nothing goes wrong on order.')
}
