import { describe, expect, it } from 'vitest'

import { charts, nowhere, office, reports, research, until } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const { call } = useEmulator({ speed: 100_000 })

const at = (workspace_id: string) => ({ path: { workspace_id } })
const get = async (workspace_id: string) => (await call('getWorkspace', at(workspace_id))).body
const untilOnline = (workspace_id: string) =>
  until(
    () => get(workspace_id),
    (workspace) => workspace.status === 'online',
  )
const confirmed = (name: string) => ({ headers: { 'X-Confirm-Name': name } })

describe('deleting', () => {
  it('wants the exact name', async () => {
    for (const name of ['', 'reports'])
      await expect(call('deleteWorkspace', { ...at(reports), ...confirmed(name) })).resolves.toEqual({
        status: 400,
        body: {
          error: 'destructive_action_requires_confirmation',
          hint: 'send the workspace name in the X-Confirm-Name header',
          workspace_name: 'Reports',
          active_tasks: 0,
          child_count: 0,
          schedule_count: 2,
        },
      })
  })

  it('wants a second word for the children, and takes all of them', async () => {
    await expect(call('deleteWorkspace', { ...at(office), ...confirmed('Office') })).resolves.toMatchObject({
      status: 409,
      body: {
        status: 'confirmation_required',
        children: [{ id: charts, name: 'Charts' }],
        children_count: 1,
      },
    })
    const query = { confirm: 'true' }
    await expect(call('deleteWorkspace', { ...at(office), ...confirmed('Office'), query })).resolves.toEqual({
      status: 200,
      body: { status: 'removed', cascade_deleted: 1 },
    })
    await expect(call('getWorkspace', at(charts))).resolves.toMatchObject({ status: 410 })
  })

  it('keeps a record that has to be asked for, and is gone', async () => {
    await call('deleteWorkspace', { ...at(reports), ...confirmed('Reports') })
    await expect(call('getWorkspace', at(reports))).resolves.toMatchObject({
      status: 410,
      body: { error: 'workspace removed', id: reports },
    })
    await expect(
      call('getWorkspace', { ...at(reports), query: { include_removed: 'true' } }),
    ).resolves.toMatchObject({ status: 200, body: { status: 'removed' } })
    await expect(call('deleteWorkspace', { ...at(reports), ...confirmed('Reports') })).resolves.toEqual({
      status: 410,
      body: { error: 'workspace removed', id: reports },
    })
    await expect(call('restartWorkspace', at(reports))).resolves.toMatchObject({ status: 404 })
  })

  it('forgets a purged one altogether', async () => {
    const query = { purge: 'true' }
    await expect(
      call('deleteWorkspace', { ...at(reports), ...confirmed('Reports'), query }),
    ).resolves.toEqual({ status: 200, body: { status: 'purged', cascade_deleted: 0 } })
    await expect(call('getWorkspace', at(reports))).resolves.toMatchObject({ status: 404 })
    await expect(call('deleteWorkspace', at(reports))).resolves.toMatchObject({ status: 404 })
  })
})

