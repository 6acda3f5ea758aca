import { readFileSync } from 'node:fs'
import { startEmulator } from '@molecule-ai/emulator'
import { describe, expect, it } from 'vitest'
import { exitCodes } from './exit-codes.ts'
import { run } from './testing/run-cli.ts'
import { startSandbox } from './testing/start-sandbox.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'

const { emulator, env } = await startSandbox()

const migrate = (id: string, ...more: string[]): string[] => [
  'workspace',
  'migrate-provider',
  id,
  '--to',
  'hetzner',
  ...more,
]

describe('the program', () => {
  it('tells its version the quick way and the long way alike', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    const text = `@molecule-ai/cli/${version} ${process.platform}-${process.arch} node-${process.version}\n`
    await expect(run(['--version'])).resolves.toEqual({ code: 0, stdout: text, stderr: '' })
    await expect(run(['--version', 'please'])).resolves.toEqual({ code: 0, stdout: text, stderr: '' })
  })

  it('is described in the README as it is', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ')
    for (const { code, meaning } of Object.values(exitCodes))
      expect(readme).toContain(`| ${code} | ${meaning} |`)
  })

  it('lists topics, environment and exit codes', async () => {
    const { code, stdout } = await run([])
    expect(code).toBe(0)
    for (const text of ['workspace', 'MOLECULE_ORG_API_KEY', '130  Ctrl-C']) expect(stdout).toContain(text)
  })

  it('suggests commands, and says so as JSON too', async () => {
    const { code, stdout, stderr } = await run(['workspace', 'lst', '--json'])
    expect({ code, stderr, ...JSON.parse(stdout) }).toEqual({
      code: 2,
      stderr: '',
      error: {
        code: 'usage',
        exit: 2,
        message: 'There is no command "workspace lst".',
        remedy: 'Did you mean molecule workspace list?',
      },
    })
  })

  it.each([
    ['org get acme', 'org get'],
    ['org export', 'org export'],
    ['org get --help', 'org get'],
    ['help org get', 'org get'],
    ['billing', 'billing'],
  ])('says why there is no %s, and sends nothing', async (line, words) => {
    // No address and no credential: whatever was sent would fail in other words.
    const text = new RegExp(
      `^Error: ${words} is not available on the command line\\. It takes the session .*web UI.*\n$`,
    )
    await expect(run(line.split(' '))).resolves.toEqual({
      code: 4,
      stdout: '',
      stderr: expect.stringMatching(text),
    })
    const { code, stdout } = await run([...line.split(' '), '--json'])
    expect([code, JSON.parse(stdout)]).toEqual([
      4,
      { error: { code: 'refused', exit: 4, message: expect.stringContaining('It takes the session') } },
    ])
  })

  it('does not list what it refuses', async () => {
    const [top, org] = await Promise.all([run([]), run(['org'])])
    expect(top.stdout).not.toMatch(/^ +billing/m)
    expect(top.stdout).not.toContain('MOLECULE_SESSION')
    expect(org.stdout).toContain('org instance')
    expect(org.stdout).not.toMatch(/org (get|export|delete)/)
  })

  it('keeps former names', async () => {
    const [former, current] = await Promise.all([
      run(['secret', 'ws', 'list', reports], env),
      run(['workspace', 'secret', 'list', reports], env),
    ])
    expect(former).toEqual(current)
  })
})

describe('failures', () => {
  it.each([
    [
      ['workspace', 'get', '00000000-0000-4000-8000-000000000000'],
      4,
      'workspace get: 404 workspace not found.',
    ],
    [['workspace', 'migration-status', office], 4, 'workspace migration-status: 404'],
    [migrate(reports, '--from', 'hetzner', '--yes'), 4, 'from'],
    [['workspace', 'migrate-provider', reports, '--to', 'aws', '--yes'], 4, 'choose hetzner or gcp'],
    [
      ['workspace', 'migrate-provider', reports, '--to', 'azure', '--yes'],
      2,
      '--to takes aws, hetzner, gcp, not azure.',
    ],
    [['workspace', 'migrate-provider', reports], 2, 'Missing --to.'],
    [migrate('00000000-0000-4000-8000-000000000000', '--yes'), 4, 'Give --from.'],
    [migrate(reports), 8, 'Confirm with --yes.'],
    [
      ['org', 'create', '--slug', 'acme', '--name', 'A', '--owner-user-id', 'u', '--yes'],
      4,
      'Choose another slug.',
    ],
  ])('%j', async (args, expected, text) => {
    const { code, stdout, stderr } = await run(args, env)
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    expect(stderr).toContain(text)
  })

  it('blame the credential where it is the wrong one', async () => {
    const { code, stdout } = await run(['org', 'list', '--json'], {
      ...env,
      MOLECULE_CP_ADMIN_TOKEN: env.MOLECULE_ORG_API_KEY!,
    })
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 3,
      error: { code: 'sign_in', status: 401, operation: 'listOrgs' },
    })
    expect(stdout).not.toContain(env.MOLECULE_ORG_API_KEY)
  })

  it('ask to try again where nobody answers', async () => {
    const { code, stderr } = await run(['workspace', 'list'], {
      ...env,
      MOLECULE_API_URL: 'http://127.0.0.1:1',
    })
    expect(code).toBe(5)
    expect(stderr).toContain('workspace list: no answer from http://127.0.0.1:1')
  })

  it('ask to try again where the control plane cannot do it now', async () => {
    const unwired = await startEmulator({ migrator: false })
    const { code, stdout } = await run(migrate(reports, '--from', 'aws', '--yes', '--json'), unwired.env())
    await unwired.close()
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 5,
      error: { code: 'try_again', status: 503, remedy: expect.stringContaining('operator') },
    })
  })
})

it('deletes only what is named', async () => {
  const remove = ['workspace', 'delete', 'e7930a5c-d4f1-4b68-9c2e-0a8d6f3b5e71', '--yes']
  const globex = emulator.env('globex')
  await expect(run(remove, globex)).resolves.toMatchObject({
    code: 8,
    stderr: expect.stringContaining('Confirm with --confirm-name TEXT.'),
  })
  await expect(run([...remove, '--confirm-name', 'Support'], globex)).resolves.toMatchObject({ code: 4 })
  await expect(run([...remove, '--confirm-name', 'Watch'], globex)).resolves.toMatchObject({ code: 0 })
})

it('changes nothing in a preview, and asks nobody', async () => {
  const args = [
    'org',
    'create',
    '--slug',
    'initech',
    '--name',
    'Initech',
    '--owner-user-id',
    'u',
    '--dry-run',
    '--json',
  ]
  const { code, stdout, stderr } = await run(args, env)
  expect({ code, stderr, ...JSON.parse(stdout) }).toMatchObject({ code: 0, stderr: '', dry_run: true })
})
