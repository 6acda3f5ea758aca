import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { stages, type Stage } from './machine.ts'
import { startBin, type EmulatorProcess } from './testing/emulator-process.ts'
import { createSandboxClient, reports, until, untilEnded } from './testing/sandbox-client.ts'

let directory: string
let running: EmulatorProcess | undefined
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'molecule-emulator-'))
})
afterEach(async () => {
  await running?.kill('SIGKILL')
  rmSync(directory, { recursive: true })
})

/** States last from 50 ms to 0.7 s: long enough to be met, and slow enough to be killed in. */
const start = async (): Promise<EmulatorProcess> => {
  running = await startBin(['--directory', directory, '--speed', '600', '--quiet'])
  return running
}

/** What the simulated clouds and the migration's own record say after the fact. */
function readBooks() {
  const state = new DatabaseSync(join(directory, 'state.db'), { readOnly: true })
  const clouds = new DatabaseSync(join(directory, 'cloud.db'), { readOnly: true })
  const books = {
    migrations: state
      .prepare('SELECT state FROM migrations')
      .all()
      .map((row) => row['state']),
    states: state
      .prepare('SELECT state FROM migration_events ORDER BY position')
      .all()
      .map((row) => row['state']),
    machines: clouds
      .prepare(
        `SELECT provider, CASE WHEN terminated_at IS NULL THEN 'running' ELSE 'terminated' END AS state
         FROM instances JOIN tags ON resource_id = id WHERE key = 'workspace' AND value = ? ORDER BY state, provider`,
      )
      .all(reports)
      .map((row) => `${String(row['provider'])} ${String(row['state'])}`),
  }
  state.close()
  clouds.close()
  return books
}

function forgetRuns(): void {
  for (const end of ['', '-wal', '-shm']) rmSync(join(directory, `workflows.db${end}`), { force: true })
}

it.each<readonly Stage[]>([
  ['snapshotting'],
  ['provisioning_target'],
  ['retiring_source'],
  ['snapshotting', 'provisioning_target', 'target_healthy'],
])('completes a migration exactly once after kill -9 in %s', async (...killIn) => {
  let emulator = await start()
  let call = createSandboxClient(emulator)
  const body = { from: 'aws', to: 'hetzner', confirm: true }
  const path = { workspace_id: reports }
  await expect(call('migrateWorkspaceProvider', { path, body })).resolves.toMatchObject({ status: 202 })
  for (const stage of killIn) {
    // Meeting the state or a later one: a slow machine must not make this miss.
    const met = (state: Stage): boolean => stages.indexOf(state) >= stages.indexOf(stage)
    await until(
      () => call('getWorkspaceMigrationStatus', { path }),
      (reply) => reply.body.terminal === true || met(reply.body.migration.state),
    )
    await emulator.kill('SIGKILL')
    emulator = await start()
    call = createSandboxClient(emulator)
  }
  await expect(untilEnded(call, reports)).resolves.toMatchObject({ state: 'completed' })
  await expect(call('getWorkspace', { path })).resolves.toMatchObject({
    body: { compute: { provider: 'hetzner' } },
  })
  await emulator.kill('SIGTERM')
  expect(readBooks()).toEqual({
    migrations: ['completed'],
    states: [...stages, 'completed'],
    machines: ['hetzner running', 'aws terminated'],
  })
})

it.each([
  ['kill -9', () => undefined],
  ['a power cut, in which the engine lost all that it knew', () => forgetRuns()],
])('rolls back exactly once after %s', async (_, harm) => {
  let emulator = await start()
  let call = createSandboxClient(emulator)
  const path = { workspace_id: reports }
  await call('migrateWorkspaceProvider', {
    path,
    body: { from: 'aws', to: 'gcp', confirm: true },
    headers: { 'X-Emulator-Fault': 'fail-at=target_healthy' },
  })
  await until(
    () => call('getWorkspaceMigrationStatus', { path }),
    (reply) => reply.body.terminal === true || reply.body.migration.state === 'provisioning_target',
  )
  await emulator.kill('SIGKILL')
  harm()
  emulator = await start()
  call = createSandboxClient(emulator)
  await expect(untilEnded(call, reports)).resolves.toMatchObject({ state: 'rolled_back' })
  await emulator.kill('SIGTERM')
  expect(readBooks()).toEqual({
    migrations: ['rolled_back'],
    states: ['snapshotting', 'snapshotted', 'provisioning_target', 'target_healthy', 'rolled_back'],
    machines: ['aws running', 'gcp terminated'],
  })
})

it('keeps what was done, and does not seed again', async () => {
  let emulator = await start()
  let call = createSandboxClient(emulator)
  const created = await call('createWorkspace', { body: { name: 'Kept', model: 'm' } })
  const minted = await call('mintOrgToken', { body: { name: 'kept' } })
  await call('deleteWorkspace', { path: { workspace_id: reports }, headers: { 'X-Confirm-Name': 'Reports' } })
  await emulator.kill('SIGKILL')

  emulator = await start()
  call = createSandboxClient(emulator)
  const headers = { Authorization: `Bearer ${minted.body.auth_token}` }
  const { body } = await call('listWorkspaces', { headers })
  expect(body.map((workspace: { name: string }) => workspace.name)).toEqual([
    'Office',
    'Charts',
    'Research',
    'Archive fails-at-snapshotting',
    'Billing fails-at-target_healthy',
    'Kept',
  ])
  const own = {
    path: { workspace_id: created.body.id },
    headers: { Authorization: `Bearer ${created.body.auth_token}` },
  }
  await expect(call('listWorkspaceSecrets', own)).resolves.toMatchObject({ status: 200 })
})
