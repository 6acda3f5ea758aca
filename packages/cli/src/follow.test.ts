import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  accepted,
  migrate,
  none,
  playControlPlane,
  state,
  statusOf,
  workspaceId,
} from './testing/control-plane.ts'

const plane = playControlPlane()
const start = 'POST cp.example'
const look = 'GET cp.example'
const conflict = { status: 409, json: { error: 'a migration is running' } }

/** What was sent since this was asked last. */
const sent = (): string[] => plane.sent.splice(0)

describe('a start that is repeated', () => {
  it.each([
    ['runs', accepted],
    ['may run, because its answer was lost', 'lost' as const],
  ])('is followed when it %s', async (_, reply) => {
    plane.start = reply
    plane.looks = [reply === 'lost' ? 'lost' : state('snapshotting')]
    await plane.run([...migrate, '--json'])
    expect(sent().filter((line) => line === start)).toHaveLength(1)
    plane.looks = [state('snapshotting'), state('snapshotted'), state('completed')]
    // Neither the way nor consent has to be given again: nothing is going to be changed.
    const { code, stdout, stderr } = await plane.run([
      ...migrate.slice(0, 3),
      '--to',
      'hetzner',
      '--wait',
      '--json',
    ])
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, migration: { state: 'completed' } })
    expect(stderr).toMatch(
      /^workspace migrate-provider: op_\w{6}, started here \S+, is already running, following it\./,
    )
    expect(new Set(sent())).toEqual(new Set([look]))
  })

  it('is shown when nobody waits', async () => {
    await plane.run(migrate)
    plane.looks = [state('snapshotted')]
    sent()
    const { code, stdout, stderr } = await plane.run([...migrate, '--no-wait', '--json'])
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, migration: { state: 'snapshotted' } })
    expect(stderr).toContain(`Follow it: molecule workspace migration-status ${workspaceId} --wait`)
    expect(sent()).toEqual([look])
  })

  it('is told how it ended when nobody has seen that', async () => {
    await plane.run(migrate)
    plane.looks = [state('completed')]
    const done = await plane.run([...migrate, '--json'])
    expect({ code: done.code, ...JSON.parse(done.stdout) }).toMatchObject({
      code: 0,
      migration: { state: 'completed' },
    })
    expect(done.stderr).toContain('has ended since. --new starts another one.')
    sent()
    // From now on it is known, and who asks again means another one.
    await plane.run(migrate)
    expect(sent()).toEqual([start])
  })

  it('is told that it failed, once', async () => {
    await plane.run(migrate)
    plane.looks = [state('rolled_back', { detail: 'not healthy' })]
    const { code, stderr } = await plane.run([...migrate, '--wait'])
    expect(code).toBe(6)
    expect(stderr).toContain('ended as rolled_back: not healthy.')
    sent()
    await plane.run(migrate)
    expect(sent()).toEqual([start])
  })

  it.each([
    ['has ended, as the status command has shown', [state('failed')], statusOf],
    ['has ended, as was seen while it was followed', [state('failed')], [...statusOf, '--wait']],
  ])('is another one when the last %s', async (_, looks, between) => {
    await plane.run(migrate)
    plane.looks = looks
    // Right after the start it may be that of an earlier one.
    plane.pass(60_000)
    await plane.run(between)
    sent()
    await plane.run(migrate)
    expect(sent()).toEqual([start])
  })

  it.each([
    ['it never began', none],
    ['another one took its place', state('completed', { to_provider: 'gcp' })],
  ])('is sent when %s', async (_, there) => {
    plane.start = 'lost'
    plane.looks = [none]
    await expect(plane.run(migrate)).resolves.toMatchObject({ code: 5 })
    sent()
    plane.start = accepted
    plane.looks = [there]
    await expect(plane.run(migrate)).resolves.toMatchObject({ code: 0 })
    expect(sent()).toEqual([look, start])
  })

  it('is not sent when nobody can see whether it runs, unless that is meant', async () => {
    await plane.run(migrate)
    plane.looks = ['lost']
    sent()
    const { code, stderr } = await plane.run(migrate)
    expect({ code, starts: sent().filter((line) => line === start) }).toEqual({ code: 5, starts: [] })
    expect(stderr).toContain('may still run, and that cannot be seen now. --new starts it all the same.')
    await plane.run([...migrate, '--new'])
    expect(sent()).toEqual([start])
  })

  it('is no repetition at another address', async () => {
    await plane.run(migrate)
    await plane.run(migrate, { MOLECULE_CP_URL: 'https://other.example' })
    expect(sent()).toEqual([start, 'POST other.example'])
  })
})

