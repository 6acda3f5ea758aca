import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import {
  charts,
  createSandboxClient,
  nowhere,
  reports,
  research,
  support,
  type SandboxClient,
} from './testing/sandbox-client.ts'

let emulator: Emulator
let call: SandboxClient
beforeEach(async () => {
  // Real time: what has been restarted stays `provisioning` while we look.
  emulator = await startEmulator({ fetchOnly: true, speed: 1 })
  call = createSandboxClient(emulator)
})
afterEach(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

const at = (workspace_id: string, body?: unknown) => ({
  path: { workspace_id },
  ...(body === undefined ? {} : { body }),
})
const status = async (id: string) => (await call('getWorkspace', at(id))).body.status

describe('the model', () => {
  const keys = async () => {
    const { body } = await call('listWorkspaceSecrets', at(reports))
    return body.map((secret: { key: string }) => secret.key)
  }
  const unresolved = { status: 200, body: { model: '', source: 'unresolved' } }

  it('is a secret of the workspace that can be read, and restarts it', async () => {
    await expect(call('setWorkspaceModel', at(reports, { model: 'openai/gpt-5' }))).resolves.toEqual({
      status: 200,
      body: { status: 'saved', model: 'openai/gpt-5' },
    })
    expect(await status(reports)).toBe('provisioning')
    expect(await keys()).toContain('MODEL')
    await expect(call('getWorkspaceModel', at(reports))).resolves.toEqual({
      status: 200,
      body: { model: 'openai/gpt-5', source: 'workspace_secrets' },
    })
  })

  it('is cleared by nothing, and with its secret', async () => {
    for (const body of [{}, { model: '' }]) {
      await call('setWorkspaceSecret', at(reports, { key: 'MODEL', value: 'openai/gpt-5' }))
      await expect(call('getWorkspaceModel', at(reports))).resolves.toMatchObject({
        body: { model: 'openai/gpt-5' },
      })
      await expect(call('setWorkspaceModel', at(reports, body))).resolves.toEqual({
        status: 200,
        body: { status: 'cleared' },
      })
      expect(await keys()).not.toContain('MODEL')
    }
    // The name by which Claude Code knows a model, without the vendor.
    await call('setWorkspaceModel', at(reports, { model: 'sonnet' }))
    await expect(call('getWorkspaceModel', at(reports))).resolves.toMatchObject({ body: { model: 'sonnet' } })
    await call('deleteWorkspaceSecret', { path: { workspace_id: reports, key: 'MODEL' } })
    await expect(call('getWorkspaceModel', at(reports))).resolves.toEqual(unresolved)
  })

  it('of a workspace that is not there is not chosen, and can be cleared', async () => {
    for (const id of [nowhere, support]) {
      await expect(call('getWorkspaceModel', at(id))).resolves.toEqual(unresolved)
      await expect(call('setWorkspaceModel', at(id, {}))).resolves.toMatchObject({ status: 200 })
      await expect(call('setWorkspaceModel', at(id, { model: 'gpt-5' }))).resolves.toEqual({
        status: 404,
        body: { error: 'workspace not found' },
      })
    }
  })

  it.each([
    ['nobody/best', 'DERIVED_PROVIDER_NOT_IN_REGISTRY'],
    ['my-model', 'UNREGISTERED_MODEL_FOR_RUNTIME'],
  ])('cannot be %s', async (model, code) => {
    await expect(call('setWorkspaceModel', at(reports, { model }))).resolves.toMatchObject({
      status: 422,
      body: { code, runtime: 'claude-code', model },
    })
    expect(await status(reports)).toBe('online')
  })

  it('takes a lower-case id and a text', async () => {
    await expect(call('setWorkspaceModel', at(reports.toUpperCase(), {}))).resolves.toEqual({
      status: 400,
      body: { error: 'invalid workspace ID' },
    })
    for (const body of ['', '{', { model: 5 }])
      await expect(call('setWorkspaceModel', at(reports, body))).resolves.toEqual({
        status: 400,
        body: { error: 'invalid request body' },
      })
  })
})

describe('the configuration', () => {
  const read = async (id: string) => (await call('getWorkspaceConfig', at(id))).body

  it('is merged at its top level only, and keeps null', async () => {
    expect(await read(reports)).toEqual({
      data: { language: 'en', report: { day: 'Monday', length: 'short' } },
    })
    await expect(
      call('updateWorkspaceConfig', at(reports, { report: { day: 'Friday' }, language: null, n: 1 })),
    ).resolves.toEqual({ status: 200, body: { status: 'updated' } })
    expect(await read(reports)).toEqual({ data: { language: null, report: { day: 'Friday' }, n: 1 } })
    expect(await status(reports)).toBe('online')
  })

  it('is empty where there is none, and cannot be stored there', async () => {
    for (const id of [charts, nowhere, support]) expect(await read(id)).toEqual({ data: {} })
    await expect(call('updateWorkspaceConfig', at(nowhere, { a: 1 }))).resolves.toEqual({
      status: 500,
      body: { error: 'failed to update config' },
    })
  })

  it('takes 256 KiB at a time', async () => {
    const of = (length: number) => call('updateWorkspaceConfig', at(charts, { text: 'x'.repeat(length) }))
    const frame = JSON.stringify({ text: '' }).length
    await expect(of(256 * 1024 - frame)).resolves.toMatchObject({ status: 200 })
    await expect(of(256 * 1024 - frame + 1)).resolves.toEqual({
      status: 413,
      body: { error: 'body too large or unreadable' },
    })
  })

  it.each(['', '{', '[1]'])('cannot read %j', async (body) => {
    await expect(call('updateWorkspaceConfig', at(reports, body))).resolves.toEqual({
      status: 400,
      body: { error: 'invalid JSON' },
    })
  })
})

describe('template and abilities', () => {
  it('uses a new template with the next restart', async () => {
    await expect(call('setWorkspaceTemplate', at(reports, { template: 'researcher' }))).resolves.toEqual({
      status: 200,
      body: { status: 'updated', needs_restart: true },
    })
    expect(await status(reports)).toBe('online')
    await expect(call('restartWorkspace', at(reports))).resolves.toMatchObject({
      body: { config_dir: 'researcher' },
    })
  })

  it.each([
    [reports, { template: 'mine' }, 422],
    [reports, { template: '' }, 400],
    [reports, {}, 400],
    [nowhere, { template: 'researcher' }, 404],
    ['reports', { template: 'researcher' }, 400],
  ])('refuses the template of %s: %j', async (id, body, expected) => {
    await expect(call('setWorkspaceTemplate', at(id, body))).resolves.toMatchObject({ status: expected })
  })

  it('switches one ability and leaves the other', async () => {
    await expect(call('updateWorkspaceAbilities', at(reports, { broadcast_enabled: true }))).resolves.toEqual(
      {
        status: 200,
        body: { status: 'updated' },
      },
    )
    await call('updateWorkspaceAbilities', at(reports, { talk_to_user_enabled: false }))
    await expect(call('getWorkspace', at(reports))).resolves.toMatchObject({
      body: { broadcast_enabled: true, talk_to_user_enabled: false },
    })
  })

  it.each([
    [{}, 'broadcast_enabled or talk_to_user_enabled is required'],
    [{ broadcast_enabled: 'yes' }, 'invalid request body'],
    ['{', 'invalid request body'],
  ])('refuses the abilities %j', async (body, error) => {
    await expect(call('updateWorkspaceAbilities', at(reports, body))).resolves.toEqual({
      status: 400,
      body: { error },
    })
  })
})

describe('who pays', () => {
  const get = async (id: string) => (await call('getWorkspaceBillingMode', at(id))).body

  it('is derived until somebody decides, and again afterwards', async () => {
    const derived = {
      workspace_id: research,
      resolved_mode: 'platform_managed',
      workspace_override: null,
      source: 'derived_provider',
      provider_selection: 'minimax',
    }
    expect(await get(research)).toEqual(derived)
    const decided = {
      ...derived,
      resolved_mode: 'byok',
      workspace_override: 'byok',
      source: 'workspace_override',
    }
    await expect(call('setWorkspaceBillingMode', at(research, { mode: 'byok' }))).resolves.toEqual({
      status: 200,
      body: decided,
    })
    expect(await get(research)).toEqual(decided)
    await call('setWorkspaceBillingMode', at(research, { mode: null }))
    expect(await get(research)).toEqual(derived)
    expect(await status(research)).toBe('online')
  })

  it('is known even for a workspace that is not there', async () => {
    expect(await get(nowhere)).toMatchObject({ source: 'derived_default', provider_selection: null })
    await expect(call('setWorkspaceBillingMode', at(nowhere, { mode: 'byok' }))).resolves.toMatchObject({
      status: 404,
    })
  })

  it.each([
    [reports, {}, 'mode is required'],
    [reports, { mode: '' }, 'unknown billing mode'],
    [reports, { mode: 5 }, 'unknown billing mode'],
    [reports, '{', 'invalid request body'],
    [reports.toUpperCase(), { mode: 'byok' }, 'invalid workspace id'],
  ])('refuses %s %j', async (id, body, error) => {
    await expect(call('setWorkspaceBillingMode', at(id, body))).resolves.toMatchObject({
      status: 400,
      body: { error },
    })
  })
})
