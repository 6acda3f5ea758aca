import { describe, expect, it } from 'vitest'

import { charts, nowhere, office, reports, support, until } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({ speed: 100_000 })
const { call } = sandbox

const at = (workspace_id: string) => ({ path: { workspace_id } })
const asAdmin = () => ({ headers: { Authorization: `Bearer ${sandbox.emulator.tenants[0]?.adminToken}` } })
const get = async (workspace_id: string) => (await call('getWorkspace', at(workspace_id))).body
const untilOnline = (workspace_id: string) =>
  until(
    () => get(workspace_id),
    (workspace) => workspace.status === 'online',
  )
const create = async (body: Record<string, unknown>) =>
  call('createWorkspace', { body: { name: 'New', model: 'minimax/MiniMax-M2.7', ...body } })
describe('listing and showing', () => {
  it("lists a tenant's own workspaces, oldest first", async () => {
    const { body } = await call('listWorkspaces')
    expect(body.map((workspace: { name: string }) => workspace.name)).toEqual([
      'Reports',
      'Office',
      'Charts',
      'Research',
      'Archive fails-at-snapshotting',
      'Billing fails-at-target_healthy',
    ])
  })

  it('shows one, whatever the case of its id', async () => {
    await expect(call('getWorkspace', at(reports.toUpperCase()))).resolves.toMatchObject({
      status: 200,
      body: { id: reports, name: 'Reports', compute: { provider: 'aws', instance_type: 't3.medium' } },
    })
  })

  it.each([
    ['of another organisation', support, 404, 'workspace not found'],
    ['that never was', nowhere, 404, 'workspace not found'],
    ['by a bad id', 'reports', 400, 'invalid workspace ID'],
  ])('does not show one %s', async (_, id, status, error) => {
    await expect(call('getWorkspace', at(id))).resolves.toEqual({ status, body: { error } })
  })
})

describe('creating', () => {
  it('builds a machine and brings the workspace online', async () => {
    const { status, body } = await create({ compute: { provider: 'gcp' }, secrets: { DEPLOY_KEY: 'value' } })
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        id: expect.any(String),
        status: 'provisioning',
        workspace_access: 'none',
        auth_token: expect.stringMatching(/^local-[\w-]{37}$/),
      },
    })
    await expect(untilOnline(body.id)).resolves.toMatchObject({ tier: 4, runtime: 'claude-code' })
    const secrets = await call('listWorkspaceSecrets', at(body.id))
    expect(secrets.body[0]).toMatchObject({ key: 'DEPLOY_KEY', scope: 'workspace' })
    expect(JSON.stringify(secrets.body)).not.toContain('value":"')
  })

  it('numbers a name that is taken, up to a point', async () => {
    for (let made = 0; made < 21; made += 1) await create({})
    const { body } = await call('listWorkspaces')
    expect(body.at(-1).name).toBe('New (21)')
    await expect(create({})).resolves.toEqual({
      status: 409,
      body: { error: 'workspace name already in use; please pick a different name' },
    })
    await expect(create({ parent_id: office })).resolves.toMatchObject({ status: 201 })
  })

  it.each([
    [
      'no model',
      { model: undefined },
      422,
      { error: 'model is required', code: 'MODEL_REQUIRED', runtime: 'claude-code' },
    ],
    [
      'a model of nobody known',
      { model: 'nobody/my-model' },
      422,
      {
        error: 'nobody/my-model cannot be used with claude-code',
        code: 'DERIVED_PROVIDER_NOT_IN_REGISTRY',
        runtime: 'claude-code',
        model: 'nobody/my-model',
      },
    ],
    [
      "a vendor's key, where the platform pays",
      { secrets: { OPENAI_API_KEY: 'value' } },
      400,
      { error: 'vendor keys are not accepted on a platform-managed workspace', key: 'OPENAI_API_KEY' },
    ],
    [
      'a runtime that is not supported',
      { runtime: 'cobol' },
      422,
      { error: 'runtime cobol is not supported', code: 'RUNTIME_UNSUPPORTED', runtime: 'cobol' },
    ],
    [
      'a template without a runtime',
      { template: 'mine' },
      422,
      { error: 'the template mine names no runtime', code: 'RUNTIME_UNRESOLVED' },
    ],
    ['a template outside', { template: '../mine' }, 400, { error: 'invalid template' }],
    ['no name', { name: undefined }, 400, { error: 'invalid workspace payload' }],
    ['an empty name', { name: '' }, 400, { error: 'invalid workspace payload' }],
    ['a tier that is no number', { tier: 'high', name: 'a*' }, 400, { error: 'invalid workspace payload' }],
    ['a character in the name', { name: 'a*' }, 400, { error: 'invalid workspace fields' }],
    ['a name too long in bytes', { name: 'é'.repeat(128) }, 400, { error: 'invalid workspace fields' }],
    [
      'another way of delivery',
      { delivery_mode: 'pull' },
      400,
      { error: "delivery_mode must be 'push' or 'poll'" },
    ],
    ['another access', { workspace_access: 'all' }, 400, { error: 'invalid workspace access' }],
    ['a parent that is no id', { parent_id: 'office' }, 500, { error: 'failed to create workspace' }],
    [
      'a size out of range',
      { compute: { volume: { root_gb: 10 } } },
      400,
      { error: 'compute.volume.root_gb must be >= 30' },
    ],
    [
      'an unknown provider',
      { compute: { provider: 'azure' } },
      400,
      { error: 'compute.provider must be one of aws, gcp, hetzner' },
    ],
    ['a system directory', { workspace_dir: '/etc/agent' }, 400, { error: 'invalid workspace directory' }],
    [
      'access without a directory',
      { workspace_access: 'read_only' },
      400,
      { error: 'invalid workspace access' },
    ],
    ['a parent that is not there', { parent_id: nowhere }, 500, { error: 'failed to create workspace' }],
    [
      'an agent on a private address',
      { external: true, url: 'http://10.0.0.1' },
      400,
      { error: 'unsafe workspace URL: 10.0.0.1 is not public' },
    ],
  ])('refuses %s', async (_, fields, status, body) => {
    await expect(create(fields)).resolves.toEqual({ status, body })
  })

  it('takes runtime and model from a template', async () => {
    const { body } = await create({ model: undefined, template: 'codex-default' })
    await expect(get(body.id)).resolves.toMatchObject({ runtime: 'codex' })
  })

  it('waits for an agent that somebody else runs', async () => {
    const { body } = await create({ external: true, model: undefined, runtime: 'claude-code' })
    const { connection, ...rest } = body
    expect(rest).toEqual({ id: body.id, external: true, status: 'awaiting_agent' })
    expect(connection).toMatchObject({
      workspace_id: body.id,
      registry_endpoint: expect.stringMatching(/register$/),
    })
    await expect(call('restartWorkspace', at(body.id))).resolves.toMatchObject({
      status: 200,
      body: { status: 'noop', runtime: 'external' },
    })
  })
})

