import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ended, start, type Environment, type Run } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const command = ['workspace', 'migrate-provider']
const quick = ['--yes', '--poll-interval', '20ms']

let directory: string
let emulator: Emulator
let env: Environment
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'batch-'))
  emulator = await startEmulator({ speed: 6000 })
  env = { ...emulator.env(), XDG_STATE_HOME: directory }
})
afterEach(async () => {
  const { findings } = emulator
  await emulator.close()
  rmSync(directory, { recursive: true })
  expect(findings).toEqual([])
})

const run = (...args: readonly string[]): Promise<Run> => runWithin([...command, ...args], env)
const journals = (): string[] => readdirSync(join(directory, 'molecule', 'batches'))
const begun = (): string[] => [
  ...new Set(
    journals().flatMap((name) =>
      readFileSync(join(directory, 'molecule', 'batches', name), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => (JSON.parse(line) as { name: string }).name),
    ),
  ),
]
const providers = async (): Promise<Record<string, string>> => {
  const { stdout } = await runWithin(['workspace', 'list', '--json'], env)
  const rows = JSON.parse(stdout) as { name: string; compute: { provider: string } }[]
  return Object.fromEntries(rows.map(({ name, compute }) => [name, compute.provider]))
}

it('moves all that fit, and says what came of each', async () => {
  const healthy = ['--filter', "!contains(name, 'fails')", '--json']
  const { code, stdout, stderr } = await run(
    '--all',
    '--from',
    'aws',
    '--to',
    'hetzner',
    ...healthy,
    ...quick,
  )
  const result = JSON.parse(stdout) as { batch: string }
  const item = {
    outcome: 'success',
    state: 'completed',
    seconds: expect.any(Number) as number,
  }
  expect({ code, result }).toEqual({
    code: 0,
    result: {
      batch: result.batch,
      command: 'workspace migrate-provider',
      counts: { success: 2 },
      items: [
        { id: reports, name: 'Reports', ...item },
        { id: office, name: 'Office', ...item },
      ],
    },
  })
  expect(stderr).toContain('For each of these 2: Migrate workspace WORKSPACE ID from aws to hetzner?')
  await expect(providers()).resolves.toMatchObject({ Reports: 'hetzner', Office: 'hetzner', Charts: 'gcp' })
  const file = join(directory, 'molecule', 'batches', `${result.batch}.jsonl`)
  expect([statSync(file).mode & 0o777, statSync(join(file, '..')).mode & 0o777]).toEqual([0o600, 0o700])
  expect(readFileSync(file, 'utf8')).not.toMatch(/token|key/i)

  // Each of them is in the ledger of what was started here, too.
  const known = await runWithin(['operations', 'list', '--all', '--no-refresh', '--json'], env)
  expect(JSON.parse(known.stdout)).toHaveLength(2)

  const completed = await runWithin(['__complete', '=', ...command, '--resume'], env)
  expect(completed.stdout).toBe(`${result.batch}\t\n`)

  // There is nothing left that fits, and nothing left of the batch.
  await expect(run('--resume', result.batch, ...quick)).resolves.toMatchObject({
    code: 0,
    stderr: expect.stringContaining('All of it has ended.') as string,
  })
  await expect(
    run('--all', '--from', 'aws', '--to', 'hetzner', '--filter', "name=='Reports'", ...quick),
  ).resolves.toMatchObject({ code: 0, stderr: expect.stringContaining('There are none that fit.') as string })
})

