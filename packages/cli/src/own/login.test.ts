import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fakeKeychain } from '../testing/fake-keychain.ts'
import { createHome } from '../testing/home.ts'
import { ended, run, start, type Environment } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'

let emulator: Emulator
let cloud: Environment
let tenant: string[]
let controlPlane: string[]
beforeAll(async () => {
  emulator = await startEmulator()
  cloud = emulator.env()
  const from = ['--token-from', 'env:TOKEN', '--json']
  tenant = ['login', '--tenant-url', cloud.MOLECULE_API_URL!, '--org-id', cloud.MOLECULE_ORG_ID!, ...from]
  controlPlane = ['login', '--control-plane-url', cloud.MOLECULE_CP_URL!, ...from]
})
afterAll(() => emulator.close())

const json = (text: string): unknown => JSON.parse(text)

it('keeps credentials of both services in the keychain, and their values nowhere else', async () => {
  const keychain = fakeKeychain()
  const home = createHome(keychain.path)
  const key = cloud.MOLECULE_ORG_API_KEY!
  const token = cloud.MOLECULE_CP_ADMIN_TOKEN!
  const first = await runWithin(tenant, { ...home.env, TOKEN: key })
  expect({ ...first, stdout: json(first.stdout) }).toEqual({
    code: 0,
    stdout: {
      profile: 'default',
      service: 'tenant',
      address: cloud.MOLECULE_API_URL,
      credential: 'MOLECULE_ORG_API_KEY',
      store: 'keychain',
      current: 'default',
    },
    stderr: expect.stringContaining('MOLECULE_ORG_API_KEY for http://127.0.0.1') as unknown,
  })
  const second = await runWithin(controlPlane, { ...home.env, TOKEN: token })
  expect(second.code).toBe(0)
  const used = [
    await runWithin(['workspace', 'list', '--json'], home.env),
    await runWithin(['org', 'list', '--json'], home.env),
    await runWithin(['whoami', '--json'], home.env),
  ]
  expect(used.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    used.map(() => ({ code: 0, stderr: '' })),
  )
  expect(json(used[2]!.stdout)).toMatchObject({
    profile: 'default',
    services: [
      {
        service: 'tenant',
        org_id: cloud.MOLECULE_ORG_ID,
        credential: 'MOLECULE_ORG_API_KEY',
        source: 'profile default, in the keychain',
        state: 'ok',
      },
      { service: 'controlPlane', credential: 'MOLECULE_CP_ADMIN_TOKEN', state: 'ok' },
    ],
  })
  expect(keychain.kept().toSorted()).toEqual([key, token].toSorted())
  const everything = [first, second, ...used].map(({ stdout, stderr }) => stdout + stderr).join('')
  for (const secret of [key, token]) {
    expect(keychain.inputs()).toContain(secret)
    expect(keychain.argv() + home.text() + everything).not.toContain(secret)
  }
  expect([home.mode(), home.mode('config.json')]).toEqual(['700', '600'])

  const out = await runWithin(['logout', '--json'], home.env)
  expect(json(out.stdout)).toEqual({
    profile: 'default',
    removed: ['MOLECULE_ORG_API_KEY', 'MOLECULE_CP_ADMIN_TOKEN'],
  })
  expect(keychain.kept()).toEqual([])
  const after = await runWithin(['whoami', '--json'], home.env)
  expect(after.code).toBe(3)
  expect(after.stdout).toContain('skipped')
  // Twice is as well as once.
  await expect(runWithin(['logout'], home.env)).resolves.toMatchObject({ code: 0 })
})

it('uses a file that only its owner can read where there is no keychain, and says so', async () => {
  const home = createHome()
  const key = cloud.MOLECULE_ORG_API_KEY!
  const { code, stderr } = await runWithin(tenant, { ...home.env, TOKEN: key })
  expect(code).toBe(0)
  expect(stderr).toContain(
    'No keychain can be used: secret-tool is not installed. It is kept as plain text in',
  )
  expect(stderr).toContain(home.file('credentials.json'))
  expect(readFileSync(home.file('config.json'), 'utf8')).not.toContain(key)
  expect(['', 'config.json', 'credentials.json'].map(home.mode)).toEqual(['700', '600', '600'])
  await expect(runWithin(['workspace', 'list'], home.env)).resolves.toMatchObject({ code: 0, stderr: '' })
  await runWithin(['logout'], home.env)
  expect(home.text()).not.toContain(key)
})