describe('updating', () => {
  it('changes what is given, and a position only when it is whole', async () => {
    await expect(
      call('updateWorkspace', { ...at(reports), body: { name: 'Weekly', role: null, x: 7 } }),
    ).resolves.toEqual({ status: 200, body: { status: 'updated' } })
    await expect(get(reports)).resolves.toMatchObject({
      name: 'Weekly',
      role: null,
      x: 120,
      runtime: 'claude-code',
    })
  })

  it.each([
    [{ name: 'é'.repeat(128) }, 'name must be at most 255 characters'],
    [{ role: 'r'.repeat(1001) }, 'role must be at most 1000 characters'],
    [{ role: 'a|b' }, 'role contains invalid characters'],
    ['{', 'invalid request body'],
    ['', 'invalid request body'],
  ])('refuses %j', async (body, error) => {
    await expect(call('updateWorkspace', { ...at(reports), body })).resolves.toEqual({
      status: 400,
      body: { error },
    })
  })

  it.each(['tier', 'parent_id', 'runtime', 'workspace_dir', 'compute'])(
    'does not let an Org API Key change %s',
    async (field) => {
      const values: Record<string, unknown> = {
        tier: 1,
        parent_id: office,
        runtime: 'codex',
        workspace_dir: '/srv',
        compute: {},
      }
      await expect(
        call('updateWorkspace', { ...at(reports), body: { [field]: values[field] } }),
      ).resolves.toMatchObject({ status: 403, body: { code: 'WORKSPACE_INFRASTRUCTURE_AUTH_REQUIRED' } })
    },
  )

  it('says when a restart is due', async () => {
    await expect(
      call('updateWorkspace', { ...at(reports), ...asAdmin(), body: { runtime: 'codex' } }),
    ).resolves.toEqual({ status: 200, body: { status: 'updated', needs_restart: true } })
  })

  it('quietly keeps the parent when the new one cannot be', async () => {
    for (const parent_id of [nowhere, charts, office]) {
      const reply = await call('updateWorkspace', { ...at(office), ...asAdmin(), body: { parent_id } })
      expect(reply.status).toBe(200)
    }
    await expect(get(office)).resolves.toMatchObject({ parent_id: null })
  })

  it('takes the machine down for another provider, and a restart builds one there', async () => {
    const compute = { provider: 'hetzner' }
    await call('updateWorkspace', { ...at(reports), ...asAdmin(), body: { compute } })
    await expect(get(reports)).resolves.toMatchObject({ status: 'offline', compute })
    await call('restartWorkspace', at(reports))
    await untilOnline(reports)
    const machines = await sandbox.emulator.workspaces()
    expect(machines.find((workspace) => workspace.id === reports)).toMatchObject({
      provider: 'hetzner',
      instanceId: expect.stringMatching(/^\d{8}$/),
    })
  })
})
