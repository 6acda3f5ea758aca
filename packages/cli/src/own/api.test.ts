import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRecorder } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'

let services: Awaited<ReturnType<typeof startRecorder>>[]
let env: Record<string, string>
beforeAll(async () => {
  services = await Promise.all([0, 1].map(() => startRecorder(() => ({ status: 200, body: [{ id: '1' }] }))))
  env = {
    MOLECULE_API_URL: services[0]!.url,
    MOLECULE_ORG_API_KEY: 'canary-tenant',
    MOLECULE_CP_URL: services[1]!.url,
    MOLECULE_CP_ADMIN_TOKEN: 'canary-plane',
  }
})
afterAll(() => services.forEach((each) => each.close()))

async function api(...words: string[]) {
  for (const { seen } of services) seen.length = 0
  const { code, stdout, stderr } = await runWithin(['api', ...words], env)
  const [tenant, plane] = services.map(({ seen }) =>
    seen.map(({ method, url, headers, body }) => ({ method, url, key: headers.authorization, body })),
  )
  return { code, stdout, stderr, tenant, plane }
}

const migrate = [
  'POST',
  '/api/v1/admin/workspaces/1/migrate-provider',
  '--field',
  'to=gcp',
  '--field',
  'from=aws',
]

it('takes host and credential from the operation that the request is', async () => {
  await expect(api('get', '/workspaces?limit=5', '--query', '[0].id')).resolves.toEqual({
    code: 0,
    stdout: '"1"\n',
    stderr: '',
    tenant: [{ method: 'GET', url: '/workspaces?limit=5', key: 'Bearer canary-tenant', body: undefined }],
    plane: [],
  })
  const { plane, tenant } = await api('GET', '/api/v1/admin/orgs')
  expect({ plane, tenant }).toMatchObject({ plane: [{ key: 'Bearer canary-plane' }], tenant: [] })
})

it('needs the service of what the contract does not know', async () => {
  await expect(api('GET', '/new')).resolves.toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'its service has to be named. There are controlPlane, tenant.',
    ) as unknown,
    tenant: [],
    plane: [],
  })
  const { plane, tenant } = await api('POST', '/new', '--service', 'controlPlane', '--body', '{"a":1}')
  expect({ plane, tenant }).toEqual({
    tenant: [],
    plane: [{ method: 'POST', url: '/new', key: 'Bearer canary-plane', body: { a: 1 } }],
  })
})

it('makes fields into a body, or into the query of what only reads', async () => {
  const fields = ['--field', 'name=a b', '--field', 'size.x:=2', '--field', 'size.y:=[true]']
  const { tenant } = await api('PATCH', '/workspaces/1', '--body', '{"size":{"z":0}}', ...fields)
  expect(tenant?.[0]?.body).toEqual({ size: { z: 0, x: 2, y: [true] }, name: 'a b' })
  expect((await api('GET', '/workspaces', ...fields.slice(0, 2))).tenant?.[0]?.url).toBe(
    '/workspaces?name=a%20b',
  )
})

describe('the confirmation of an operation', () => {
  it('is asked for here, too', async () => {
    await expect(api(...migrate)).resolves.toMatchObject({
      code: 8,
      stderr: 'Error: api has to be confirmed. Nothing was sent.\nConfirm with --yes.\n',
      plane: [],
    })
    await expect(api('DELETE', '/workspaces/1', '--yes')).resolves.toMatchObject({
      code: 8,
      stderr: expect.stringContaining('Confirm with --field confirm_name=TEXT.') as unknown,
      tenant: [],
    })
  })

  it('goes where the API wants it', async () => {
    const { plane, stderr } = await api(...migrate, '--yes')
    expect(plane?.[0]?.body).toEqual({ to: 'gcp', from: 'aws', confirm: true })
    expect(stderr).toMatch(/^Migrate workspace 1 from aws to gcp\? /)
    const { code } = await api('DELETE', '/workspaces/1', '--yes', '--field', 'confirm_name=Reports')
    expect([code, services[0]!.seen[0]?.headers['x-confirm-name']]).toEqual([0, 'Reports'])
  })
})

describe('a secret', () => {
  const set = ['POST', '/workspaces/1/secrets']

  it.each([
    ['--field', 'value=canary'],
    ['--body', '{"key":"A","value":"canary"}'],
  ])('is not taken from %s', async (...flags) => {
    const { code, stdout, stderr, tenant } = await api(...set, ...flags)
    expect({ code, stdout, tenant }).toEqual({ code: 2, stdout: '', tenant: [] })
    expect(stderr).toMatch(/^Error: A secret is never given on the command line/)
    expect(stderr).not.toContain('canary')
  })

  it('is taken from a file, and is not printed', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'api-')), 'body.json')
    await writeFile(file, '{"key":"A","value":"canary"}')
    expect((await api(...set, '--body-file', file)).tenant?.[0]?.body).toEqual({ key: 'A', value: 'canary' })
    const { stdout, tenant } = await api(...set, '--body-file', file, '--curl')
    expect(stdout).toContain('"value":"$MOLECULE_SECRET_VALUE"')
    expect({ canary: stdout.includes('canary'), tenant }).toEqual({ canary: false, tenant: [] })
  })
})

it('keeps from the command line what the contract keeps from it', async () => {
  const { code, stderr, plane } = await api('GET', '/api/v1/orgs')
  expect({ code, plane }).toEqual({ code: 4, plane: [] })
  expect(stderr).toMatch(
    /^Error: GET \/api\/v1\/orgs is not available on the command line\. It takes the session/,
  )
})

it.each([
  [['FETCH', '/x'], 'METHOD takes GET, POST, PUT, PATCH, DELETE, not FETCH.'],
  [['GET'], 'Missing PATH.'],
  [['GET', '/workspaces', '--body', '{}'], 'A GET has no body.'],
  [['GET', 'https://evil.example/workspaces'], 'GET needs a path that begins with /'],
  [['GET', '/workspaces/../x'], 'no dots between slashes'],
  [['POST', '/workspaces', '--field', 'name'], '--field takes KEY=TEXT or KEY:=JSON'],
  [['POST', '/workspaces', '--field', 'tier:=two'], '--field tier:= takes JSON, and this is none.'],
])('refuses %j', async (words, message) => {
  const { code, stderr, tenant, plane } = await api(...words)
  expect({ code, tenant, plane }).toEqual({ code: 2, tenant: [], plane: [] })
  expect(stderr).toContain(message)
})
