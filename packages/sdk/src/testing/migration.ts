import { Molecule, type MoleculeOptions } from '../index.ts'
import { fakeService, virtualClock, workspaceId, type Reply } from './fake-service.ts'

export const options = { cpAdminToken: 'cp-token-canary', controlPlaneUrl: 'https://cp.example' }
export const input = { from: 'aws', to: 'hetzner', confirm: true } as const
export const started = { status: 'migration_started', workspace_id: workspaceId, from: 'aws', to: 'hetzner' }

export const record = (state: string, more = {}) => ({
  migration: { state, from_provider: 'aws', to_provider: 'hetzner', ...more },
  terminal: ['completed', 'failed', 'rolled_back'].includes(state),
})
export const status = (state: string, more = {}): Reply => ({ json: record(state, more) })
export const accepted: Reply = { status: 202, json: started }

/** Answers the start with `start`, and each look at the status with the next reply; the last one stays. */
export function world(looks: readonly Reply[], start: Reply = accepted, more: MoleculeOptions = {}) {
  const clock = virtualClock()
  let look = 0
  const { fetch, received } = fakeService(({ method }) =>
    method === 'POST' ? start : looks[Math.min(look++, looks.length - 1)]!,
  )
  const molecule = new Molecule({ ...options, fetch, clock, ...more })
  const count = (method: string) => received.filter((request) => request.method === method).length
  return { molecule, clock, received, starts: () => count('POST'), looks: () => count('GET') }
}

export const way = [
  'snapshotting',
  'snapshotted',
  'provisioning_target',
  'target_healthy',
  'retiring_source',
  'completed',
]
export const failureOf = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => 'no failure',
    (reason: unknown) => reason,
  )
