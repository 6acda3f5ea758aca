import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createHome } from '../testing/home.ts'
import { run, type Environment } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'

/** What a command printed as JSON. */
async function ask(args: readonly string[], env: Environment): Promise<unknown> {
  const { code, stdout, stderr } = await runWithin([...args, '--json'], env)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

async function explained(setting: string, env: Environment, ...flags: string[]): Promise<unknown> {
  const { settings } = (await ask(['config', 'explain', setting, ...flags], env)) as { settings: object[] }
  return settings[0]
}

it('sets, lists, gets and unsets', async () => {
  const { env, file, mode } = createHome()
  await ask(['config', 'set', 'org-slug', 'acme'], env)
  // By the variable, and by a former one.
  await ask(['config', 'set', 'MOLECULE_CP_URL', 'https://cp.example'], env)
  await ask(['config', 'set', 'MOLECULE_ORGANIZATION_ID', 'id-1'], env)
  expect(await ask(['config', 'list'], env)).toEqual({
    profile: 'default',
    file: file('config.json'),
    settings: [
      { setting: 'org-slug', value: 'acme' },
      { setting: 'cp-url', value: 'https://cp.example' },
      { setting: 'org-id', value: 'id-1' },
    ],
  })
  expect([mode(), mode('config.json')]).toEqual(['700', '600'])
  const get = (setting: string) => runWithin(['config', 'get', setting], env)
  await expect(get('org-slug')).resolves.toEqual({ code: 0, stdout: 'acme\n', stderr: '' })
  await expect(get('api-url')).resolves.toMatchObject({ stdout: 'https://acme.moleculesai.app\n' })
  await ask(['config', 'unset', 'org-slug'], env)
  await expect(get('org-slug')).resolves.toEqual({ code: 0, stdout: '', stderr: 'org-slug is not set.\n' })
})

it('lets a flag go before the environment, that before a profile, and that before the default', async () => {
  const { env } = createHome()
  const own = { setting: 'cp-url', variable: 'MOLECULE_CP_URL' }
  const fallback = { ...own, value: 'https://api.moleculesai.app', source: 'default' }
  expect(await explained('cp-url', env)).toEqual(fallback)
  await ask(['config', 'set', 'cp-url', 'https://profile.example'], env)
  const profile = { ...own, value: 'https://profile.example', source: 'profile default' }
  expect(await explained('cp-url', env)).toEqual(profile)
  const alias = { ...env, CP_API_URL: 'https://u:pass@alias.example/?key=canary' }
  expect(await explained('cp-url', alias)).toEqual({
    ...own,
    value: 'https://alias.example',
    source: 'CP_API_URL',
    ignored: ['profile default'],
  })
  const both = { ...alias, MOLECULE_CP_URL: 'https://first.example' }
  expect(await explained('cp-url', both, '--control-plane-url', 'https://flag.example')).toEqual({
    ...own,
    value: 'https://flag.example',
    source: '--control-plane-url',
    ignored: ['MOLECULE_CP_URL', 'CP_API_URL', 'profile default'],
  })
  expect(await explained('cp-url', { ...env, MOLECULE_CP_URL: ' ' })).toEqual(profile)
})

it('says of a secret where it is from, and not what it is', async () => {
  const { env } = createHome()
  const own = { ...env, MOLECULE_API_KEY: 'canary' }
  const told = {
    setting: 'org-api-key',
    variable: 'MOLECULE_ORG_API_KEY',
    secret: true,
    source: 'MOLECULE_API_KEY',
  }
  expect(await explained('org-api-key', own)).toEqual(told)
  const get = await runWithin(['config', 'get', 'org-api-key'], own)
  expect(get).toEqual({ code: 0, stdout: '', stderr: 'org-api-key is a secret, from MOLECULE_API_KEY.\n' })
})

it('writes results as the profile says', async () => {
  const { env } = createHome()
  await ask(['config', 'set', 'output', 'yaml'], env)
  const output = async (args: string[], more: Environment = {}): Promise<string> =>
    (await runWithin(['config', 'get', 'output', ...args], { ...env, ...more })).stdout
  expect(await output([])).toMatch(/^setting: output\n.*value: yaml\nsource: profile default\n$/s)
  expect(await output([], { MOLECULE_OUTPUT: 'json' })).toContain('"source": "MOLECULE_OUTPUT"')
  expect(await output(['-o', 'table'])).toBe('table\n')
  // A failure too.
  await expect(runWithin(['org', 'lst'], env)).resolves.toMatchObject({
    stdout: expect.stringMatching(/^error:\n/) as unknown,
  })
})

it('has profiles, one of which is the current one', async () => {
  const { env } = createHome()
  await ask(['config', 'set', 'org-slug', 'acme', '--profile', 'prod'], env)
  await ask(['config', 'set', 'org-slug', 'acme-test', '--profile', 'staging'], env)
  const slug = async (more: Environment = {}, ...flags: string[]): Promise<string> =>
    (await runWithin(['config', 'get', 'org-slug', ...flags], { ...env, ...more })).stdout.trim()
  const staging = { MOLECULE_PROFILE: 'staging' }
  // The first that is made is used where none is named.
  expect([await slug(), await slug(staging), await slug(staging, '--profile', 'prod')]).toEqual([
    'acme',
    'acme-test',
    'acme',
  ])
  await ask(['config', 'use', 'staging'], env)
  expect(await slug()).toBe('acme-test')
  expect(await ask(['config', 'profiles'], env)).toMatchObject({
    profiles: [
      { profile: 'prod', current: false, addresses: { tenant: 'https://acme.moleculesai.app' } },
      { profile: 'staging', current: true, credentials: [] },
    ],
  })
  await ask(['config', 'remove', 'staging'], env)
  expect(await slug()).toBe('')
  const gone = await runWithin(['config', 'list', '--profile', 'stagin'], env)
  expect(gone).toMatchObject({ code: 2, stdout: '' })
  expect(gone.stderr).toContain('There is no profile stagin.')
  await expect(runWithin(['workspace', 'list'], { ...env, ...staging })).resolves.toMatchObject({ code: 2 })
})

it('completes names of profiles and settings', async () => {
  const { env } = createHome()
  await ask(['config', 'set', 'output', 'json', '--profile', 'prod'], env)
  const complete = async (...words: string[]): Promise<string> =>
    (await runWithin(['__complete', ...words], env)).stdout
  expect(await complete('=', 'config', 'use')).toBe('prod\t\n')
  expect(await complete('=', 'workspace', 'list', '--profile')).toBe('prod\t\n')
  expect(await complete('=org-', 'config', 'get')).toBe('org-slug\t\norg-api-key\t\norg-id\t\n')
  expect(await complete('=lo')).toMatch(/^login\t.*\nlogout\t/)
})

it.each([
  [['set', 'org-api-key', 'canary'], 'A secret is never given on the command line.'],
  [
    ['set', 'workspace-token', 'canary'],
    'It is not stored: set MOLECULE_WORKSPACE_TOKEN where it is needed.',
  ],
  [['set', 'org-slg', 'acme'], 'There is no setting org-slg.\nDid you mean org-slug'],
  [['set', 'output', 'xml'], 'output takes table, json, yaml, jsonl, not xml.'],
  [['set', 'api-url', 'ftp://x'], 'api-url takes an http or https address'],
  [['set', 'api-url', 'https://u:canary@x'], 'without a password'],
  [['set', 'org-slug', 'a.b/c'], 'org-slug is made of letters, digits and hyphens.'],
  [['set', 'org-slug', ''], 'org-slug cannot be empty.'],
  [['set', 'org-slug', 'a', '--profile', '../x'], 'The name of a profile is made of'],
  [['unset', 'org-api-key'], 'molecule logout removes what is stored.'],
  [['use', 'nothing'], 'There is no profile nothing.'],
])('refuses config %j, and changes nothing', async (args, message) => {
  const { env, text } = createHome()
  const { code, stdout, stderr } = await runWithin(['config', ...args], env)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('canary')
  expect(text()).toBe('')
})

it.each([
  ['{"profiles": {"default": {"values": {"MOLECULE_ORG_SLUG": "canary"', 'it is not JSON'],
  ['[]', 'it is not an object'],
  ['{"version": 2}', 'another version of this program wrote it'],
  ['{"profiles": {"a": {"values": {"MOLECULE_ORG_SLUG": 7}}}}', 'the profile "a" is not what it should be'],
  ['{"profiles": []}', '"profile" or "profiles" is not what it should be'],
])('says what is wrong with the file, and leaves it as it is: %s', async (content, reason) => {
  const { env, folder, file } = createHome()
  mkdirSync(folder, { recursive: true })
  writeFileSync(file('config.json'), content)
  for (const args of [['workspace', 'list'], ['config', 'set', 'output', 'json'], ['logout'], ['whoami']]) {
    const { code, stdout, stderr } = await runWithin(args, env)
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' })
    expect(stderr).toContain(
      `Cannot use ${file('config.json')}: ${reason}. It was left as it is.\nCorrect it, or move`,
    )
    expect(stderr).not.toContain('canary')
  }
  expect(readFileSync(file('config.json'), 'utf8')).toBe(content)
  await expect(runWithin(['--help'], env)).resolves.toMatchObject({ code: 0 })
  const { code, stdout } = await runWithin(['doctor', '--json', '--cp-url', 'http://127.0.0.1:9'], env)
  const { checks } = JSON.parse(stdout) as { checks: object[] }
  expect(code).toBe(3)
  expect(checks).toContainEqual(expect.objectContaining({ check: 'profile', state: 'failed' }))
})

it('keeps what it does not know, and a link', async () => {
  const { env, folder, file } = createHome()
  const real = join(folder, '..', 'dotfiles.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    real,
    '{"later": 1, "profiles": {"a": {"color": "red", "values": {"MOLECULE_NEW": "x"}}}, "profile": "a"}',
  )
  symlinkSync(real, file('config.json'))
  await ask(['config', 'set', 'org-slug', 'acme'], env)
  expect(JSON.parse(readFileSync(real, 'utf8'))).toEqual({
    version: 1,
    later: 1,
    profile: 'a',
    profiles: { a: { color: 'red', values: { MOLECULE_NEW: 'x', MOLECULE_ORG_SLUG: 'acme' } } },
  })
  expect(statSync(file('config.json')).mode & 0o777).toBe(0o600)
})

it('waits for another run that writes, and loses nothing of it', async () => {
  const { env, folder, file } = createHome()
  mkdirSync(folder, { recursive: true })
  writeFileSync(file('lock'), '')
  const set = runWithin(['config', 'set', 'output', 'json', '--profile', 'a'], env)
  // Long enough for a run that does not wait.
  await Promise.race([set, sleep(200)])
  writeFileSync(file('config.json'), '{"profiles": {"b": {}}}')
  rmSync(file('lock'))
  await expect(set).resolves.toMatchObject({ code: 0 })
  const { profiles } = JSON.parse(readFileSync(file('config.json'), 'utf8')) as { profiles: object }
  expect(Object.keys(profiles)).toEqual(['b', 'a'])
})

it('loses nothing where two processes write at once', async () => {
  const { env } = createHome()
  const set = (name: string) => run(['config', 'set', 'output', 'json', '--profile', name], env)
  const [a, b] = await Promise.all([set('a'), set('b')])
  expect([a, b]).toMatchObject([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ])
  const { profiles } = (await ask(['config', 'profiles'], env)) as { profiles: { profile: string }[] }
  expect(profiles.map(({ profile }) => profile).toSorted()).toEqual(['a', 'b'])
})

it('goes on after a run that was killed while it wrote', async () => {
  const { env, folder, file } = createHome()
  mkdirSync(folder, { recursive: true })
  writeFileSync(file('lock'), '')
  const before = new Date(Date.now() - 60_000)
  utimesSync(file('lock'), before, before)
  await ask(['config', 'set', 'org-slug', 'acme'], env)
  expect(() => statSync(file('lock'))).toThrow('ENOENT')
})

it('says where it cannot write', async () => {
  const { code, stderr } = await runWithin(['config', 'set', 'output', 'json'], {
    XDG_CONFIG_HOME: '/dev/null/x',
  })
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^Error: Cannot write \/dev\/null.*: ENOTDIR\. Nothing was changed\.\nMake the folder writable/,
  )
})