it('moves a credential between keychain and file, and leaves nothing behind', async () => {
  const keychain = fakeKeychain()
  const home = createHome(keychain.path)
  const env = { ...home.env, TOKEN: cloud.MOLECULE_ORG_API_KEY! }
  await runWithin(tenant, env)
  await runWithin([...tenant, '--store', 'file'], env)
  expect([keychain.kept(), home.text().includes(env.TOKEN)]).toEqual([[], true])
  await runWithin(tenant, env)
  expect([keychain.kept(), home.text().includes(env.TOKEN)]).toEqual([[env.TOKEN], false])
})

it('stores nothing in a file where the keychain is insisted on', async () => {
  const home = createHome()
  const env = { ...home.env, TOKEN: cloud.MOLECULE_ORG_API_KEY! }
  const { code, stdout } = await runWithin([...tenant, '--store', 'keychain'], env)
  expect({ code, ...(json(stdout) as object) }).toMatchObject({
    code: 2,
    error: { message: expect.stringContaining('Nothing was stored.') as unknown },
  })
  expect(home.text()).toBe('')
})

it('says what to do where the keychain has become unreachable', async () => {
  const keychain = fakeKeychain()
  const home = createHome(keychain.path)
  await runWithin(tenant, { ...home.env, TOKEN: cloud.MOLECULE_ORG_API_KEY! })
  keychain.lock()
  const list = await runWithin(['workspace', 'list'], home.env)
  expect(list).toMatchObject({ code: 3, stdout: '' })
  expect(list.stderr).toContain('is in the keychain, which cannot be reached: secret-tool: it is locked.')
  // The settings still name what could not be removed.
  await expect(runWithin(['logout'], home.env)).resolves.toMatchObject({ code: 5 })
  // Who gives the credential otherwise needs no keychain.
  const own = { ...home.env, MOLECULE_ORG_API_KEY: cloud.MOLECULE_ORG_API_KEY! }
  await expect(runWithin(['workspace', 'list'], own)).resolves.toMatchObject({ code: 0, stderr: '' })
  keychain.unlock()
  await runWithin(['logout'], home.env)
  expect(keychain.kept()).toEqual([])
})

it('tells that a credential is gone', async () => {
  const keychain = fakeKeychain()
  const home = createHome(keychain.path)
  await runWithin(tenant, { ...home.env, TOKEN: cloud.MOLECULE_ORG_API_KEY! })
  const other = { ...home.env, PATH: fakeKeychain().path }
  const { code, stderr } = await runWithin(['workspace', 'list'], other)
  expect(code).toBe(3)
  expect(stderr).toBe(
    'Error: The MOLECULE_ORG_API_KEY of profile default is no longer in the keychain.\n' +
      'Set MOLECULE_ORG_API_KEY, or sign in again: molecule login --profile default\n',
  )
})

it.each([
  ['a wrong key', () => [...tenant], 'canary-wrong', 3, 'does not accept this as MOLECULE_ORG_API_KEY (401'],
  [
    'a key of a tenant for the control plane',
    () => [...controlPlane],
    () => cloud.MOLECULE_ORG_API_KEY!,
    3,
    'The service controlPlane does not accept this as MOLECULE_CP_ADMIN_TOKEN (401',
  ],
  [
    'another organisation',
    () => tenant.with(4, '00000000-0000-4000-8000-000000000000'),
    () => cloud.MOLECULE_ORG_API_KEY!,
    4,
    'login: nothing was stored: 404',
  ],
  [
    'a service that does not answer',
    () => ['login', '--tenant-url', 'http://127.0.0.1:9', ...tenant.slice(-3)],
    'canary',
    5,
    'login: nothing was stored: no answer from http://127.0.0.1:9',
  ],
  [
    'an address that is not encrypted',
    () => ['login', '--tenant-url', 'http://tenant.example', ...tenant.slice(-3)],
    'canary',
    2,
    'not encrypted',
  ],
  [
    'the address of the other service',
    () => ['login', '--tenant-url', 'https://api.moleculesai.app', ...tenant.slice(-3)],
    'canary',
    2,
    'is where the service controlPlane is',
  ],
  ['a blank within', () => [...tenant], 'canary two', 2, 'a blank or a line end'],
] as const)('stores nothing for %s', async (_, args, token, exit, message) => {
  const keychain = fakeKeychain()
  const home = createHome(keychain.path)
  const secret = typeof token === 'string' ? token : token()
  const { code, stdout, stderr } = await runWithin(args(), { ...home.env, TOKEN: secret })
  const { error } = json(stdout) as { error: { message: string; exit: number } }
  expect({ code, exit: error.exit }).toEqual({ code: exit, exit })
  expect(error.message).toContain(message)
  expect(stdout + stderr).not.toContain(secret)
  expect([home.text(), keychain.argv()]).toEqual(['', ''])
})