describe('pausing and resuming', () => {
  const descendants = [{ id: charts, name: 'Charts' }]

  it('takes descendants along only when told to', async () => {
    const query = { cascade: 'true' }
    await expect(call('pauseWorkspace', at(office))).resolves.toMatchObject({
      status: 409,
      body: { descendants },
    })
    await expect(call('pauseWorkspace', { ...at(office), query })).resolves.toEqual({
      status: 200,
      body: { status: 'paused', paused_count: 2 },
    })
    await expect(call('resumeWorkspace', at(office))).resolves.toMatchObject({
      status: 409,
      body: { descendants },
    })
    await expect(call('resumeWorkspace', { ...at(office), query })).resolves.toEqual({
      status: 200,
      body: { status: 'provisioning', resumed_count: 2 },
    })
    await untilOnline(charts)
  })

  it('hears a word other than true as none', async () => {
    const query = { cascade: 'yes' }
    await expect(call('pauseWorkspace', { ...at(office), query })).resolves.toMatchObject({
      status: 409,
      body: { descendants },
    })
  })

  it.each(['restartWorkspace', 'pauseWorkspace', 'resumeWorkspace'] as const)(
    'stumbles over an id that is none, as the real service does: %s',
    async (operation) => {
      await expect(call(operation, at('reports'))).resolves.toEqual({
        status: 500,
        body: { error: 'lookup failed' },
      })
    },
  )

  it('starts nothing below a paused workspace', async () => {
    await call('pauseWorkspace', { ...at(office), query: { cascade: 'true' } })
    for (const operation of ['resumeWorkspace', 'restartWorkspace'] as const)
      await expect(call(operation, at(charts))).resolves.toEqual({
        status: 409,
        body: { error: 'parent workspace "Office" is paused; resume it first' },
      })
  })

  it('does neither twice', async () => {
    await expect(call('resumeWorkspace', at(reports))).resolves.toEqual({
      status: 404,
      body: { error: 'workspace not found or not paused' },
    })
    await call('pauseWorkspace', at(reports))
    await expect(call('pauseWorkspace', at(reports))).resolves.toEqual({
      status: 404,
      body: { error: 'workspace not found or already paused' },
    })
  })

  it('wakes a paused workspace by a restart', async () => {
    await call('pauseWorkspace', at(reports))
    await expect(
      call('restartWorkspace', { ...at(reports), body: { reset: true, template: 'researcher' } }),
    ).resolves.toEqual({
      status: 200,
      body: { status: 'provisioning', config_dir: 'researcher', reset_session: true },
    })
    await untilOnline(reports)
  })

  it.each([
    [{}, 'existing-volume'],
    [{ template: 'unknown' }, 'existing-volume'],
    [{ template: 'unknown', apply_template: true }, 'claude-code-default'],
  ])('restarts %j with %s', async (body, config_dir) => {
    await expect(call('restartWorkspace', { ...at(reports), body })).resolves.toMatchObject({
      body: { config_dir },
    })
  })

  it.each(['{', { reset: 'yes' }])('cannot read a restart with %j', async (body) => {
    await expect(call('restartWorkspace', { ...at(reports), body })).resolves.toEqual({
      status: 400,
      body: { error: 'invalid JSON body' },
    })
  })
})

describe('environment variables', () => {
  const update = (body: unknown) => call('updateWorkspaceEnv', { ...at(research), body })

  it('adds to what is there, or replaces it, and never shows values', async () => {
    const merged = await update({ env: { LOG_LEVEL: 'canary-value' } })
    expect(merged).toEqual({
      status: 200,
      body: {
        ok: true,
        workspace_id: research,
        instance_id: '48151623',
        ssm_status: 'Success',
        ssm_exit_code: 0,
        container_restarted: true,
        applied_keys: ['LOG_LEVEL'],
        env_keys_after: ['LOG_LEVEL', 'TZ'],
      },
    })
    const replaced = await update({ env: { A: '1' }, merge: false })
    expect(replaced.body.env_keys_after).toEqual(['A'])
  })

  it('takes what looks like a secret only when forced', async () => {
    await expect(update({ env: { DEPLOY_KEY: 'x' } })).resolves.toEqual({
      status: 400,
      body: { error: 'DEPLOY_KEY looks like a secret; set force to apply it anyway' },
    })
    await expect(update({ env: { DEPLOY_KEY: 'x' }, force: true })).resolves.toMatchObject({ status: 200 })
  })

  it.each([
    [{ env: {} }, 400],
    [{}, 400],
  ])('refuses %j', async (body, status) => {
    await expect(update(body)).resolves.toMatchObject({ status })
  })

  it('knows no machine of an unknown workspace', async () => {
    await expect(call('updateWorkspaceEnv', { ...at(nowhere), body: { env: { A: '1' } } })).resolves.toEqual({
      status: 404,
      body: { error: 'workspace not found' },
    })
  })
})
