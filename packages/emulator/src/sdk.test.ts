import { Molecule, OperationFailedError, type Clock } from '@molecule-ai/sdk'
import { afterAll, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { stages } from './machine.ts'
import { billing, reports, research } from './testing/sandbox-client.ts'

// The SDK shares the contract with the emulator but no request code, so each checks the other.
const emulator = await startEmulator({ speed: 100_000 })
// The SDK asks every few seconds, as is right for a migration of a quarter of an hour. Ours takes milliseconds.
const clock: Clock = { now: Date.now, sleep: () => new Promise((resolve) => setTimeout(resolve, 5)) }
const molecule = Molecule.fromEnv(emulator.env(), { clock })
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

it('finds its way with the environment alone', async () => {
  const workspaces = await molecule.workspace.list()
  const orgs = await molecule.org.list()
  expect([workspaces[0]?.name, orgs.orgs[0]?.slug]).toEqual(['Reports', 'acme'])
})

it('follows a migration to its end', async () => {
  const end = await molecule.workspace.migrateProvider(reports, { to: 'hetzner', confirm: true })
  expect(end).toMatchObject({ migration: { state: 'completed' }, terminal: true })
  await expect(emulator.states(reports)).resolves.toEqual([...stages, 'completed'])
})

it('tells a migration that was rolled back from one that went well', async () => {
  const migration = molecule.workspace.migrateProvider(billing, { to: 'gcp', confirm: true })
  await expect(migration).rejects.toThrow(OperationFailedError)
})

it('passes on what is refused', async () => {
  await expect(
    molecule.call('migrateWorkspaceProvider', {
      workspace_id: research,
      from: 'aws',
      to: 'gcp',
      confirm: true,
    }),
  ).rejects.toMatchObject({
    status: 400,
    body: { error: 'from is aws, but the workspace runs on hetzner' },
  })
})
