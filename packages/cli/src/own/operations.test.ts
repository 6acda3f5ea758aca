import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Run } from '../testing/run-cli.ts'
import { migrate, none, playControlPlane, state, workspaceId } from '../testing/control-plane.ts'
import type { Row } from './operations.ts'

const plane = playControlPlane()
const list = ['operations', 'list', '--json']
const wait = ['operations', 'wait', '--json']
const rowsOf = ({ stdout }: Run): Row[] => JSON.parse(stdout) as Row[]
const look = 'GET cp.example'
const sent = (): string[] => plane.sent.splice(0)
const other = [...migrate.slice(0, 2), 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46', ...migrate.slice(3)]

/** Starts it, and lets it be. */
async function begin(args = migrate): Promise<void> {
  await plane.run(args)
  plane.pass(60_000)
  sent()
}

describe('operations list', () => {
  it('is empty where nothing was started', async () => {
    await expect(plane.run(list)).resolves.toEqual({ code: 0, stdout: '[]\n', stderr: '' })
    await expect(plane.run(['operations', 'list'])).resolves.toEqual({
      code: 0,
      stdout: '',
      stderr: 'There is nothing to show.\n',
    })
  })

  it('shows what was started here and how it stands now', async () => {
    await begin()
    plane.looks = [state('snapshotted')]
    const rows = rowsOf(await plane.run(list))
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^op_\w{6}$/) as string,
        command: `workspace migrate-provider ${workspaceId} --to hetzner --from aws`,
        phase: 'running',
        state: 'snapshotted',
        startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
        seenAt: expect.stringMatching(/Z$/) as string,
        address: 'https://cp.example',
        operation: 'migrateWorkspaceProvider',
        input: { workspace_id: workspaceId, from: 'aws', to: 'hetzner' },
      },
    ])
    const { stdout } = await plane.run(['operations', 'list'])
    expect(stdout).toMatch(
      /^ID +COMMAND +PHASE +STATE +STARTED AT\nop_\w{6} +workspace migrate-provider .* running +snapshotted +2/,
    )
    expect(sent()).toEqual([look, look])
    await plane.run([...list, '--no-refresh'])
    expect(sent()).toEqual([])
  })

  it('asks no more about what has ended, and forgets to show it after a day', async () => {
    await begin()
    plane.looks = [state('completed')]
    await plane.run(list)
    sent()
    expect(rowsOf(await plane.run(list))).toMatchObject([{ phase: 'succeeded', state: 'completed' }])
    expect(sent()).toEqual([])
    plane.pass(25 * 3_600_000)
    expect(rowsOf(await plane.run(list))).toEqual([])
    expect(rowsOf(await plane.run([...list, '--all']))).toHaveLength(1)
  })

  it.each([
    ['another start', state('snapshotting', { to_provider: 'gcp' })],
    ['nothing', none],
  ])('says that nobody knows how it ended when the status is about %s', async (_, there) => {
    await begin()
    plane.looks = [there]
    expect(rowsOf(await plane.run(list))).toMatchObject([{ phase: 'superseded' }])
  })

  it('shows what was seen last where the service cannot be asked, and says why', async () => {
    await begin()
    plane.looks = [state('snapshotting')]
    await plane.run(list)
    plane.looks = ['lost']
    const { code, stdout, stderr } = await plane.run(['operations', 'list'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('snapshotting') as string })
    expect(stderr).toMatch(/^op_\w{6} is shown as it was last seen: no answer from https:\/\/cp\.example/)
    expect(rowsOf(await plane.run(list))).toMatchObject([
      { problem: expect.stringContaining('no answer') as string },
    ])
    plane.looks = [{ status: 401, json: { error: 'expired' } }]
    expect(rowsOf(await plane.run(list))).toMatchObject([
      { phase: 'running', problem: expect.stringContaining('MOLECULE_CP_ADMIN_TOKEN') as string },
    ])
    const without = await plane.run(list, { MOLECULE_CP_ADMIN_TOKEN: '' })
    expect(rowsOf(without)).toMatchObject([
      { problem: expect.stringContaining('MOLECULE_CP_ADMIN_TOKEN') as string },
    ])
  })

  it('sends no credential to an address that only the file names', async () => {
    await begin()
    const file = join(plane.env.XDG_STATE_HOME!, 'molecule', 'operations.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('cp.example', 'evil.example'))
    const { code, stdout } = await plane.run(list)
    expect({ code, rows: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      rows: [{ problem: 'it is at https://evil.example, and https://cp.example is set now' }],
    })
    await expect(plane.run([...wait, rowsOf({ stdout } as Run)[0]!.id])).resolves.toMatchObject({ code: 2 })
    expect(sent()).toEqual([])
  })

  it('shows what a later version started as far as it can', async () => {
    await begin()
    const file = join(plane.env.XDG_STATE_HOME!, 'molecule', 'operations.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('migrateWorkspaceProvider', 'moveEverything'))
    expect(rowsOf(await plane.run(list))).toMatchObject([
      { command: 'moveEverything', problem: 'this version has no operation moveEverything' },
    ])
  })
})

