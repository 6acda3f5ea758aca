import { describe, expect, it } from 'vitest'

import { charts, nowhere, office, reports, research, until } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({ speed: 20_000 })
const { call } = sandbox

const names = (plugins: readonly { name: string }[]): string[] => plugins.map(({ name }) => name)
const at = (workspace_id: string) => ({ path: { workspace_id } })
const install = (workspace_id: string, body: unknown) => call('installPlugin', { ...at(workspace_id), body })
const installed = (workspace_id: string) =>
  until(
    () => call('getWorkspace', at(workspace_id)),
    ({ body }) => body.status === 'online',
  ).then(() => call('listWorkspacePlugins', at(workspace_id)))

describe('the registry', () => {
  it('is filtered by runtime, with hyphens as good as underscores', async () => {
    const fitting = async (runtime: string) => names((await call('listPlugins', { query: { runtime } })).body)
    expect([await fitting(''), await fitting('codex'), await fitting('claude-code')]).toEqual([
      ['code-review', 'spreadsheets', 'web-search'],
      ['code-review', 'web-search'],
      ['code-review', 'spreadsheets', 'web-search'],
    ])
  })

  it('is filtered by what a workspace runs, and not at all for one that is not there', async () => {
    expect(names((await call('listAvailablePlugins', at(charts))).body)).toEqual([
      'code-review',
      'web-search',
    ])
    expect((await call('listAvailablePlugins', at(nowhere))).body).toHaveLength(3)
  })

  it('is not the only source', async () => {
    await expect(call('listPluginSources')).resolves.toEqual({
      status: 200,
      body: { schemes: ['gitea', 'github', 'local'] },
    })
  })
})

describe('the plugins of a workspace', () => {
  it('grow and shrink, with a restart each time', async () => {
    await expect(install(research, { source: 'github://acme/agent-charts#v1.4.0' })).resolves.toEqual({
      status: 200,
      body: { status: 'installed', plugin: 'agent-charts', source: 'github://acme/agent-charts#v1.4.0' },
    })
    await expect(installed(research)).resolves.toMatchObject({
      body: [{ name: 'agent-charts', version: '1.4.0', runtimes: null, supported_on_runtime: true }],
    })
    const path = { workspace_id: research, name: 'agent-charts' }
    const gone = { status: 200, body: { status: 'uninstalled', plugin: 'agent-charts' } }
    await expect(call('uninstallPlugin', { path })).resolves.toEqual(gone)
    await expect(installed(research)).resolves.toEqual({ status: 200, body: [] })
    await expect(call('uninstallPlugin', { path })).resolves.toEqual(gone)
  })

  it('say which of them do not work where they are, or would not elsewhere', async () => {
    await install(research, { source: 'local://spreadsheets' })
    await expect(installed(research)).resolves.toMatchObject({ body: [{ supported_on_runtime: false }] })
    await expect(
      call('checkPluginCompatibility', { ...at(research), query: { runtime: 'codex' } }),
    ).resolves.toMatchObject({
      body: { compatible: [], incompatible: [{ name: 'spreadsheets' }], all_compatible: false },
    })
    await expect(call('checkPluginCompatibility', at(research))).resolves.toEqual({
      status: 400,
      body: { error: 'runtime query parameter is required' },
    })
  })

  it('cannot be seen or changed while it is not running', async () => {
    await call('pauseWorkspace', at(reports))
    await expect(call('listWorkspacePlugins', at(reports))).resolves.toEqual({ status: 200, body: [] })
    await expect(
      call('checkPluginCompatibility', { ...at(reports), query: { runtime: 'hermes' } }),
    ).resolves.toMatchObject({ body: { all_compatible: true } })
    const stopped = { status: 503, body: { error: 'workspace container not running' } }
    for (const id of [reports, nowhere]) {
      await expect(install(id, { source: 'web-search' })).resolves.toEqual(stopped)
      await expect(
        call('uninstallPlugin', { path: { workspace_id: id, name: 'web-search' } }),
      ).resolves.toEqual(stopped)
    }
  })

  it('are not managed where somebody else runs the agent', async () => {
    const { body } = await call('createWorkspace', { body: { name: 'Laptop', external: true } })
    await expect(install(body.id, { source: 'web-search' })).resolves.toMatchObject({
      status: 422,
      body: { hint: expect.any(String) },
    })
  })
})

