import { describe, expect, it } from 'vitest'

import { nowhere, office, reports, research, until } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({ speed: 100_000 })
const { call } = sandbox

const at = (workspace_id: string) => ({ path: { workspace_id } })
const status = async (id: string) => (await call('getWorkspace', at(id))).body.status
const as = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
const remove = (id: string, name: string, query: Record<string, string> = {}) =>
  call('deleteWorkspace', { ...at(id), query, headers: { 'X-Confirm-Name': name } })

describe('the state', () => {
  it('is told to anybody who may, as long as the workspace has no token', async () => {
    await call('pauseWorkspace', at(research))
    await expect(call('getWorkspaceState', at(research))).resolves.toEqual({
      status: 200,
      body: { workspace_id: research, status: 'paused', paused: true, deleted: false },
    })
  })

  it('is told to the workspace alone once it has one', async () => {
    const { body } = await call('createWorkspace', { body: { name: 'Own', model: 'm' } })
    const refused = { status: 401, body: { error: 'invalid workspace auth token' } }
    await expect(call('getWorkspaceState', at(body.id))).resolves.toEqual(refused)
    await expect(call('getWorkspaceState', at(body.id.toUpperCase()))).resolves.toEqual(refused)
    const admin = as(sandbox.emulator.tenants[0]?.adminToken ?? '')
    await expect(call('getWorkspaceState', { ...at(body.id), ...admin })).resolves.toEqual(refused)
    await expect(
      call('getWorkspaceState', { ...at(body.id), ...as(body.auth_token) }),
    ).resolves.toMatchObject({ status: 200, body: { workspace_id: body.id, deleted: false } })
  })

  it('says what is gone without an error', async () => {
    await remove(reports, 'Reports')
    await expect(call('getWorkspaceState', at(reports))).resolves.toEqual({
      status: 404,
      body: { workspace_id: reports, deleted: true, status: 'removed' },
    })
    await expect(call('getWorkspaceState', at(nowhere))).resolves.toEqual({
      status: 404,
      body: { workspace_id: nowhere, deleted: true },
    })
    await expect(call('getWorkspaceState', at('reports'))).resolves.toMatchObject({ status: 500 })
  })
})

describe('hibernating', () => {
  it('stops an idle workspace until it is restarted', async () => {
    await expect(call('hibernateWorkspace', at(reports))).resolves.toEqual({
      status: 200,
      body: { status: 'hibernated' },
    })
    await expect(call('getWorkspace', at(reports))).resolves.toMatchObject({
      body: { status: 'hibernated', url: '' },
    })
    await expect(call('hibernateWorkspace', at(reports))).resolves.toEqual({
      status: 404,
      body: { error: 'workspace not found or not online' },
    })
    await call('restartWorkspace', at(reports))
    await until(
      () => status(reports),
      (now) => now === 'online',
    )
  })

  it('spares a busy one, although it does not say so when forced', async () => {
    const force = { query: { force: 'true' } }
    await expect(call('hibernateWorkspace', at(office))).resolves.toEqual({
      status: 409,
      body: { error: 'workspace has active tasks', active_tasks: 2 },
    })
    await expect(call('hibernateWorkspace', { ...at(office), ...force })).resolves.toMatchObject({
      status: 200,
    })
    expect(await status(office)).toBe('online')
    await call('restartWorkspace', at(office))
    await until(
      () => status(office),
      (now) => now === 'online',
    )
    await call('hibernateWorkspace', at(office))
    expect(await status(office)).toBe('hibernated')
  })
})

describe('the console', () => {
  it('is that of the machine', async () => {
    await expect(call('getWorkspaceConsole', at(reports))).resolves.toEqual({
      status: 200,
      body: { output: 'booting i-0example000000001 (t3.medium)\nstarting claude-code\nagent is online\n' },
    })
  })

  it('is missing where there is no machine', async () => {
    const { body } = await call('createWorkspace', { body: { name: 'Laptop', external: true } })
    await remove(reports, 'Reports')
    for (const id of [body.id, reports, nowhere, 'reports'])
      await expect(call('getWorkspaceConsole', at(id))).resolves.toEqual({
        status: 502,
        body: { error: 'control plane returned an error: no console' },
      })
  })
})
