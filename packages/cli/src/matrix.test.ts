import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { catalogue } from '@molecule-ai/spec'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandData } from './command-data.ts'
import { commands } from './generated/commands.ts'
import type { Input } from './inputs.ts'
import type { Environment } from './testing/run-cli.ts'
import { ownCommands } from './own/index.ts'
import { runWithin as run } from './testing/run-within.ts'
import { asText } from './text.ts'

const all = Object.entries(commands).map(([id, load]) => ({ id, data: load() }))

/** Anybody may ask these who knows whose tenant it is, such as for a workspace whose id is known. */
const open = new Set(
  catalogue.operations
    .filter(
      ({ security }) =>
        security.length === 0 ||
        security.some((alternative) => alternative.every((name) => name === 'orgId')),
    )
    .map(({ id }) => id),
)

/** Variables that hold what opens a service. */
const keys = new Set(catalogue.credentials.filter(({ secret }) => secret).flatMap(({ env: names }) => names))

let emulator: Emulator
let env: Environment
beforeAll(async () => {
  emulator = await startEmulator({ speed: 20_000 })
  env = emulator.env()
})
afterAll(() => emulator.close())

describe.each(all)('$id', ({ data }) => {
  const { words, summary, flags } = data
  const example = unquoted(data.examples[0]?.command ?? '')
  const secrets = secretsOf(data, 0)

  it('explains itself', async () => {
    const { code, stdout, stderr } = await run([...words, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const names = flags.map(({ name, sensitive }) => (sensitive ? `${name}-from` : name))
    for (const text of [summary, 'USAGE', 'EXAMPLES', 'ENVIRONMENT', ...names]) expect(stdout).toContain(text)
    expect(flat(stdout)).toContain(flat(data.description))
  })

  it('refuses an unknown flag', async () => {
    const { code, stdout, stderr } = await run([...words, '--no-such-flag', '--json'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'usage', exit: 2, operation: data.operation } })
  })

  it('fails as JSON where the service does not accept the credential', async () => {
    const wrong = Object.fromEntries(
      Object.entries({ ...env, ...secrets }).map(([name, value]) => [name, keys.has(name) ? 'wrong' : value]),
    )
    const { code, stdout } = await run([...example, '--json'], wrong)
    if (open.has(data.operation)) return expect(code).toBe(0)
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 3,
      error: { code: 'sign_in', status: 401, exit: 3 },
    })
  })

  it('names what is missing where there is no credential', async () => {
    const { code, stderr } = await run(example, {
      MOLECULE_API_URL: 'http://127.0.0.1:1',
      MOLECULE_CP_URL: 'http://127.0.0.1:1',
      ...secrets,
    })
    if (open.has(data.operation)) return expect(code).toBe(5)
    expect(code).toBe(3)
    expect(stderr).toMatch(/^(Warning: .*\n)?Error: .* needs MOLECULE_\w+( and MOLECULE_\w+)*\.\nSet /)
  })
})

describe.each(Object.keys(ownCommands))('%s', (id) => {
  const words = id.split(':')

  it('explains itself', async () => {
    const { code, stdout, stderr } = await run([...words, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const text of [ownCommands[id]!.summary, 'USAGE', 'EXAMPLES']) expect(stdout).toContain(text)
  })

  it('refuses an unknown flag', async () => {
    const { code, stdout, stderr } = await run([...words, '--no-such-flag', '--json'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      error: expect.objectContaining({
        code: 'usage',
        message: 'There is no flag --no-such-flag.',
      }) as unknown,
    })
  })
})

it('lists every topic and every command of its own once', async () => {
  const { code, stdout } = await run(['--help'])
  const listed = [...stdout.matchAll(/^ {2}([a-z][a-z-]*) {2,}/gm)].map(([, name]) => name)
  const own = Object.keys(ownCommands).map((id) => id.split(':')[0])
  const topics = new Set([...all.map(({ data }) => data.words[0]), ...own])
  expect({ code, listed: new Set(listed) }).toEqual({ code: 0, listed: topics })
  expect(listed).toHaveLength(topics.size)
})

it('says so where a list is empty, to a person only', async () => {
  const list = ['trace', 'list', '2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62']
  const told = { code: 0, stdout: '', stderr: 'There is nothing to show.\n' }
  await expect(run(list, env)).resolves.toEqual(told)
  await expect(run([...list, '--output', 'jsonl'], env)).resolves.toEqual({ ...told, stderr: '' })
})

const workspace = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const migrate = [
  'workspace',
  'migrate-provider',
  workspace,
  '--to',
  'hetzner',
  '--yes',
  '--wait',
  '--poll-interval',
  '50ms',
]

/** What has to be so before an example makes sense. */
const before: Readonly<Record<string, readonly string[]>> = {
  resumeWorkspace: ['workspace', 'pause', workspace],
  getWorkspaceMigrationStatus: migrate,
}

/** In the sandbox two of all workspaces on AWS are there to fail. */
const endsBadly = new Set(['From AWS to Hetzner, all of them, three at a time'])

/** What the real service refuses, whatever is given. */
const refused = new Set(['deleteFile'])

const examples = all.flatMap(({ data }) =>
  refused.has(data.operation)
    ? []
    : data.examples.map(({ summary, command }, index) => ({
        summary,
        command,
        operation: data.operation,
        secrets: secretsOf(data, index),
      })),
)

it.each(examples)('$command', async ({ command, operation, summary, secrets }) => {
  const own = await startEmulator({ speed: 20_000 })
  const state = mkdtempSync(join(tmpdir(), 'molecule-example-'))
  try {
    const environment = { ...own.env(), ...secrets, XDG_STATE_HOME: state }
    const first = before[summary] ?? before[operation]
    if (first !== undefined) await run(first, environment)
    const { code, stdout, stderr } = await run([...unquoted(command), '--json'], environment)
    const failed = expect.objectContaining({ error: expect.objectContaining({ code: 'operation_failed' }) })
    const bad = endsBadly.has(summary)
    expect({ code, answer: JSON.parse(stdout) }).toEqual({
      code: bad ? 6 : 0,
      answer: bad ? failed : expect.not.objectContaining({ error: expect.anything() }),
    })
    expect(stderr).not.toContain('Error')
    expect(own.findings).toEqual([])
  } finally {
    rmSync(state, { recursive: true })
    await own.close()
  }
})

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The words of a command line after the first, as a shell gives them to it. */
function unquoted(line: string): string[] {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return words.slice(1)
}

/** The variables that an example names in place of secrets, with the values that the contract's example has. */
function secretsOf({ operation, flags, examples: lines }: CommandData, index: number): Environment {
  const given = catalogue.operations.find(({ id }) => id === operation)?.examples ?? []
  // The last example of a command that waits is the first one again.
  const input: unknown = (given[index] ?? given[0])?.input
  const named = (lines[index]?.command ?? '').matchAll(/--(\S+)-from env:(\w+)/g)
  return Object.fromEntries(
    [...named].map(([, name, variable = '']) => {
      const { path } = flags.find((flag) => flag.name === name)!
      return [variable, asText(path.reduce<unknown>((value, key) => (value as Input)[key], input))]
    }),
  )
}
