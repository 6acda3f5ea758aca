import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bin } from '../../testing/run-cli.ts'
import { runWithin } from '../../testing/run-within.ts'
import { install } from './install.ts'

const root = await mkdtemp(join(tmpdir(), 'molecule-mcp-'))
afterAll(() => rm(root, { recursive: true }))

/** Where each client has the files of a person; the project is where the command runs. */
let home: string
let env: Record<string, string>
let claude: string
beforeEach(async () => {
  home = await mkdtemp(join(root, 'home-'))
  env = {
    CLAUDE_CONFIG_DIR: home,
    CODEX_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_STATE_HOME: join(home, 'state'),
  }
  claude = join(home, '.claude.json')
})

const workspace = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const client = (name: string, ...further: string[]) => [
  'mcp',
  'install',
  '--client',
  name,
  '--scope',
  'user',
  ...further,
]

describe('mcp install', () => {
  it.each([
    ['claude-code', '.claude.json', '"${MOLECULE_ORG_API_KEY:-}"'],
    ['vscode', 'Code/User/mcp.json', '"${input:molecule-org-api-key}"'],
    ['codex', 'config.toml', '"MOLECULE_ORG_API_KEY"'],
  ])('adds the server to %s once, and takes it out again', async (name, path, reference) => {
    const file = join(home, path)
    const secret = { ...env, MOLECULE_ORG_API_KEY: 'canary-key', MOLECULE_ORG_SLUG: 'acme' }
    const first = await runWithin(client(name, '--yes', '--json'), secret)
    expect({ code: first.code, ...JSON.parse(first.stdout) }).toEqual({
      code: 0,
      client: name,
      scope: 'user',
      file,
      changed: true,
    })
    const text = await readFile(file, 'utf8')
    expect(text).toContain(reference)
    expect(text + first.stdout + first.stderr).not.toContain('canary')
    expect(first.stderr.split('\n')[0]).toBe(`${file} (new)`)
    expect((await stat(file)).mode & 0o777).toBe(0o600)

    const again = await runWithin(client(name), secret)
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('changed  false') as unknown })
    expect(again.stderr).toMatch(/ has it already\.\n$/)

    const out = await runWithin(
      ['mcp', 'uninstall', '--client', name, '--scope', 'user', '--yes', '--json'],
      env,
    )
    expect({ code: out.code, ...JSON.parse(out.stdout) }).toMatchObject({ code: 0, changed: true })
    expect((await readFile(file, 'utf8')).trim()).toMatch(/^(\{\s*\})?$/)
    const none = await runWithin(['mcp', 'uninstall', '--client', name, '--scope', 'user'], env)
    expect(none).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/ does not have it\.\n$/) as unknown,
    })
  })

  it('keeps everything else, shows no value that is not its own, and leaves a copy of the file', async () => {
    const before = `{
  "token": "canary-token",
  "mcpServers": {
    "other": { "command": "x", "env": { "KEY": "canary-key" } },
    "molecule": { "command": "npx", "env": { "MOLECULE_ORG_API_KEY": "canary-literal" }, "alwaysAllow": ["list_workspaces"] }
  }
}
`
    await writeFile(claude, before, { mode: 0o640 })
    const { code, stdout, stderr } = await runWithin(client('claude-code', '--yes', '--json'), env)
    expect(code).toBe(0)
    expect(stderr).toContain('@@ ')
    expect(stderr).toContain('"MOLECULE_ORG_ID": "${MOLECULE_ORG_ID:-}"')
    expect(stdout + stderr).not.toContain('canary')
    const written = JSON.parse(await readFile(claude, 'utf8')) as { mcpServers: object }
    expect(written).toEqual({
      token: 'canary-token',
      mcpServers: {
        other: { command: 'x', env: { KEY: 'canary-key' } },
        molecule: {
          command: 'npx',
          args: ['-y', '@molecule-ai/mcp'],
          env: {
            MOLECULE_ORG_SLUG: '${MOLECULE_ORG_SLUG:-}',
            MOLECULE_ORG_ID: '${MOLECULE_ORG_ID:-}',
            MOLECULE_ORG_API_KEY: '${MOLECULE_ORG_API_KEY:-}',
          },
          alwaysAllow: ['list_workspaces'],
        },
      },
    })
    expect((await stat(claude)).mode & 0o777).toBe(0o640)
    const { backup } = JSON.parse(stdout) as { backup: string }
    await expect(readFile(backup, 'utf8')).resolves.toBe(before)
    expect((await stat(backup)).mode & 0o777).toBe(0o600)
  })

  it('asks nobody where nobody can answer, and writes nothing', async () => {
    const { code, stdout, stderr } = await runWithin(client('claude-code'), env)
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' })
    expect(stderr).toMatch(
      /\+ {4}"molecule": \{[^]*Error: mcp install has to be confirmed\. Nothing was written\.\nConfirm with --yes\.\n$/,
    )
    await expect(readdir(home)).resolves.toEqual([])
  })

  it.each([
    ['{ "mcpServers": ', 'cannot be read: '],
    ['[1]', 'cannot be read: it is no object'],
    ['{ "mcpServers": [] }', 'has something else in the place of the servers: mcpServers'],
    ['{ "mcpServers": {}, "mcpServers": { "a": {} } }', 'is written in a way that cannot be changed safely'],
  ])('leaves %j as it is', async (text, message) => {
    await writeFile(claude, text)
    const { code, stderr } = await runWithin(client('claude-code', '--yes'), env)
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining(message) as unknown })
    await expect(readFile(claude, 'utf8')).resolves.toBe(text)
  })

  it('leaves TOML as it is that it cannot change safely', async () => {
    const text = 'mcp_servers = { other = { command = "x" } }\n'
    await writeFile(join(home, 'config.toml'), text)
    const { code, stderr } = await runWithin(client('codex', '--yes'), env)
    expect({ code, stderr }).toMatchObject({ code: 4, stderr: expect.stringContaining('safely') as unknown })
    await expect(readFile(join(home, 'config.toml'), 'utf8')).resolves.toBe(text)
  })

  it('writes where a link leads', async () => {
    const target = join(home, 'dotfiles', 'claude.json')
    await mkdir(dirname(target))
    await writeFile(target, '{}')
    await symlink(target, claude)
    await expect(runWithin(client('claude-code', '--yes'), env)).resolves.toMatchObject({ code: 0 })
    await expect(readFile(target, 'utf8')).resolves.toContain('molecule')
    await expect(readdir(dirname(target))).resolves.toEqual(['claude.json'])
  })

  it('hands on what was asked for, and the address where that is how the tenant is named', async () => {
    const flags = ['--print', '--read-only', '--toolsets', 'default,search', '--workspace', workspace]
    const more = ['--env', 'MOLECULE_CP_ADMIN_TOKEN']
    const { stdout } = await runWithin(client('codex', ...flags, ...more), {
      ...env,
      MOLECULE_API_URL: 'http://x',
    })
    expect(stdout).toBe(`[mcp_servers.molecule]
command = "npx"
args = [ "-y", "@molecule-ai/mcp", "--toolsets=default,search", "--read-only", "--workspace=${workspace}" ]
env_vars = [ "MOLECULE_API_URL", "MOLECULE_ORG_ID", "MOLECULE_ORG_API_KEY", "MOLECULE_CP_ADMIN_TOKEN" ]
startup_timeout_sec = 60
`)
    const { stdout: json } = await runWithin(client('codex', ...flags, '--json'), env)
    expect(JSON.parse(json)).toMatchObject({
      client: 'codex',
      block: expect.stringContaining('env_vars') as unknown,
    })
    await expect(readdir(home)).resolves.toEqual([])
  })

  it.each([
    [['--client', 'curser'], 'Did you mean cursor?'],
    [['--client', 'cursor', '--toolsets', 'schedule'], 'Did you mean schedules?'],
    [['--client', 'cursor', '--workspace', 'a b'], '--workspace takes the id of a workspace'],
    [['--client', 'cursor', '--env', 'HOME'], '--env takes MOLECULE_API_URL'],
    [['--client', 'cursor', '--curl'], 'There is no flag --curl.'],
  ])('refuses %j', async (flags, message) => {
    const { code, stderr } = await runWithin(['mcp', 'install', ...flags], env)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) as unknown })
  })

  it('names the command of the client where there is one', async () => {
    await writeFile(join(home, 'claude'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const { stderr } = await runWithin(client('claude-code', '--print'), { ...env, PATH: home })
    expect(stderr).toContain(`claude mcp add-json --scope user molecule '{"command":"npx",`)
  })

  it.each([
    ['project', '.cursor/mcp.json'],
    ['user', 'me/.cursor/mcp.json'],
  ])('finds the file of the %s', async (scope, path) => {
    const where = { cwd: home, env: { ...env, HOME: join(home, 'me'), USERPROFILE: join(home, 'me') } }
    const words = ['mcp', 'install', '--client', 'cursor', '--scope', scope, '--yes', '--json']
    const { stdout } = await promisify(execFile)(process.execPath, [bin, ...words], where)
    expect(JSON.parse(stdout)).toMatchObject({ file: join(home, path), changed: true })
    await expect(readFile(join(home, path), 'utf8')).resolves.toContain('${env:MOLECULE_ORG_API_KEY}')
  })
})