it('begins none after one has failed, and goes on without it', async () => {
  const plan = await run('--all', '--from', 'aws', '--to', 'gcp', '--plan', '--json')
  const { items, ...head } = JSON.parse(plan.stdout) as { items: { id: string; name: string }[] }
  const file = join(directory, 'plan.json')
  // The one that fails first.
  const order = items.toSorted(
    (a, b) => Number(b.name.includes('Archive')) - Number(a.name.includes('Archive')),
  )
  writeFileSync(file, JSON.stringify({ ...head, items: order }))
  const page = join(directory, 'page.md')
  const inCi = { ...env, GITHUB_STEP_SUMMARY: page }
  const stopped = await runWithin([...command, '--plan-file', file, '--max-parallel', '1', ...quick], inCi)
  expect(stopped).toMatchObject({
    code: 6,
    stderr: expect.stringMatching(
      /Error: workspace migrate-provider: 1 failed, 3 not begun\.\nGo on .* --resume \w+\n$/,
    ) as string,
  })
  const told = readFileSync(page, 'utf8')
  expect(told).toMatch(/^### workspace migrate-provider: 1 failed, 3 not begun \(\w+\)$/m)
  expect(told).toMatch(
    /^\| ✗ \| Archive fails-at-snapshotting \| failed, snapshotting failed .* \| 00:\d\d \|$/m,
  )
  expect(told).toMatch(/^\| … \| Reports \| not begun \| {2}\|$/m)
  const columns = stopped.stdout.split('\n', 1)[0]
  expect(columns).toMatch(/^ID +NAME +OUTCOME +STATE +SECONDS +DETAIL +MESSAGE$/)
  const id = stopped.stderr.match(/--resume (\w+)/)?.[1] ?? ''
  const resumed = await run('--resume', id, '--on-failure', 'continue', ...quick)
  expect(resumed).toMatchObject({ code: 6, stderr: expect.stringContaining('2 failed, 2 done.') as string })
  await expect(providers()).resolves.toMatchObject({ Reports: 'gcp', Office: 'gcp' })
})

it('writes what has failed as it was asked for, and tells before what the service will refuse', async () => {
  const onGcp = ['--all', '--from', 'gcp', '--to', 'hetzner']
  const warning =
    'Warning: 1 of 1 will be refused. Coming from hetzner or gcp, name the current machine in from_instance_id.\n'
  await expect(run(...onGcp, '--plan')).resolves.toMatchObject({ code: 0, stderr: warning })
  const asked = await run(...onGcp, ...quick, '--columns', 'name,outcome')
  expect(asked).toMatchObject({ code: 4, stdout: 'NAME    OUTCOME\nCharts  failure\n' })
  expect(asked.stderr).toContain(warning)
  const json = await run(...onGcp, ...quick, '--json', '--query', 'items[].error.code')
  expect(JSON.parse(json.stdout)).toEqual({
    error: expect.objectContaining({ code: 'refused', exit: 4 }) as object,
    result: ['refused'],
  })
  const unfit = await run(...onGcp, ...quick, '--json', '--query', 'length(batch.items)')
  expect(JSON.parse(unfit.stdout)).toMatchObject({
    error: { code: 'refused' },
    result: { counts: { failure: 1 } },
  })
})

it('prints a plan and sends nothing, and asks before a plan is carried out', async () => {
  const before = await providers()
  await expect(run('--all', '--from', 'aws', '--to', 'gcp', '--plan')).resolves.toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ID +NAME +FROM +TO\n/) as string,
  })
  const chosen = ['--filter', "name=='Office'", '--plan', '--columns', 'name,input.to']
  await expect(run('--all', '--from', 'aws', '--to', 'gcp', ...chosen)).resolves.toMatchObject({
    code: 0,
    stdout: 'NAME    TO\nOffice  gcp\n',
  })
  await expect(run('--all', '--from', 'aws', '--to', 'gcp')).resolves.toEqual({
    code: 8,
    stdout: '',
    stderr: 'Error: workspace migrate-provider has to be confirmed. Nothing was sent.\nConfirm with --yes.\n',
  })
  expect(await providers()).toEqual(before)
})

it.each([
  ['--all --to gcp --yes', '--all does not say which ones.\nChoose them with --from or --filter.'],
  ['--all --from aws --to gcp --filter foo( --yes', '--filter ends too early, after foo('],
  ['--all --from aws --to gcp --no-wait --yes', '--no-wait is for one at a time.'],
  ['--all --from aws --to gcp --curl', '--curl is for one at a time.'],
  ['--plan --to gcp', 'All of the following must be provided when using --plan: --all.'],
  [`${reports} --all --to gcp`, `Unexpected argument: ${reports}.`],
  ['--resume 00000000 --yes', 'There is no batch 00000000.'],
  ['--resume ../x --yes', 'There is no batch ../x.'],
  ['--resume 00000000 --to gcp --yes', '--resume 00000000 has the inputs of each, so --to cannot be given.'],
  ['--plan-file none.json --yes', 'Cannot read none.json: ENOENT.'],
])('refuses %s', async (line, message) => {
  const { code, stderr } = await run(...line.split(' '))
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining(`Error: ${message}`) as string,
  })
})

it('sends nothing where no journal can be kept', async () => {
  writeFileSync(join(directory, 'molecule'), '')
  const { code, stderr } = await run('--all', '--from', 'aws', '--to', 'gcp', ...quick)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/Cannot write the journal .*\(?ENOTDIR\)?\. Nothing was sent\./) as string,
  })
  await expect(providers()).resolves.toMatchObject({ Reports: 'aws' })
})

it.each(['SIGINT', 'SIGKILL'] as const)(
  'is gone on with after %s, and nothing is begun twice',
  async (signal) => {
    await emulator.close()
    emulator = await startEmulator({ speed: 600 })
    env = { ...emulator.env(), XDG_STATE_HOME: directory }
    const healthy = ['--all', '--from', 'aws', '--to', 'hetzner', '--filter', "!contains(name, 'fails')"]
    const child = start(
      [...command, ...healthy, '--max-parallel', '1', '--yes', '--poll-interval', '50ms'],
      env,
    )
    child.stdin.end()
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      // Once: a second Ctrl-C is not waited for.
      if (said.includes('snapshotting') && !child.killed) child.kill(signal)
    })
    const { code } = await ended(child)
    expect(code).toBe(signal === 'SIGINT' ? 130 : null)
    expect(begun()).toEqual(['Reports'])
    const id = journals()[0]?.replace('.jsonl', '') ?? ''
    if (signal === 'SIGINT') expect(said).toContain(`--resume ${id}`)
    const resumed = await run('--resume', id, '--json', ...quick)
    expect(resumed.code).toBe(0)
    expect(JSON.parse(resumed.stdout)).toMatchObject({ batch: id, counts: { success: 2 } })
    await expect(providers()).resolves.toMatchObject({ Reports: 'hetzner', Office: 'hetzner' })
  },
)
