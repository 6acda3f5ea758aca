import { describe, expect, it } from 'vitest'

import { createSandboxClient, nowhere, office, reports } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({ speed: 1_000_000 })
const { call } = sandbox

const named = async (name: string) =>
  (await call('listWorkspaces')).body.filter((workspace: { name: string }) => workspace.name === name)

describe('a template of a workspace', () => {
  it('is imported under an id made from its name, and makes workspaces', async () => {
    const files = {
      'config.yaml': 'name: Translator\nruntime: codex\nmodel: m\nskills:\n  - read\n  - write\n',
    }
    await expect(call('importTemplate', { body: { name: 'My Translator!', files } })).resolves.toEqual({
      status: 201,
      body: { status: 'imported', id: 'my-translator', name: 'My Translator!' },
    })
    const { body } = await call('listTemplates')
    expect(body).toContainEqual({
      id: 'my-translator',
      name: 'Translator',
      description: '',
      runtime: 'codex',
      model: 'm',
      tier: 4,
      skills: ['read', 'write'],
      skill_count: 2,
    })
    const created = await call('createWorkspace', { body: { name: 'T', template: 'my-translator' } })
    await expect(call('getWorkspace', { path: { workspace_id: created.body.id } })).resolves.toMatchObject({
      body: { runtime: 'codex' },
    })
    await expect(call('importTemplate', { body: { name: 'my translator', files } })).resolves.toEqual({
      status: 409,
      body: { error: 'template already exists', id: 'my-translator' },
    })
  })

  it('is hidden when nobody knows its runtime', async () => {
    await call('importTemplate', { body: { name: 'odd', files: { 'config.yaml': 'runtime: langgraph' } } })
    const { body } = await call('listTemplates')
    expect(body.map(({ id }: { id: string }) => id)).not.toContain('odd')
  })

  it('leaves its directory behind when a path is bad', async () => {
    const files = { 'a.md': '', '../b.md': '' }
    await expect(call('importTemplate', { body: { name: 'half', files } })).resolves.toEqual({
      status: 400,
      body: { error: 'invalid request body' },
    })
    await expect(call('importTemplate', { body: { name: 'half', files: { a: '' } } })).resolves.toMatchObject(
      {
        status: 409,
      },
    )
  })

  it.each([
    [{ name: 'x', files: {} }, 500, 'failed to write config.yaml'],
    [{ name: '', files: {} }, 400, 'invalid request body'],
    [
      { name: 'x', files: Object.fromEntries([...Array(201).keys()].map((n) => [n, ''])) },
      400,
      'too many files (201), max 200',
    ],
  ])('is refused', async (body, status, error) => {
    await expect(call('importTemplate', { body })).resolves.toEqual({ status, body: { error } })
  })
})

