import { afterAll, beforeEach, expect, it } from 'vitest'

import { startEmulator } from '../emulator.ts'
import { createSandboxClient, reports, until, type Reply } from '../testing/sandbox-client.ts'
import type { FaultRule } from './rule.ts'

const emulator = await startEmulator({ fetchOnly: true, speed: 20_000 })
const call = createSandboxClient(emulator)
const admin = async (method: string, path: string, body?: unknown): Promise<Reply['body']> => {
  const response = await emulator.fetch(new URL(path, emulator.adminUrl), {
    method,
    headers: { 'X-Emulator-Key': emulator.adminKey },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}

beforeEach(() => admin('POST', 'reset'))
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

/** Orders faults, migrates, and tells how that ended and what the clouds say. */
async function migrate(...rules: readonly Partial<FaultRule>[]) {
  await admin('PUT', 'faults', { rules })
  const body = { from: 'aws', to: 'hetzner', confirm: true }
  await call('migrateWorkspaceProvider', { path: { workspace_id: reports }, body })
  const {
    migrations: [migration],
    providers,
  } = await until(
    // Time is no object: what is given up after half an hour need not take that long.
    () => admin('POST', 'clock', { action: 'advance', minutes: 5 }).then(() => admin('GET', 'state')),
    ({ migrations }) => migrations[0].ended,
  )
  const { aws, hetzner } = providers
  return {
    state: migration.state,
    reason: migration.reason,
    left: aws.workspaces,
    orphaned: [...aws.orphaned, ...hetzner.orphaned],
    built: hetzner.calls.filter(({ outcome }: { outcome: string }) => outcome === 'created').length,
    fired: (await admin('GET', 'faults')).rules.map(({ fired }: { fired: number }) => fired),
  }
}

it.each<[Partial<FaultRule>, object]>([
  [
    { target: 'provider:hetzner.createInstance', action: 'quota' },
    { state: 'failed', reason: 'the quota is exceeded', left: 4, built: 0, fired: [1] },
  ],
  [
    { target: 'provider:aws.createSnapshot', action: 'refuse', message: 'no room' },
    { state: 'failed', reason: 'no room', left: 4, built: 0, fired: [1] },
  ],
  [
    { target: 'provider:aws.createSnapshot', action: 'corrupt' },
    { state: 'failed', reason: 'the snapshot is damaged: its checksum is wrong', left: 4, built: 0 },
  ],
  [
    { target: 'provider:hetzner.createInstance', action: 'never-healthy' },
    { state: 'rolled_back', reason: 'the target machine is not healthy', left: 4, built: 1 },
  ],
  // What goes away by itself is tried again, and what was done already is not done twice.
  [
    { target: 'provider:hetzner.createInstance', action: 'drop-after' },
    { state: 'completed', reason: null, left: 3, built: 1, fired: [1] },
  ],
  [
    { target: 'provider:*.*', action: 'answer', status: 503, times: 3 },
    { state: 'completed', reason: null, left: 3, built: 1, fired: [3] },
  ],
])('%j', async (rule, outcome) => {
  await expect(migrate(rule)).resolves.toMatchObject({ ...outcome, orphaned: [] })
})