describe('on a terminal', () => {
  const args = {}
  const flags = { client: 'claude-code', scope: 'user' }
  const terminal = (answer: string) => ({
    stdin: process.stdin,
    interactive: true,
    color: false,
    redraw: false,
    note: vi.fn<(line: string) => void>(),
    ask: vi.fn<(question: string) => Promise<string>>(async () => answer),
  })
  const invoke = (answer: string) =>
    install.run({ args, flags, format: 'json', terminal: terminal(answer), userAgent: 'test', root: home })

  it.each(['', 'n', 'yess'])('takes %j as a no', async (answer) => {
    vi.stubEnv('CLAUDE_CONFIG_DIR', home)
    await expect(invoke(answer)).rejects.toThrow('Not confirmed. Nothing was written.')
    await expect(readdir(home)).resolves.toEqual([])
  })

  it('writes nothing over what somebody else wrote meanwhile', async () => {
    vi.stubEnv('CLAUDE_CONFIG_DIR', home)
    const slow = terminal('y')
    slow.ask.mockImplementation(async () => {
      await writeFile(claude, '{"theirs":true}')
      return 'y'
    })
    await expect(
      install.run({ args, flags, format: 'json', terminal: slow, userAgent: 'test', root: home }),
    ).rejects.toThrow('was changed meanwhile')
    await expect(readFile(claude, 'utf8')).resolves.toBe('{"theirs":true}')
  })
})