it.each([
  [{ source: '' }, 400, "'source' is required"],
  [{}, 400, "'source' is required"],
  ['{', 400, 'invalid request body'],
  [{ source: 'x'.repeat(65_537) }, 400, 'invalid request body'],
  [{ source: 'github://' }, 400, 'invalid plugin source'],
  [{ source: 'ftp://x' }, 400, 'failed to resolve plugin source'],
  [{ source: '../web-search' }, 400, 'invalid plugin name'],
  [{ source: 'web-saerch' }, 404, 'failed to fetch plugin from local'],
  [{ source: 'github://acme/not-found#v1' }, 404, 'failed to fetch plugin from github'],
  [{ source: 'gitea://acme/too-large#v1' }, 413, 'staged plugin exceeds size limit'],
  [{ source: 'gitea://acme/charts' }, 422, 'unpinned plugin source: name a tag or commit after #'],
  [{ source: 'github://acme/tampered#v1' }, 422, 'plugin manifest integrity check failed'],
  [{ source: 'web-search', sha256: '0'.repeat(64) }, 422, expect.stringContaining('sha256 mismatch')],
  [{ source: 'web-search', sha256: 'none' }, 422, expect.stringContaining('sha256 mismatch')],
  [{ source: 'github://acme/unreachable#v1' }, 502, 'failed to fetch plugin from github'],
  [{ source: 'github://acme/slow#v1' }, 504, 'failed to fetch plugin from github'],
])('refuses to install %j', async (body, status, error) => {
  const reply = await install(reports, body)
  expect({ status: reply.status, error: reply.body.error }).toEqual({ status, error })
})

describe('the allow-list', () => {
  const set = (body: unknown, more: object = {}) =>
    call('setOrgPluginAllowlist', { path: { org_id: office }, body, ...more })

  it('is replaced as a whole, and empty again allows everything', async () => {
    const before = await call('getOrgPluginAllowlist', { path: { org_id: office } })
    expect(before.body).toMatchObject({ plugins: [{ plugin_name: 'web-search' }], allow_all: false })
    const twice = { plugins: ['spreadsheets', 'code-review', 'code-review'], enabled_by: 'me' }
    await expect(set(twice)).resolves.toEqual({
      status: 200,
      body: { org_id: office, plugins: twice.plugins, allow_all: false },
    })
    const { body } = await call('getOrgPluginAllowlist', { path: { org_id: office } })
    expect(body.plugins).toEqual(
      ['code-review', 'spreadsheets'].map((plugin_name) => ({
        plugin_name,
        enabled_by: 'me',
        enabled_at: expect.any(String),
      })),
    )
    await expect(set({ enabled_by: 'me' })).resolves.toEqual({
      status: 200,
      body: { org_id: office, plugins: null, allow_all: true },
    })
  })

  it('counts for the root and right below it, and no further', async () => {
    const { body } = await call('createWorkspace', {
      body: { name: 'Maps', model: 'm', parent_id: charts },
    })
    await installed(body.id)
    const refused = { status: 403, body: { error: 'plugin "code-review" is not in the org allowlist' } }
    await expect(install(office, { source: 'code-review' })).resolves.toEqual(refused)
    await expect(install(charts, { source: 'code-review' })).resolves.toEqual(refused)
    await expect(install(body.id, { source: 'code-review' })).resolves.toMatchObject({ status: 200 })
  })

  it('is for keys that are tied to this root, and for the admin token', async () => {
    const denied = { status: 403, body: { error: 'org access denied' } }
    await expect(call('getOrgPluginAllowlist', { path: { org_id: reports } })).resolves.toEqual(denied)
    const admin = { headers: { Authorization: `Bearer ${sandbox.emulator.tenants[0]?.adminToken}` } }
    const body = { plugins: [], enabled_by: 'root' }
    await expect(
      call('setOrgPluginAllowlist', { path: { org_id: reports }, body, ...admin }),
    ).resolves.toMatchObject({ status: 200, body: { plugins: [], allow_all: true } })
    const minted = await call('mintOrgToken', { body: {} })
    const tied = { headers: { Authorization: `Bearer ${minted.body.auth_token}` } }
    await expect(set(body, tied)).resolves.toMatchObject({ status: 200 })
  })

  it.each([
    [office, {}, 400, 'enabled_by is required'],
    [office, { enabled_by: 'me', plugins: ['../x'] }, 400, 'invalid plugin name'],
    [office, { enabled_by: 'me', plugins: 'x' }, 400, 'invalid request body'],
    [nowhere, { enabled_by: 'me' }, 404, 'org not found'],
    ['acme', { enabled_by: 'me' }, 500, 'failed to verify org'],
  ])('refuses %s %j', async (org_id, body, status, error) => {
    const reply = await call('setOrgPluginAllowlist', { path: { org_id }, body })
    expect({ status: reply.status, error: reply.body.error }).toEqual({ status, error })
  })
})