describe('a template of a team', () => {
  it('is listed with what all of it needs', async () => {
    const { body } = await call('listOrgTemplates')
    expect(body).toMatchObject([
      { dir: 'newsroom', workspaces: 2, required_env: ['NEWS_API_KEY', { any_of: expect.any(Array) }] },
      { dir: 'review-team', workspaces: 3, required_env: ['GITHUB_TOKEN', 'ADVISORIES_TOKEN'] },
    ])
  })

  it('makes workspaces that wait for a restart, and keeps those that are there', async () => {
    const first = await call('importOrg', { body: { dir: 'review-team' } })
    expect(first).toMatchObject({
      status: 201,
      body: {
        org: 'Review team',
        count: 3,
        workspaces: [{ name: 'Review lead', tier: 2, channels: ['slack'] }, {}, {}],
      },
    })
    const [lead, security] = first.body.workspaces
    expect(await named('Security reviewer')).toMatchObject([{ parent_id: lead.id, status: 'provisioning' }])
    const secrets = await call('listWorkspaceSecrets', { path: { workspace_id: security.id } })
    expect(secrets.body[0]).toMatchObject({ key: 'ADVISORIES_TOKEN', scope: 'workspace' })
    await call('restartWorkspace', { path: { workspace_id: security.id } })
    await new Promise((resolve) => setTimeout(resolve, 5))
    const plugins = await call('listWorkspacePlugins', { path: { workspace_id: security.id } })
    expect(plugins.body).toMatchObject([{ name: 'code-review' }, { name: 'web-search' }])

    const again = await call('importOrg', { body: { dir: 'review-team' } })
    expect(
      again.body.workspaces.map(({ id, skipped }: { id: string; skipped: boolean }) => [id, skipped]),
    ).toEqual(first.body.workspaces.map(({ id }: { id: string }) => [id, true]))
  })

  it('stops at the first workspace without a model, and what came before it stays', async () => {
    const template = {
      name: 'T',
      workspaces: [
        {
          name: 'One',
          model: 'm',
          children: [{ name: 'Off', spawning: false, children: [{ name: 'Deep' }] }],
        },
        { name: 'Two', external: true, url: 'https://example.com' },
        { name: 'Three' },
        { name: 'Four', model: 'm' },
      ],
    }
    await expect(call('importOrg', { body: { template } })).resolves.toMatchObject({
      status: 207,
      body: { count: 2, error: 'workspace "Three": model is required' },
    })
    expect([await named('One'), await named('Two'), await named('Four')]).toMatchObject([
      [{ status: 'provisioning' }],
      [{ status: 'online', url: 'https://example.com' }],
      [],
    ])
  })

  it('removes, when told to reconcile, what has the same name elsewhere', async () => {
    const stray = await call('createWorkspace', { body: { name: 'Desk', model: 'm', parent_id: office } })
    await call('createWorkspace', { body: { name: 'Below', model: 'm', parent_id: stray.body.id } })
    const template = { name: 'T', workspaces: [{ name: 'Desk', model: 'm' }] }
    const merged = await call('importOrg', { body: { template } })
    expect([merged.body.mode, await named('Desk')]).toEqual([
      undefined,
      [expect.anything(), expect.anything()],
    ])
    await expect(call('importOrg', { body: { template, mode: 'reconcile' } })).resolves.toMatchObject({
      status: 201,
      body: { mode: 'reconcile', reconcile_removed_count: 2, workspaces: [{ skipped: true }] },
    })
    expect([await named('Desk'), await named('Below')]).toMatchObject([[{ parent_id: null }], []])
  })

  it('is refused until its secrets are set, those of the team first', async () => {
    const body = { dir: 'newsroom' }
    await expect(call('importOrg', { body })).resolves.toMatchObject({
      status: 412,
      body: { missing_env: ['NEWS_API_KEY'], template: 'Newsroom' },
    })
    await call('setOrgSecret', { body: { key: 'NEWS_API_KEY', value: 'x' } })
    await expect(call('importOrg', { body })).resolves.toMatchObject({
      status: 412,
      body: { missing_workspace_env: [{ Workspace: 'Reporter', FilesDir: 'reporter' }] },
    })
    await call('setOrgSecret', { body: { key: 'TELEGRAM_BOT_TOKEN', value: 'x' } })
    await expect(call('importOrg', { body })).resolves.toMatchObject({ status: 201 })
  })

  it('remembers what the template says, the first workspace for all', async () => {
    const template = {
      name: 'T',
      defaults: { model: 'm', initial_memories: [{ content: 'own', scope: 'LOCAL' }] },
      global_memories: [{ content: 'all', scope: 'LOCAL' }],
      workspaces: [{ name: 'One' }, { name: 'Two' }],
    }
    const { body } = await call('importOrg', { body: { template } })
    const memories = async (workspace_id: string) =>
      (await call('listMemories', { path: { workspace_id } })).body.map(
        ({ content, scope }: { content: string; scope: string }) => [content, scope],
      )
    for (const { id } of body.workspaces)
      expect(await memories(id)).toEqual(
        expect.arrayContaining([
          ['own', 'LOCAL'],
          ['all', 'GLOBAL'],
        ]),
      )
    const kept = await call('listMemories', { path: { workspace_id: reports } })
    expect(kept.body.filter(({ content }: { content: string }) => content === 'all')).toHaveLength(1)
  })

  it('says which conversations it did not connect', async () => {
    const channels = [{ type: 'telegram' }, { type: 'pager' }]
    const template = { name: 'T', workspaces: [{ name: 'W', model: 'm', channels }] }
    const { body } = await call('importOrg', { body: { template } })
    expect(body.workspaces[0]).toMatchObject({
      channels: ['telegram'],
      channels_skipped: [{ workspace: 'W', type: 'pager', reason: expect.any(String) }],
    })
  })

  it.each([
    [{}, 400, "provide 'dir' or 'template'"],
    [{ template: {} }, 400, "provide 'dir' or 'template'"],
    [{ template: { name: 'T', required_env: [1] } }, 400, 'invalid request body'],
    [{ dir: '../etc' }, 400, 'invalid org directory'],
    [{ dir: 'nothing' }, 404, 'org template not found'],
  ])('is refused: %j', async (body, status, error) => {
    await expect(call('importOrg', { body })).resolves.toEqual({ status, body: { error } })
  })
})