it('refuses what another variable holds before it is sent', async () => {
  const home = createHome()
  const env = { ...home.env, MOLECULE_ORG_API_KEY: 'canary', TOKEN: 'canary' }
  const { code, stderr } = await runWithin(controlPlane.slice(0, -1), env)
  expect(code).toBe(2)
  expect(stderr).toContain('This is what MOLECULE_ORG_API_KEY holds')
  expect(stderr).toContain('Nothing was sent or stored.')
})

it('does not give up a credential for that of another organisation', async () => {
  const home = createHome()
  const env = { ...home.env, TOKEN: cloud.MOLECULE_ORG_API_KEY! }
  await runWithin(tenant, env)
  const before = home.text()
  const other = ['login', '--org-slug', 'globex', ...tenant.slice(-3)]
  const { code, stdout } = await runWithin(other, env)
  expect(code).toBe(2)
  expect(json(stdout)).toMatchObject({
    error: {
      message: `Profile default is signed in to ${cloud.MOLECULE_API_URL} already. Nothing was stored.`,
      remedy: expect.stringContaining('--profile NAME') as unknown,
    },
  })
  expect(home.text()).toBe(before)
})

it.each([
  [[], 'Missing --service.\nIt is tenant or controlPlane.'],
  [['--service', 'tenant'], 'Missing --tenant-url.\nSay where it is with --tenant-url, or --org-slug.'],
  [['--org-slug', 'acme'], 'Missing --token-from.\nName where the value is: --token-from env:NAME'],
  [['--org-slug', 'acme', '--cp-url', 'http://127.0.0.1:9'], 'Sign in to one service at a time.'],
  [['--service', 'tenant', '--cp-url', 'http://127.0.0.1:9'], 'Sign in to one service at a time.'],
  [['--org-slug', 'acme', '--token-from', 'sk-canary'], 'never the value'],
  [['--org-slug', 'acme', '--token', 'sk-canary'], 'A secret is never given on the command line.'],
  [['--org-slug', 'acme', 'sk-canary'], 'Unexpected argument.'],
  [['--curl'], 'There is no flag --curl.'],
])('asks nothing where nobody can answer: login %j', async (args, message) => {
  const { code, stdout, stderr } = await runWithin(['login', ...args], createHome().env)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('canary')
})

it('waits for a token that comes slowly by standard input', async () => {
  const home = createHome()
  const args = [...tenant.slice(0, 5), '--token-from', '-']
  const child = start(args, home.env)
  const end = ended(child)
  await sleep(500)
  child.stdin.end(`${cloud.MOLECULE_ORG_API_KEY!}\n`)
  await expect(end).resolves.toMatchObject({ code: 0 })
  expect(readFileSync(home.file('credentials.json'), 'utf8')).toContain(cloud.MOLECULE_ORG_API_KEY)
  const empty = await run(args, home.env)
  expect(empty).toMatchObject({ code: 2, stdout: '' })
  expect(empty.stderr).toContain('--token-from - is empty.')
})

it('tells which credentials it keeps, and that the others are read from the environment', async () => {
  const { stdout } = await run(['login', '--help'])
  const text = stdout.replace(/\s+/g, ' ')
  expect(text).toContain('Kept are MOLECULE_ORG_API_KEY and MOLECULE_CP_ADMIN_TOKEN.')
  expect(text).toMatch(
    /MOLECULE_ADMIN_TOKEN, .* and MOLECULE_TENANT_ADMIN_TOKEN are .* from the environment alone\./,
  )
  expect(text).toContain('--org-id ID')
})
