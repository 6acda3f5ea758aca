import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { end } from './end.ts'
import { withLock } from './lock.ts'
import { places } from './places.ts'

/** `molecule emulator stop`: ends the local control plane, which keeps its state. */
export const stop: OwnCommand = {
  description:
    'Stops the local control plane that was started here. Its state stays: the next start goes on where this one ended, with the migrations that are under way.',
  args: {},
  flags: {},
  examples: [{ summary: 'Stop it', command: 'molecule emulator stop' }],
  run,
}

async function run({ flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const where = places(process.env)
  const ended = await withLock(where, () => end(where))
  if (ended === undefined) terminal.note('It did not run.')
  const result = { state: 'stopped', ...(ended === undefined ? {} : { pid: ended.pid }) }
  process.stdout.write(`${await shape(result, terminal)}\n`)
}
