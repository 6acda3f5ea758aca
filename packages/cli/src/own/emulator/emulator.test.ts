import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ended, run, start as startCli } from '../../testing/run-cli.ts'
import { runWithin } from '../../testing/run-within.ts'
import { places } from './places.ts'
import { processStart } from './process-start.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const state = await mkdtemp(join(tmpdir(), 'molecule-emulator-'))
const env = { XDG_STATE_HOME: state, MOLECULE_ORG_API_KEY: 'canary-org-api-key', DATABASE_URL: 'canary' }
const where = places(env)
const emulator = (...words: string[]) => runWithin(['emulator', ...words], env)
const told = async (...words: string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await emulator(...words, '--json')).stdout) as Record<string, unknown>

afterAll(async () => {
  await emulator('stop')
  await rm(state, { recursive: true })
})

describe('an emulator that runs', () => {
  let first: Record<string, unknown>
  let variables: Record<string, string>
  beforeAll(async () => {
    // Whoever comes second waits, and is told of the same one.
    const both = await Promise.all(
      [1, 2].map(() => run(['emulator', 'start', '--speed', '100', '--json'], env)),
    )
    const [one, two] = both.map(({ stdout }) => JSON.parse(stdout) as Record<string, unknown>)
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(two).toEqual(one)
    expect(both.filter(({ stderr }) => stderr.includes('It runs already.'))).toHaveLength(1)
    first = one!
    const { env: own } = await told('start', '--env')
    variables = own as Record<string, string>
  })

  it('is told where it is', async () => {
    expect(first).toMatchObject({
      state: 'running',
      controlPlane: variables.MOLECULE_CP_URL,
      tenants: { acme: variables.MOLECULE_API_URL },
      directory: where.data,
      speed: 100,
      migrations: [],
    })
    await expect(told('status')).resolves.toEqual(first)
  })

  it('is used by a shell that reads the variables', async () => {
    const { stdout } = await emulator('start', '--env')
    const lines = Object.entries(variables).map(([name, value]) => `export ${name}=${value}\n`)
    expect(stdout).toBe(lines.join(''))
    const { stdout: list } = await runWithin(
      ['workspace', 'list', '--query', '[0].name', '-o', 'table'],
      variables,
    )
    expect(list).toBe('Reports\n')
  })

  it('is used by the name of a profile, which stays what it is for another host', async () => {
    const settings = { ...env, MOLECULE_ORG_API_KEY: '', XDG_CONFIG_HOME: join(state, 'config') }
    const cli = (...words: string[]) => runWithin(words, settings)
    const saved = await cli('emulator', 'start', '--save-profile', 'local')
    expect(saved).toMatchObject({ code: 0, stderr: expect.stringContaining('--profile local') as unknown })
    for (const list of [
      ['workspace', 'list'],
      ['org', 'list'],
    ])
      await expect(cli(...list, '--profile', 'local', '--json')).resolves.toMatchObject({
        code: 0,
        stderr: '',
      })
    await expect(cli('emulator', 'start', '--save-profile', 'local')).resolves.toMatchObject({ code: 0 })
    await cli('config', 'set', 'org-slug', 'acme', '--profile', 'prod')
    await expect(cli('emulator', 'start', '--save-profile', 'prod')).resolves.toEqual({
      code: 4,
      stdout: '',
      stderr: 'Error: Profile prod is for something else. It was left as it is.\nChoose another name.\n',
    })
    await expect(cli('emulator', 'start', '--save-profile', 'no name')).resolves.toMatchObject({ code: 2 })
  })

  it('keeps its keys to its owner, and was given none', async () => {
    for (const file of [where.instance, where.log]) expect((await stat(file)).mode & 0o777).toBe(0o600)
    await expect(readdir(where.root)).resolves.toEqual(['data', 'instance.json', 'log'])
    const given = await readFile(`/proc/${String(first.pid)}/environ`, 'utf8').catch(() => '')
    expect(given).not.toContain('canary')
  })

  it('is not started twice with other settings', async () => {
    const { code, stderr } = await emulator('start', '--speed', '1', '--directory', join(state, 'other'))
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: `Error: The emulator runs already, with other settings: --directory is ${where.data}, --speed is 100.\nStop it first: molecule emulator stop\n`,
    })
    await expect(told('start', '--speed', '100')).resolves.toMatchObject({ pid: first.pid })
  })

  it('shows the migrations that are under way, and forgets them', async () => {
    const migrate = ['workspace', 'migrate-provider', reports, '--to', 'hetzner', '--yes', '--json']
    await expect(runWithin(migrate, variables)).resolves.toMatchObject({ code: 0 })
    const { migrations } = await told('status')
    expect(migrations).toEqual([
      { workspace: reports, from: 'aws', to: 'hetzner', state: expect.any(String) as unknown },
    ])
    const { stdout } = await emulator('status')
    expect(stdout).toMatch(/^state +running\n[^]*\nmigrations\n +WORKSPACE/)
    await expect(told('reset')).resolves.toEqual({ state: 'running', orgs: 4, workspaces: 8 })
    await expect(told('status')).resolves.toEqual(first)
  })

  it('has a log, which can be followed to its end', async () => {
    const { lines: last } = await told('logs', '--lines', '1')
    expect(last).toEqual([expect.stringMatching(/^control-plane POST .*\/migrate-provider 202 /)])
    const follower = startCli(['emulator', 'logs', '--follow', '--lines', '0', '-o', 'jsonl'], env)
    const end = ended(follower)
    const next = once(follower.stdout, 'data') as Promise<[Buffer]>
    // It shows what is written once it has begun.
    const asking = setInterval(() => void fetch(`${variables.MOLECULE_API_URL}/health`), 200)
    const [lines] = await next
    clearInterval(asking)
    expect(JSON.parse(lines.toString().split('\n')[0] ?? '')).toEqual({
      line: expect.stringMatching(/^acme GET \/health 200/) as unknown,
    })
    await expect(told('stop')).resolves.toEqual({ state: 'stopped', pid: first.pid })
    await expect(end).resolves.toMatchObject({ code: 0, stderr: '' })
    await expect(processStart(Number(first.pid))).resolves.toBeUndefined()
  })

  it('is gone then', async () => {
    await expect(told('status')).resolves.toEqual({ state: 'stopped' })
    const again = await emulator('stop')
    expect(again).toEqual({ code: 0, stdout: 'state  stopped\n', stderr: 'It did not run.\n' })
    await expect(readdir(where.data)).resolves.toContain('state.db')
    await expect(told('reset')).resolves.toEqual({ state: 'stopped' })
    await expect(readdir(where.root)).resolves.toEqual(['log'])
  })
})

