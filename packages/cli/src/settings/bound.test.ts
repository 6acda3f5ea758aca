import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHome } from '../testing/home.ts'
import { startRecorder, type Environment } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'

type Recorder = Awaited<ReturnType<typeof startRecorder>>

const answer = () => ({ status: 200, body: [] })
const home = createHome()
let tenant: Recorder
let other: Recorder
let controlPlane: Recorder
beforeAll(async () => {
  ;[tenant, other, controlPlane] = (await Promise.all([answer, answer, answer].map(startRecorder))) as [
    Recorder,
    Recorder,
    Recorder,
  ]
  const signIn = async (secret: string, ...args: string[]): Promise<void> => {
    const { code } = await runWithin(['login', ...args, '--token-from', 'env:TOKEN'], {
      ...home.env,
      TOKEN: secret,
    })
    expect(code).toBe(0)
  }
  await signIn('canary-key', '--tenant-url', tenant.url, '--org-id', 'id-1')
  await signIn('canary-admin', '--control-plane-url', controlPlane.url)
})
afterAll(() => [tenant, other, controlPlane].forEach((each) => each.close()))

const environments = (): Record<string, Environment> => ({
  nothing: {},
  'the same address': { MOLECULE_API_URL: tenant.url },
  'the same address with a slash': { PLATFORM_URL: `${tenant.url}/` },
  'another address': { MOLECULE_API_URL: other.url },
  'an alias for another address': { MOLECULE_URL: other.url },
  'another organisation': { MOLECULE_ORG_ID: 'id-2' },
  'another organisation there': { MOLECULE_ORG_ID: 'id-2', MOLECULE_API_URL: other.url },
  'the control plane as tenant': { MOLECULE_API_URL: controlPlane.url },
  'the tenant as control plane': { MOLECULE_CP_URL: tenant.url },
  'another control plane': { CP_API_URL: other.url },
  'a key of its own': { MOLECULE_ORG_API_KEY: 'own' },
  'a key of its own elsewhere': { MOLECULE_API_KEY: 'own', MOLECULE_API_URL: other.url },
  'a workspace token': { MOLECULE_WORKSPACE_TOKEN: 'own' },
})
const flags = (): string[][] => [
  [],
  ['--tenant-url', tenant.url],
  ['--tenant-url', other.url],
  ['--api-url', controlPlane.url],
  ['--control-plane-url', other.url],
  ['--cp-url', tenant.url],
]
const commands = [
  ['workspace', 'list'],
  ['org', 'list'],
  ['api', 'GET', '/unknown', '--service', 'controlPlane'],
  ['whoami'],
]
/** These need not be tried with every flag. */
const more = [
  ['workspace', 'restart', '1', '--yes'],
  ['workspace', 'list', '--curl'],
  ['api', 'GET', '/workspaces'],
  ['doctor'],
]

it('sends a stored credential to no origin but its own', async () => {
  let sent = 0
  for (const env of Object.values(environments()))
    for (const own of flags())
      for (const command of own.length === 0 ? [...commands, ...more] : commands) {
        const { stdout, stderr } = await runWithin([...command, ...own, '--json'], { ...home.env, ...env })
        expect(stdout + stderr).not.toMatch(/canary|Y2FuYXJ5/)
        const seen = (recorder: Recorder): string => JSON.stringify(recorder.seen.splice(0))
        const [atTenant, atControlPlane, atOther] = [tenant, controlPlane, other].map(seen) as [
          string,
          string,
          string,
        ]
        expect(atOther).not.toMatch(/canary|id-1/)
        expect(atTenant).not.toContain('canary-admin')
        expect(atControlPlane).not.toMatch(/canary-key|id-1/)
        sent += Number(atTenant.includes('canary-key')) + Number(atControlPlane.includes('canary-admin'))
      }
  // It is sent where it belongs.
  expect(sent).toBeGreaterThan(100)
})

const list = (env: Environment, ...args: string[]) =>
  runWithin(['workspace', 'list', ...args], { ...home.env, ...env })