describe('operations wait', () => {
  it('has nothing to do where nothing runs', async () => {
    await expect(plane.run(wait)).resolves.toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: 'Nothing is running.\n',
    })
  })

  it('watches the only one there is', async () => {
    await begin()
    plane.looks = [state('snapshotting'), state('snapshotted'), state('completed')]
    const { code, stdout, stderr } = await plane.run(wait)
    expect({ code, rows: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      rows: [{ phase: 'succeeded', state: 'completed', result: { terminal: true } }],
    })
    // It has run for a minute when it is looked at again.
    expect(stderr.split('\n')[0]).toBe('[01:00] workspace migrate-provider: snapshotting')
    // It is known how it ended.
    sent()
    await expect(plane.run([...wait, rowsOf({ stdout } as Run)[0]!.id])).resolves.toMatchObject({ code: 0 })
    expect(sent()).toEqual([])
  })

  it('watches several, each under its name', async () => {
    await begin()
    await begin(other)
    plane.looks = [state('snapshotting'), state('snapshotting'), state('completed')]
    const { code, stdout, stderr } = await plane.run(wait)
    expect({ code, phases: rowsOf({ stdout } as Run).map(({ phase }) => phase) }).toEqual({
      code: 0,
      phases: ['succeeded', 'succeeded'],
    })
    for (const { id } of rowsOf({ stdout } as Run))
      expect(stderr).toMatch(
        new RegExp(`^\\[0\\d:\\d\\d\\] ${id} workspace migrate-provider: completed$`, 'm'),
      )
  })

  it('ends as the worst of them, and tells of all', async () => {
    await begin()
    await begin(other)
    plane.looks = [
      state('completed'),
      ...Array<ReturnType<typeof state>>(4).fill(state('failed', { detail: 'no room' })),
    ]
    const { code, stdout } = await plane.run(wait)
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 6,
      error: {
        code: 'operation_failed',
        message: expect.stringContaining('ended as failed: no room.') as string,
      },
      result: [{ phase: 'succeeded' }, { phase: 'failed', result: { terminal: true } }],
    })
    const [, failed] = (JSON.parse(stdout) as { result: Row[] }).result
    sent()
    const again = await plane.run([...wait, failed!.id])
    expect({ code: again.code, ...JSON.parse(again.stdout) }).toMatchObject({
      code: 6,
      error: { message: `${failed!.id} ended as failed.` },
    })
    expect(sent()).toEqual([])
  })

  it('ends with 7 when the time is over', async () => {
    await begin()
    plane.looks = [state('snapshotting')]
    const { code, stdout } = await plane.run([...wait, '--timeout', '5m'])
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 7,
      error: {
        state: 'snapshotting',
        message: 'workspace migrate-provider: not ended after 5m (snapshotting); it goes on.',
        remedy: expect.stringMatching(/^Follow it: molecule operations wait op_\w{6}$/) as string,
      },
      result: [{ phase: 'running', result: { terminal: false } }],
    })
  })

  it('ends with 3 when the credential is not accepted any more', async () => {
    await begin()
    plane.looks = [state('snapshotting'), { status: 401, json: { error: 'expired' } }]
    const { code, stderr } = await plane.run(['operations', 'wait'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/^What was started goes on\. Follow it: molecule operations wait op_\w{6}$/m)
  })

  it('says what is wrong with an id', async () => {
    await begin()
    const id = rowsOf(await plane.run([...list, '--no-refresh']))[0]!.id
    const typo = `${id.slice(0, -1)}${id.endsWith('2') ? '3' : '2'}`
    const { code, stdout } = await plane.run([...wait, typo])
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 2,
      error: { message: `Nothing was started here that is called ${typo}.`, remedy: `Did you mean ${id}?` },
    })
  })
})

it('completes the ids of what has not ended', async () => {
  await begin()
  const { id } = rowsOf(await plane.run([...list, '--no-refresh']))[0]!
  const complete = async (...words: string[]): Promise<string> =>
    (await plane.run(['__complete', ...words])).stdout
  const command = `workspace migrate-provider ${workspaceId} --to hetzner --from aws`.slice(0, 80)
  await expect(complete('=', 'operations', 'wait')).resolves.toBe(`${id}\t${command}\n`)
  await expect(complete('=', 'operations', 'wait', id)).resolves.toBe('')
  await expect(complete('=', 'operations')).resolves.toMatch(/^list\t.*\nwait\t.*\n$/)
})