describe('a bundle', () => {
  it('is exported with what is below it', async () => {
    await expect(call('exportBundle', { path: { workspace_id: office } })).resolves.toMatchObject({
      status: 200,
      body: { name: 'Office', sub_workspaces: [{ name: 'Charts', sub_workspaces: [] }] },
    })
  })

  it('becomes new workspaces, which export what it brought once they run', async () => {
    const bundle = {
      name: 'Help',
      tier: 2,
      system_prompt: 'Help.',
      prompts: { 'config.yaml': 'runtime: codex\n' },
      skills: [{ id: 's', name: 'S' }],
      sub_workspaces: [{ name: 'Desk' }],
    }
    const { status, body } = await call('importBundle', { body: bundle })
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { name: 'Help', status: 'provisioning', children: [{ name: 'Desk', status: 'provisioning' }] },
    })
    const path = { workspace_id: body.workspace_id }
    // Until then it takes the first template that it finds.
    await expect(call('exportBundle', { path })).resolves.toMatchObject({ body: { system_prompt: '' } })
    await call('restartWorkspace', { path })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await expect(call('exportBundle', { path })).resolves.toMatchObject({
      body: { ...bundle, sub_workspaces: [{ name: 'Desk', tier: 0 }] },
    })
  })

  it('fails in the answer, not by its status', async () => {
    await expect(call('importBundle', { body: { name: 'Reports' } })).resolves.toEqual({
      status: 201,
      body: {
        workspace_id: expect.any(String),
        name: 'Reports',
        status: 'failed',
        error: expect.stringContaining('duplicate key'),
      },
    })
    expect(await named('Reports')).toHaveLength(1)
  })

  it.each([nowhere, 'none'])('cannot be made of %s', async (workspace_id) => {
    await expect(call('exportBundle', { path: { workspace_id } })).resolves.toEqual({
      status: 404,
      body: { error: 'bundle not found' },
    })
  })

  it.each([
    [{}, 'bundle name is required'],
    [{ name: '' }, 'bundle name is required'],
    [{ name: 1 }, 'invalid bundle'],
    [{ name: 'x', sub_workspaces: [{ sub_workspaces: [{ tier: 'x' }] }] }, 'invalid bundle'],
    ['{', 'invalid bundle'],
  ])('is refused: %j', async (body, error) => {
    await expect(call('importBundle', { body })).resolves.toEqual({ status: 400, body: { error } })
  })
})

it('belongs to its own organisation', async () => {
  const globex = createSandboxClient(sandbox.emulator, 'globex')
  await expect(globex('exportBundle', { path: { workspace_id: reports } })).resolves.toMatchObject({
    status: 404,
  })
  await globex('importTemplate', { body: { name: 'own', files: { a: '' } } })
  const { body } = await call('listTemplates')
  expect(body.map(({ id }: { id: string }) => id)).not.toContain('own')
})
