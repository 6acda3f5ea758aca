import { expect, it } from 'vitest'

import { nowhere, reports, research } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({ speed: 1 })
const { call } = sandbox

const at = (workspace_id: string) => ({ path: { workspace_id } })
const file = (path: string, workspace_id = reports) => ({ path: { workspace_id, path } })
const list = async (query: Record<string, string> = {}, workspace_id = reports) =>
  (await call('listFiles', { ...at(workspace_id), query })).body
const read = (path: string, query: Record<string, string> = {}) => call('readFile', { ...file(path), query })
const statusOf = async (workspace_id: string) => (await call('getWorkspace', at(workspace_id))).body.status

it('lists a directory as deep as asked, with paths relative to it', async () => {
  expect(await list()).toEqual([
    { path: 'config.yaml', size: 35, dir: false },
    { path: 'prompts', size: 0, dir: true },
  ])
  expect(await list({ root: '/workspace', path: 'notes', depth: '2' })).toEqual([
    { path: 'archive', size: 0, dir: true },
    { path: 'archive/may.md', size: 20, dir: false },
    { path: 'today.md', size: 34, dir: false },
  ])
  expect([await list({ root: '/home' }), await list({ path: 'nowhere' })]).toEqual([[], []])
})

it('skips what nobody wants to see', async () => {
  const files = { '.git/HEAD': 'a', 'src/node_modules/a.js': 'a', 'src/a.js': 'a' }
  await call('writeFiles', { ...at(research), body: { files } })
  expect((await list({ depth: '5' }, research)).map(({ path }: { path: string }) => path)).toEqual([
    'src',
    'src/a.js',
  ])
})

it('writes and reads a file, per root, and restarts the workspace', async () => {
  const path = 'a b/ü %2F#?.md'
  const body = { content: 'Grüße\n' }
  await expect(call('writeFile', { ...file(path), query: { root: '/workspace' }, body })).resolves.toEqual({
    status: 200,
    body: { status: 'saved', path },
  })
  await expect(read(path, { root: '/workspace' })).resolves.toEqual({
    status: 200,
    body: { path, content: 'Grüße\n', size: 8 },
  })
  await expect(read(path)).resolves.toEqual({ status: 404, body: { error: 'file not found on workspace' } })
  expect(await statusOf(reports)).toBe('provisioning')
})

it('writes an empty file when there is no content', async () => {
  await call('writeFile', { ...file('config.yaml'), body: {} })
  await expect(read('config.yaml')).resolves.toMatchObject({ body: { content: '', size: 0 } })
})

it('takes a path whose slashes are not encoded', async () => {
  const { url, orgApiKey, orgId } = sandbox.emulator.tenants[0] ?? expect.fail('there is a tenant')
  const headers = { Authorization: `Bearer ${orgApiKey}`, 'X-Molecule-Org-Id': orgId }
  const raw = `${url}/workspaces/${reports}/files/prompts/tone.md`
  expect(await (await sandbox.emulator.fetch(raw, { headers })).json()).toMatchObject({
    content: 'Be brief.\n',
  })
  expect((await sandbox.emulator.fetch(raw, { method: 'DELETE', headers })).status).toBe(400)
})

it('writes several files and keeps the others, although it says replaced', async () => {
  const files = { 'prompts/weekly.md': 'Weekly', 'prompts/tone.md': 'Long' }
  await expect(call('writeFiles', { ...at(reports), body: { files } })).resolves.toEqual({
    status: 200,
    body: { status: 'replaced', workspace: reports, files: 2, source: 'ec2-ssh' },
  })
  expect((await list({ depth: '2' })).map(({ path }: { path: string }) => path)).toEqual([
    'config.yaml',
    'prompts',
    'prompts/tone.md',
    'prompts/weekly.md',
  ])
  const none = await call('writeFiles', { ...at(research), body: { files: {} } })
  expect([none.body.files, await statusOf(research)]).toEqual([0, 'online'])
})

it('refuses to delete, whatever the path, as the real service does', async () => {
  for (const path of ['prompts/tone.md', '/prompts/tone.md', 'nowhere'])
    await expect(call('deleteFile', file(path))).resolves.toEqual({
      status: 400,
      body: { error: 'absolute paths not permitted' },
    })
  await expect(read('prompts/tone.md')).resolves.toMatchObject({ status: 200 })
})

const unknownRoot = 'root must be one of: /configs, /workspace, /home, /plugins'
it.each([
  [{ root: '/etc' }, 400, unknownRoot],
  [{ root: '/agent-home' }, 501, '/agent-home is not implemented'],
  [{ depth: '6' }, 400, 'depth must be 1-5'],
  [{ depth: '0' }, 400, 'depth must be 1-5'],
  [{ depth: 'deep' }, 400, 'depth must be 1-5'],
  [{ path: 'a/../../b' }, 400, 'invalid path'],
  [{ path: '/etc' }, 400, 'invalid path'],
])('does not list %j', async (query, status, error) => {
  await expect(call('listFiles', { ...at(reports), query })).resolves.toEqual({ status, body: { error } })
})

it('refuses paths that lead out, and bodies that are none', async () => {
  const files = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}`, '']))
  expect([
    await read('a/../b'),
    await read('a', { root: '/root' }),
    await call('writeFile', { ...file('a/../b'), body: {} }),
    await call('writeFile', { ...file('a'), body: { content: 1 } }),
    await call('writeFiles', { ...at(reports), body: { files: { '../b': '' } } }),
    await call('writeFiles', { ...at(reports), body: { files: { '/b': '' } } }),
    await call('writeFiles', { ...at(reports), body: { files: null } }),
    await call('writeFiles', { ...at(reports), body: {} }),
    await call('writeFiles', { ...at(reports), body: { files } }),
  ]).toEqual(
    [
      'invalid path',
      unknownRoot,
      'invalid path',
      'invalid request body',
      'invalid request body',
      'invalid request body',
      'invalid request body',
      'invalid request body',
      'too many files (201), max 200',
    ].map((error) => ({ status: 400, body: { error } })),
  )
})

it('does not find a workspace that is not there, nor one whose id is none', async () => {
  for (const id of [nowhere, 'nonsense']) {
    const answers = [
      await call('listFiles', at(id)),
      await call('readFile', file('a', id)),
      await call('writeFile', { ...file('a', id), body: {} }),
      await call('writeFiles', { ...at(id), body: { files: {} } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  }
})

it('cannot reach the machine of a paused workspace', async () => {
  await call('pauseWorkspace', at(reports))
  const answers = [
    await call('listFiles', at(reports)),
    await read('config.yaml'),
    await call('writeFile', { ...file('a'), body: {} }),
    await call('writeFiles', { ...at(reports), body: { files: { a: '' } } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 503])
})

it('finds no files of an agent that runs elsewhere', async () => {
  const { body } = await call('createWorkspace', { body: { name: 'Elsewhere', runtime: 'external' } })
  const answers = [
    await call('listFiles', at(body.id)),
    await call('readFile', file('a', body.id)),
    await call('writeFile', { ...file('a', body.id), body: {} }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 500])
})