describe('a conflict', () => {
  it('is with the same one: it is followed under --wait', async () => {
    plane.start = conflict
    plane.looks = [state('snapshotting'), state('completed')]
    const { code, stderr } = await plane.run([...migrate, '--wait'])
    expect(code).toBe(0)
    expect(stderr).toContain('workspace migrate-provider: the same one is already running, following it.\n')
  })

  it.each([
    ['another one', ['--wait'], state('snapshotting', { to_provider: 'gcp' })],
    ['one that has ended', ['--wait'], state('completed')],
    ['the same one, and nobody waits', [], state('snapshotting')],
    ['the same one, and a new one is meant', ['--wait', '--new'], state('snapshotting')],
  ])('is a refusal when it is with %s', async (_, flags, there) => {
    plane.start = conflict
    plane.looks = [there]
    await expect(plane.run([...migrate, ...flags])).resolves.toMatchObject({ code: 4 })
    // Nothing was started, so nothing is found again.
    sent()
    plane.start = accepted
    await plane.run(migrate)
    expect(sent()).toEqual([start])
  })
})

it('writes what it sees as it sees it, and the result last', async () => {
  plane.looks = [state('snapshotting'), 'lost', 'lost', state('snapshotting'), state('completed')]
  const { code, stdout } = await plane.run([...migrate, '--wait', '-o', 'jsonl'])
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(code).toBe(0)
  expect(lines.map(({ event, state: at, outcome }) => [event, at, outcome])).toEqual([
    ['state', 'snapshotting', 'pending'],
    ['missed', undefined, undefined],
    ['state', 'snapshotting', 'pending'],
    ['state', 'completed', 'success'],
    [undefined, undefined, undefined],
  ])
  expect(lines[0]).toMatchObject({
    id: expect.stringMatching(/^op_/) as string,
    command: 'workspace migrate-provider',
    elapsedSeconds: expect.any(Number) as number,
    status: { terminal: false },
  })
  expect(lines.at(-1)).toMatchObject({ migration: { state: 'completed' }, terminal: true })
})

it('says in a log that it cannot see, and that it sees again', async () => {
  plane.looks = [
    state('snapshotting'),
    ...Array<'lost'>(12).fill('lost'),
    state('snapshotting'),
    state('completed'),
  ]
  const { stderr } = await plane.run([...migrate, '--wait'])
  const said = stderr
    .split('\n')
    .flatMap((line) => /^\[\d\d:\d\d\] workspace migrate-provider: (.*)/.exec(line)?.[1] ?? [])
  const missed = expect.stringMatching(
    /^cannot be seen, trying again: no answer from https:\/\/cp\.example/,
  ) as string
  expect(said).toEqual(['snapshotting', missed, missed, missed, 'snapshotting', 'completed'])
})

it('does not pretend to know how it stands at the end of the time', async () => {
  plane.looks = [{ status: 500, json: { error: 'out of order' } }]
  // Who says how long to wait wants to wait.
  const { code, stderr } = await plane.run([...statusOf, '--timeout', '30s'])
  expect(code).toBe(7)
  expect(stderr.match(/cannot be seen, trying again: 500 out of order\./g)).toHaveLength(1)
  expect(stderr).toContain('not ended after 30s. The last look failed: ')
})

it('goes on without a ledger, and says so once', async () => {
  writeFileSync(join(plane.env.XDG_STATE_HOME!, 'file'), '')
  plane.looks = [state('snapshotting'), state('completed')]
  const env = { XDG_STATE_HOME: join(plane.env.XDG_STATE_HOME!, 'file') }
  const { code, stdout, stderr } = await plane.run([...migrate, '--wait', '--json'], env)
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, terminal: true })
  expect(stderr.match(/^Warning: \S+operations\.jsonl cannot be kept \(ENOTDIR\): .*$/gm)).toHaveLength(1)
})

it('goes on without a summary, and says so', async () => {
  plane.looks = [state('completed')]
  const { code, stderr } = await plane.run([...migrate, '--wait'], {
    GITHUB_STEP_SUMMARY: '/nowhere/summary.md',
  })
  expect(code).toBe(0)
  expect(stderr).toContain('Warning: The summary cannot be written to /nowhere/summary.md (ENOENT).\n')
})

it('writes no credential into the ledger', async () => {
  plane.looks = [state('snapshotting'), state('completed')]
  await plane.run([...migrate, '--wait'])
  const text = readFileSync(join(plane.env.XDG_STATE_HOME!, 'molecule', 'operations.jsonl'), 'utf8')
  expect(text).toContain(workspaceId)
  expect(text).not.toContain('canary')
})
