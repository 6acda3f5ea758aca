import { rm } from 'node:fs/promises'
import { RefusedError } from '../../errors.ts'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askAdmin } from './admin.ts'
import { findInstance } from './instance.ts'
import { withLock } from './lock.ts'
import { places, type Places } from './places.ts'

/** `molecule emulator reset`: everything as it was at the first start. */
export const reset: OwnCommand = {
  description:
    'Makes the local control plane forget everything and begin again with its own organisations and workspaces. Where it runs, it goes on running at the same addresses; where it does not, its next start begins anew. A directory that was chosen with --directory is reset only while it runs.',
  args: {},
  flags: {},
  examples: [{ summary: 'Begin again', command: 'molecule emulator reset' }],
  run,
}

async function run({ flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const where = places(process.env)
  const result = await withLock(where, () => begin(where))
  process.stdout.write(`${await shape(result, terminal)}\n`)
}

async function begin(where: Places): Promise<object> {
  const instance = await findInstance(where)
  if (instance === undefined) {
    await rm(where.data, { recursive: true, force: true })
    return { state: 'stopped' }
  }
  const counts = await askAdmin<object>(instance, { method: 'POST', path: 'reset' })
  if (counts === undefined)
    throw new RefusedError(
      'The emulator does not answer.',
      'Stop it and reset it then: molecule emulator stop',
    )
  return { state: 'running', ...counts }
}
