import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { catalogue } from '@molecule-ai/spec'
import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const page = readFileSync(at('apps/docs/src/content/docs/guides/mcp-clients.md'), 'utf8')
const program = at('packages/mcp/dist/molecule-mcp.js')

interface Block {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** What a person has set, and what the client fills in for it. */
const values: Readonly<Record<string, string>> = {
  MOLECULE_ORG_SLUG: 'acme',
  MOLECULE_ORG_ID: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
  MOLECULE_ORG_API_KEY: 'canary-org-api-key',
}

// Where `npx` gets our package, and where the file of variables is.
const home = mkdtempSync(join(tmpdir(), 'mcp-clients-'))
afterAll(() => rmSync(home, { recursive: true }))
mkdirSync(join(home, 'bin'))
mkdirSync(join(home, '.config/molecule'), { recursive: true })
writeFileSync(
  join(home, 'bin/npx'),
  `#!/bin/sh\n[ "$1 $2" = '-y @molecule-ai/mcp' ] || exit 1\nshift 2\nexec '${process.execPath}' '${program}' "$@"\n`,
)
chmodSync(join(home, 'bin/npx'), 0o755)
const lines = Object.entries(values).map(([name, value]) => `export ${name}='${value}'\n`)
writeFileSync(join(home, '.config/molecule/env'), lines.join(''))

const blocks = [...page.matchAll(/^## (.+)\n[^]*?```(json|toml)\b.*\n([^]*?)```/gm)].map(
  ([, client = '', language = '', text = '']) => [client, language, text] as const,
)

it('has a block for each client', () => {
  expect(blocks.map(([client]) => client)).toEqual([
    'Claude Code',
    'Claude Desktop',
    'Cursor',
    'VS Code',
    'Codex',
    'Gemini CLI',
  ])
})

it.each(blocks)('starts the server as the block for %s says', async (_, language, text) => {
  const { command, args, env } = language === 'toml' ? readToml(text) : readJson(text)
  const known = [...catalogue.services, ...catalogue.credentials].flatMap((each) => each.env)
  const variables = catalogue.services.flatMap((each) => each.variables.flatMap((variable) => variable.env))
  expect([...known, ...variables]).toEqual(expect.arrayContaining(Object.keys(env)))

  const client = new Client({ name: 'test', version: '1' })
  const path = `${join(home, 'bin')}:${process.env['PATH']}`
  await client.connect(
    new StdioClientTransport({
      command: command === 'npx' ? join(home, 'bin/npx') : command,
      args: [...args],
      env: { ...env, HOME: home, PATH: path },
      stderr: 'ignore',
    }),
  )
  const { tools } = await client.listTools()
  await client.close()
  // It has the tenant's credential, and nothing was left as it stands in the block.
  expect(tools.map(({ name }) => name)).toContain('list_workspaces')
  expect(Object.values(env).filter((value) => !Object.values(values).includes(value))).toEqual([])
})

const run = promisify(execFile)
const cli = (...args: string[]) =>
  run(process.execPath, [at('packages/cli/bin/run.cjs'), ...args], { env: { HOME: home, PATH: '' } })

// The ones that the command line writes, which knows how each client refers to a variable.
it.each([
  ['Claude Code', 'claude-code'],
  ['Cursor', 'cursor'],
  ['VS Code', 'vscode'],
  ['Codex', 'codex'],
  ['Gemini CLI', 'gemini-cli'],
])('has the block for %s that the command line prints', async (title, client) => {
  const [, language, text = ''] = blocks.find(([name]) => name === title) ?? []
  const { stdout } = await cli('mcp', 'install', '--client', client, '--print')
  const read = language === 'toml' ? pairsIn : (block: string): unknown => JSON.parse(block)
  expect(read(stdout)).toEqual(read(text))
})

it('knows the flags that the command line writes', async () => {
  const flags = [
    '--toolsets',
    'default,search,schedules',
    '--read-only',
    '--workspace',
    values['MOLECULE_ORG_ID'] ?? '',
  ]
  const { stdout } = await cli('mcp', 'install', '--client', 'claude-code', '--print', ...flags)
  const { args } = readJson(stdout)
  const { stdout: tools } = await run(process.execPath, [program, ...args.slice(2), '--print-tools'])
  expect(tools).toContain('search_operations')
  expect(tools).not.toContain('create_workspace')
})

function readJson(text: string): Block {
  const settings = JSON.parse(text) as {
    readonly inputs?: readonly { readonly id: string }[]
    readonly servers?: Record<string, Block>
    readonly mcpServers?: Record<string, Block>
  }
  const [block] = Object.values(settings.servers ?? settings.mcpServers ?? {})
  if (block === undefined) throw new Error('the block has no server')
  const inputs = new Set(settings.inputs?.map(({ id }) => id))
  const env = Object.entries(block.env ?? {}).map(([name, value]) => [name, fill(value, inputs)])
  return { ...block, env: Object.fromEntries(env) as Record<string, string> }
}

/** As much of TOML as the block uses: its values are also JSON. */
function pairsIn(text: string): unknown {
  const pairs = [...text.matchAll(/^(\w+) = (.+)$/gm)].map(([, name, value = '']) => [
    name,
    JSON.parse(value),
  ])
  return Object.fromEntries(pairs)
}

function readToml(text: string): Block {
  const {
    command,
    args,
    env_vars: names,
  } = pairsIn(text) as {
    readonly command: string
    readonly args: string[]
    readonly env_vars: string[]
  }
  return { command, args, env: Object.fromEntries(names.map((name) => [name, values[name] ?? ''])) }
}

/** `${NAME:-}`, `${env:NAME}`, `$NAME`, or `${input:id}` for an input that the block declares. */
function fill(text: string, inputs: ReadonlySet<string>): string {
  const [, id] = text.match(/^\$\{input:(.+)\}$/) ?? []
  if (id !== undefined) return inputs.has(id) ? (values[id.toUpperCase().replaceAll('-', '_')] ?? text) : text
  const [, name = ''] = text.match(/^\$(?:\{(?:env:)?)?([A-Z_]+)(?::-)?\}?$/) ?? []
  return values[name] ?? text
}