it('leaves nothing behind when Ctrl-C comes before it is ready', async () => {
  const child = startCli(['emulator', 'start'], env)
  const end = ended(child)
  await vi.waitFor(() => stat(where.output), { timeout: 20_000 })
  child.kill('SIGINT')
  await expect(end).resolves.toEqual({
    code: 130,
    stdout: '',
    stderr: 'Error: Interrupted. The emulator was not started.\n',
  })
  await expect(told('status')).resolves.toEqual({ state: 'stopped' })
  // What was begun has let go of its directory.
  await expect(told('start')).resolves.toMatchObject({ state: 'running' })
  await expect(told('stop')).resolves.toMatchObject({ state: 'stopped' })
})

it('says why it did not start', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { code, stdout, stderr } = await emulator('start', '--port', String(port))
  server.close()
  expect({ code, stdout, stderr }).toEqual({
    code: 4,
    stdout: '',
    stderr: expect.stringMatching(
      new RegExp(
        `^Error: The emulator did not start: port ${port} is in use; [^]*\\nLook at molecule emulator logs\\.\\n$`,
      ),
    ) as unknown,
  })
  await expect(told('status')).resolves.toEqual({ state: 'stopped' })
})

it('ends no process but the one that it started', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  const record = { pid: other.pid, start: 'another start', startedAt: '', settings: {}, output: {} }
  await writeFile(where.instance, JSON.stringify(record))
  await expect(told('stop')).resolves.toEqual({ state: 'stopped' })
  expect({ exit: other.exitCode, signal: other.signalCode }).toEqual({ exit: null, signal: null })
  await expect(processStart(other.pid!)).resolves.toEqual(expect.any(String))
  other.kill()
})

it('does not wait for somebody who has ended', async () => {
  const gone = spawn(process.execPath, ['-e', '0'])
  await once(gone, 'close')
  await writeFile(where.lock, `${gone.pid} 1`)
  await expect(told('stop')).resolves.toEqual({ state: 'stopped' })
})

it.each([
  [['start', '--speed', '0'], '--speed takes a number, 0.001 or more, not 0.'],
  [['start', '--port', '70000'], '--port takes a whole number, 1 to 65533, not 70000.'],
  [['logs', '-n', 'all'], '--lines takes a whole number, 0 or more, not all.'],
  [['logs', '--follow', '--json'], '--follow is for plain lines and --output jsonl'],
])('refuses %j', async (words, message) => {
  const { code, stdout, stderr } = await emulator(...words)
  expect({ code, text: stdout + stderr }).toEqual({
    code: 2,
    text: expect.stringContaining(message) as unknown,
  })
})
