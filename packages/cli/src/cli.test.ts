import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exitCodes } from './exit-codes.ts'
import { ended, run, start, startRecorder, type Environment } from './testing/run-cli.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const failing = 'a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15'
const rolledBack = 'd85b3f60-e1a9-4c72-8b04-9c6e5d2f7a38'

let emulator: Emulator
let env: Environment
let state: string
beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'molecule-cli-'))
  emulator = await startEmulator({ speed: 2000 })
  env = { ...emulator.env(), XDG_STATE_HOME: state }
})
afterAll(async () => {
  const { findings } = emulator
  await emulator.close()
  rmSync(state, { recursive: true })
  expect(findings).toEqual([])
})

const migrate = (id: string, ...more: string[]): string[] => [
  'workspace',
  'migrate-provider',
  id,
  '--to',
  'hetzner',
  ...more,
]
const quick = ['--wait', '--poll-interval', '100ms']

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

describe('results', () => {
  it('are a table, or the list itself', async () => {
    const { stdout } = await run(['org', 'list'], env)
    expect(stdout).toBe(
      [
        'SLUG       NAME        PLAN  INSTANCE STATUS  MEMBER COUNT',
        'acme       Acme        pro   running          4',
        'globex     Globex      free  running          1',
        'e2e-smoke  Smoke test  free  running          1',
        'hooli      Hooli       free  running          1',
        '',
      ].join('\n'),
    )
    const [json, yaml, jsonl] = await Promise.all(
      ['json', 'yaml', 'jsonl'].map((format) => run(['org', 'list', '-o', format], env)),
    )
    const answer = JSON.parse(json!.stdout) as { orgs: object[] }
    const slugs = ['acme', 'globex', 'e2e-smoke', 'hooli']
    expect(answer.orgs).toMatchObject(slugs.map((slug) => ({ slug })))
    expect(parse(yaml!.stdout)).toEqual(answer)
    expect(
      jsonl!.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(answer.orgs)
  })

  it('follow MOLECULE_OUTPUT, and a flag before that', async () => {
    const asJson = { ...env, MOLECULE_OUTPUT: 'json' }
    expect(JSON.parse((await run(['org', 'list'], asJson)).stdout)).toHaveProperty('orgs')
    expect((await run(['org', 'list', '-o', 'table'], asJson)).stdout).toMatch(/^SLUG/)
  })

  it('say to people, and not to programs, that a command is going away', async () => {
    const words = ['workspace', 'billing-mode', 'get', reports]
    const [table, json] = await Promise.all([run(words, env), run([...words, '--json'], env)])
    const warning =
      'Warning: molecule workspace billing-mode get is deprecated and may stop working after 2026-06-30.\n'
    expect([table.code, table.stderr, json.code, json.stderr]).toEqual([0, warning, 0, ''])
  })

  it('show what is shown only once', async () => {
    const { stdout } = await run(['org', 'token', 'mint', '--name', 'ci'], env)
    expect(stdout).toMatch(/^auth_token {2}\S{43}$/m)
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

describe('a migration', () => {
  it('is followed to its end, the result on standard output and the rest beside it', async () => {
    const { code, stdout, stderr } = await run(migrate(reports, '--yes', ...quick, '--json'), env)
    expect({ code, answer: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      answer: {
        migration: { state: 'completed', from_provider: 'aws', to_provider: 'hetzner' },
        terminal: true,
      },
    })
    const lines = stderr.trim().split('\n')
    expect(lines.slice(0, 2)).toEqual([
      expect.stringContaining(`Migrate workspace ${reports} from aws to hetzner?`),
      '  from: aws (looked up)',
    ])
    expect(lines.at(-1)).toMatch(/^\[00:\d\d\] workspace migrate-provider: completed$/)
  })

  it('that goes wrong ends with 6 and says how', async () => {
    const [failed, back] = await Promise.all(
      [failing, rolledBack].map((id) => run(migrate(id, '--yes', ...quick, '--json'), env)),
    )
    expect([failed!.code, back!.code]).toEqual([6, 6])
    expect(JSON.parse(failed!.stdout)).toMatchObject({
      error: { code: 'operation_failed', state: 'failed' },
      result: { terminal: true },
    })
    expect(JSON.parse(back!.stdout)).toMatchObject({
      error: {
        state: 'rolled_back',
        remedy: `Look at it again: molecule workspace migration-status ${rolledBack}`,
      },
    })
  })

  it('goes on when nobody waits, or waits no longer, or presses Ctrl-C', async () => {
    const slow = await startEmulator({ speed: 100 })
    const own = { ...slow.env(), XDG_STATE_HOME: state }
    const follow = `Follow it: molecule workspace migration-status ${office} --wait`

    const started = await run(migrate(office, '--yes', '--json'), own)
    expect({ code: started.code, ...JSON.parse(started.stdout) }).toMatchObject({
      code: 0,
      status: 'migration_started',
    })
    expect(started.stderr).toContain(follow)

    const again = await run(migrate(office, '--json'), own)
    expect({ code: again.code, ...JSON.parse(again.stdout) }).toMatchObject({
      code: 0,
      migration: { from_provider: 'aws', to_provider: 'hetzner' },
      terminal: false,
    })
    expect(again.stderr).toMatch(/op_\w{6}, started here \S+Z, is already running, following it\./)

    const another = await run(migrate(office, '--yes', '--json', '--new'), own)
    expect({ code: another.code, ...JSON.parse(another.stdout) }).toMatchObject({
      code: 4,
      error: { status: 409 },
    })

    const late = await run(['workspace', 'migration-status', office, ...quick, '--timeout', '300ms'], own)
    expect({ code: late.code, stderr: late.stderr }).toEqual({
      code: 7,
      stderr: expect.stringContaining(follow),
    })

    const child = start(['workspace', 'migration-status', office, ...quick], own)
    child.stderr.once('data', () => child.kill('SIGINT'))
    await expect(ended(child)).resolves.toMatchObject({
      code: 130,
      stdout: '',
      stderr: expect.stringContaining('workspace migration-status: stopped watching; it goes on.'),
    })

    const end = await run(['workspace', 'migration-status', office, ...quick, '--json'], own)
    expect({ code: end.code, ...JSON.parse(end.stdout) }).toMatchObject({
      code: 0,
      migration: { state: 'completed' },
    })
    await slow.close()
  })
})

it('says how to follow a migration when the watching breaks', async () => {
  const expired = await startRecorder(({ method }) =>
    method === 'POST'
      ? { status: 202, body: { status: 'migration_started', workspace_id: '1', from: 'aws', to: 'hetzner' } }
      : { status: 401, body: { error: 'unauthorized' } },
  )
  const own = { MOLECULE_CP_URL: expired.url, MOLECULE_CP_ADMIN_TOKEN: 'short-lived' }
  const { code, stderr } = await run(migrate('1', '--from', 'aws', '--yes', ...quick), own)
  expired.close()
  expect(code).toBe(3)
  expect(stderr).toContain(
    'What was started goes on. Follow it: molecule workspace migration-status 1 --wait',
  )
  expect(expired.seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

it('says where to look when nobody knows whether a migration was started', async () => {
  const gateway = await startRecorder(() => ({ status: 502, body: { error: 'bad gateway' } }))
  const own = { MOLECULE_CP_URL: gateway.url, MOLECULE_CP_ADMIN_TOKEN: 'token' }
  for (const wait of [['--wait'], []]) {
    const { code, stderr } = await run(
      migrate('1', '--from', 'aws', '--yes', '--new', '--poll-interval', '10ms', ...wait),
      own,
    )
    expect({ code, stderr }).toEqual({
      code: 5,
      stderr: expect.stringContaining(
        'It may have been started all the same. See: molecule workspace migration-status 1\n',
      ),
    })
  }
  gateway.close()
  expect(gateway.seen.filter(({ method }) => method === 'POST')).toHaveLength(2)
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
