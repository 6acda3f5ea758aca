import { startEmulator } from '@molecule-ai/emulator'
import { describe, expect, it } from 'vitest'
import { ended, run, start, startRecorder } from './testing/run-cli.ts'
import { startSandbox } from './testing/start-sandbox.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const failing = 'a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15'
const rolledBack = 'd85b3f60-e1a9-4c72-8b04-9c6e5d2f7a38'

const { env, state } = await startSandbox()

const migrate = (id: string, ...more: string[]): string[] => [
  'workspace',
  'migrate-provider',
  id,
  '--to',
  'hetzner',
  ...more,
]
const quick = ['--wait', '--poll-interval', '100ms']

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
    const shown = await run(
      migrate(rolledBack, '--yes', ...quick, '--columns', 'migration.state,terminal'),
      env,
    )
    expect(shown).toMatchObject({ code: 6, stdout: 'migration.state  rolled_back\nterminal         true\n' })
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