it('says why it was not sent, and what to do', async () => {
  await expect(list({ MOLECULE_API_URL: other.url })).resolves.toEqual({
    code: 3,
    stdout: '',
    stderr:
      `Error: The MOLECULE_ORG_API_KEY of profile default is for ${tenant.url}, and MOLECULE_API_URL leads to ${other.url}. It was not sent.\n` +
      'Set MOLECULE_ORG_API_KEY, or sign in there under another name: molecule login --profile NAME\n',
  })
  const unknown = ['api', 'GET', '/unknown', '--service', 'tenant']
  await expect(runWithin(unknown, { ...home.env, MOLECULE_API_URL: other.url })).resolves.toMatchObject({
    code: 3,
    stderr: expect.stringContaining('It was not sent.') as unknown,
  })
  await expect(list({ MOLECULE_ORG_ID: 'id-2' })).resolves.toEqual({
    code: 2,
    stdout: '',
    stderr:
      'Error: MOLECULE_ORG_ID names something else than profile default does, and no address.\n' +
      'Set MOLECULE_API_URL or MOLECULE_ORG_SLUG too, or unset MOLECULE_ORG_ID.\n',
  })
  expect(other.seen).toEqual([])
})

it('does not follow settings that were changed by hand', async () => {
  const moved = createHome()
  const env = { ...moved.env, TOKEN: 'canary' }
  await runWithin(['login', '--tenant-url', tenant.url, '--token-from', 'env:TOKEN'], env)
  const set = ['config', 'set', 'api-url', other.url]
  await runWithin(set, moved.env)
  const { code, stderr } = await runWithin(['workspace', 'list'], moved.env)
  expect(code).toBe(3)
  expect(stderr).toContain(`is for ${tenant.url}, and profile default leads to ${other.url}.`)
  // Nor where the binding was changed as well.
  const text = readFileSync(moved.file('config.json'), 'utf8')
  writeFileSync(moved.file('config.json'), text.replaceAll(tenant.url, other.url))
  await expect(runWithin(['workspace', 'list'], moved.env)).resolves.toMatchObject({ code: 3 })
  expect(other.seen).toEqual([])
})

it('tells who named a profile that the environment goes before it', async () => {
  const { code, stderr } = await list({ MOLECULE_ORG_API_KEY: 'own' }, '--profile', 'default')
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'Note: MOLECULE_ORG_API_KEY in the environment goes before profile default.\nThere is nothing to show.\n',
  })
  await expect(
    list({ MOLECULE_ORG_API_KEY: 'own' }, '--profile', 'default', '--json'),
  ).resolves.toMatchObject({ stderr: '' })
})

it('uses what is stored only where the environment does not suffice', async () => {
  tenant.seen.splice(0)
  await list({ MOLECULE_ORG_API_KEY: 'own' })
  await list({ MOLECULE_ADMIN_TOKEN: 'own' })
  await list({})
  expect(tenant.seen.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer own',
    'Bearer own',
    'Bearer canary-key',
  ])
})

it('sends nothing where certificates are not checked', async () => {
  const env = {
    MOLECULE_API_URL: 'https://127.0.0.1:9',
    MOLECULE_ORG_API_KEY: 'own',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  }
  const { code, stderr } = await list(env)
  expect(code).toBe(2)
  expect(stderr).toContain('NODE_EXTRA_CA_CERTS')
})

it('completes ids with what is stored', async () => {
  const rows = await startRecorder(() => ({ status: 200, body: [{ id: 'a-1', name: 'Reports' }] }))
  const own = createHome()
  const env = { ...own.env, XDG_CACHE_HOME: own.folder }
  await runWithin(['login', '--tenant-url', rows.url, '--token-from', 'env:TOKEN'], { ...env, TOKEN: 'key' })
  await expect(runWithin(['__complete', '=', 'workspace', 'get'], env)).resolves.toMatchObject({
    stdout: 'a-1\tReports\n',
  })
  rows.close()
})
