import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { startEmulator, type Emulator, type EmulatorOptions } from '@molecule-ai/emulator'
import { expect } from 'vitest'
import { runInShell, runLine, type Run } from '../command-line.ts'

const mcpFile = fileURLToPath(new URL('../../packages/mcp/dist/molecule-mcp.js', import.meta.url))

// oxlint-disable-next-line typescript/no-explicit-any -- what comes back is what a test looks at
export type Printed = any

/** A fresh local control plane, a terminal without a person, and an MCP client with a person behind it. */
export interface Journey {
  readonly emulator: Emulator
  /** Runs the command as it is written, in bash, e.g. `molecule workspace list | head -1`. */
  readonly shell: (line: string, env?: Readonly<Record<string, string>>) => Promise<Run>
  /** Runs the command with `--json` within this process, as bash reads it, expects success, and returns what it printed. */
  readonly molecule: (line: string, env?: Readonly<Record<string, string>>) => Promise<Printed>
  /** Calls a tool, expects success, and returns what it answers (`items`, `result` or the fields), text of others without its boundaries. What a person is asked, the person agrees to. */
  readonly tool: (name: string, input?: Readonly<Record<string, unknown>>) => Promise<Printed>
  /** Calls a tool, expects a failure, and returns what it says. */
  readonly refused: (name: string, input?: Readonly<Record<string, unknown>>) => Promise<Printed>
  /** The questions that the person was asked so far. */
  readonly questions: readonly string[]
  readonly close: () => Promise<void>
}

export interface JourneyOptions extends EmulatorOptions {
  /** More environment for both surfaces, such as a secret to set by reference. */
  readonly env?: Readonly<Record<string, string>>
  /** The organisation whose tenant both surfaces use; acme unless given. */
  readonly slug?: string
  /** What the person types when asked; `undefined` declines. Unless given, the person agrees to everything. */
  readonly person?: (question: { readonly message: string; readonly field: string }) => string | undefined
}

/**
 * Starts everything that a journey needs. Close it at the end: a finding of the emulator, an answer that the contract does
 * not allow, fails the journey there.
 */
export async function startJourney(options: JourneyOptions = {}): Promise<Journey> {
  const { env: more, slug, ...emulatorOptions } = options
  let asked: Readonly<Record<string, unknown>> = {}
  const person = options.person ?? (({ field }) => (typeof asked[field] === 'string' ? asked[field] : 'yes'))
  const emulator = await startEmulator({ speed: 2000, ...emulatorOptions })
  // Minted keys, ledgers and settings go here and not to whoever runs the tests.
  const home = mkdtempSync(join(tmpdir(), 'journey-'))
  const env = { HOME: home, XDG_STATE_HOME: join(home, 'state'), ...emulator.env(slug), ...more }
  const questions: string[] = []

  const client = new Client({ name: 'journey', version: '0.0.0' }, { capabilities: { elicitation: {} } })
  client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
    questions.push(params.message)
    const [field = ''] = 'requestedSchema' in params ? Object.keys(params.requestedSchema.properties) : []
    const typed = person({ message: params.message, field })
    return typed === undefined ? { action: 'decline' } : { action: 'accept', content: { [field]: typed } }
  })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [mcpFile, '--toolsets', 'all'],
    env,
    stderr: 'pipe',
  })
  await client.connect(transport)

  const call = async (name: string, input: Readonly<Record<string, unknown>> = {}) => {
    asked = input
    const result = await client.callTool({ name, arguments: { ...input } })
    const [content] = result.content as { text: string }[]
    return { failed: result.isError === true, text: content?.text ?? '' }
  }
  return {
    emulator,
    shell: (line, extra) => runInShell(line, { ...env, ...extra }),
    async molecule(line, extra) {
      const { code, stdout, stderr } = await runLine(`molecule ${line} --json`, { ...env, ...extra })
      expect(code, `molecule ${line}\n${stdout}${stderr}`).toBe(0)
      return stdout === '' ? undefined : JSON.parse(stdout)
    },
    async tool(name, input) {
      const { failed, text } = await call(name, input)
      expect(failed, `${name}: ${text}`).toBe(false)
      return JSON.parse(text, unfenced)
    },
    async refused(name, input) {
      const { failed, text } = await call(name, input)
      expect(failed, `${name} succeeded: ${text}`).toBe(true)
      return JSON.parse(text, unfenced)
    },
    questions,
    async close() {
      await client.close()
      await emulator.close()
      rmSync(home, { recursive: true })
      expect(emulator.findings, 'answers that the contract does not allow').toEqual([])
    },
  }
}

/** A text without the boundary that marks it as data for a model. */
const unfenced = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^<(data-[0-9a-f]+)>([^]*)<\/\1>$/, '$2') : value
