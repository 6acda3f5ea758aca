import { exitCodes } from '../../exit-codes.ts'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askAdmin, type Overview } from './admin.ts'
import { findInstance, type Instance } from './instance.ts'
import { places } from './places.ts'

/** `molecule emulator status`: whether it runs, where, and what goes on in it. */
export const status: OwnCommand = {
  description:
    'Says whether the local control plane runs, at which addresses, and which migrations are under way in it. Ends with 5 where it runs and does not answer.',
  args: {},
  flags: {},
  examples: [
    { summary: 'Look at it', command: 'molecule emulator status' },
    { summary: 'Whether it runs, for a script', command: 'molecule emulator status --query state -o table' },
  ],
  run,
}

async function run({ flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: ['state'] })
  const instance = await findInstance(places(process.env))
  const found = instance === undefined ? { state: 'stopped' } : await toStatus(instance)
  process.stdout.write(`${await shape(found, terminal)}\n`)
  if (found.state === 'silent') process.exitCode = exitCodes.try_again.code
}

interface Status {
  readonly state: string
  readonly [field: string]: unknown
}

/** What is told of an emulator that runs. `silent` is one that does not answer. */
export async function toStatus(instance: Instance): Promise<Status> {
  const { pid, startedAt, settings, output } = instance
  const overview = await askAdmin<Overview>(instance, { method: 'GET', path: 'state' })
  const tenants = Object.fromEntries(output.tenants.map(({ slug, url }) => [slug, url]))
  const told = {
    pid,
    startedAt,
    controlPlane: output.controlPlaneUrl,
    tenants,
    page: output.adminUrl,
    directory: settings.directory,
  }
  if (overview === undefined) return { state: 'silent', ...told }
  const { clock, version } = overview.emulator
  const running = overview.migrations.filter(({ ended }) => !ended)
  return {
    state: 'running',
    ...told,
    version,
    speed: clock.speed,
    ...(clock.frozen ? { clock: 'stopped' } : {}),
    workspaces: overview.totals.workspaces,
    migrations: running.map(({ workspaceId: workspace, from, to, state }) => ({
      workspace,
      from,
      to,
      state,
    })),
  }
}
