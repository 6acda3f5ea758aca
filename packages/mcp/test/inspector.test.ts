import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { startEmulator } from '@molecule-ai/emulator'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program } from './client.ts'

// The Inspector is somebody else's client: it judges the built program by the protocol and by what models accept.
const require = createRequire(import.meta.url)
const inspector = join(
  dirname(require.resolve('@modelcontextprotocol/inspector/package.json')),
  'clients/launcher/build/index.js',
)

let emulator: Awaited<ReturnType<typeof startEmulator>>
let home: string
beforeAll(async () => {
  emulator = await startEmulator({ speed: 600 })
  home = await mkdtemp(join(tmpdir(), 'inspector-'))
})
afterAll(() => Promise.all([emulator.close(), rm(home, { recursive: true })]))

interface Inspected {
  readonly code: number
  readonly result?: { readonly tools?: Tool[]; readonly [key: string]: unknown }
  readonly complaints: string
}

/** Runs the Inspector's command line; the server is the built program unless another one is given. */
function inspect(options: readonly string[], server: readonly string[] = [program]): Promise<Inspected> {
  const variables = Object.entries(emulator.env()).flatMap(([name, value]) => ['-e', `${name}=${value}`])
  const args = [inspector, '--cli', '--format', 'json', ...variables, ...options, '--']
  // It keeps files in the home directory, which is nobody's here.
  const env = { PATH: process.env['PATH'], HOME: home }
  return new Promise((resolve) => {
    execFile(process.execPath, [...args, process.execPath, ...server], { env }, (error, out, complaints) => {
      const { result } = out === '' ? {} : (JSON.parse(out) as Pick<Inspected, 'result'>)
      resolve({ code: Number(error?.code ?? 0), ...(result && { result }), complaints })
    })
  })
}

const strictList = ['--method=tools/list', '--strict']

const callOf = (name: string, args: object): string[] => [
  '--method=tools/call',
  `--tool-name=${name}`,
  `--tool-args-json=${JSON.stringify(args)}`,
]

describe('the list', () => {
  it.each(['default', 'all'])('of %s has no error and no warning under --strict', async (toolsets) => {
    const server = [program, `--toolsets=${toolsets}`]
    const { code, result, complaints } = await inspect(strictList, server)
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    const names = result?.tools?.map(({ name }) => name)
    expect(new Set(names).size).toBe(names?.length)
    expect(names?.length).toBeGreaterThan(10)
  })

  it('would have both, were there anything to say', async () => {
    const file = join(home, 'complained-about.mjs')
    await writeFile(file, poorServer)
    const { code, complaints } = await inspect(strictList, [file])
    expect(code).toBe(6)
    expect(complaints).toContain('1 error, 1 warning')
  })
})

describe('a call', () => {
  /** A tool that changes nothing and needs no argument. */
  async function plainTool(): Promise<string> {
    const { result } = await inspect(['--method=tools/list'])
    const plain = result?.tools?.find(
      ({ annotations, inputSchema }) =>
        annotations?.readOnlyHint === true && (inputSchema.required ?? []).length === 0,
    )
    return plain?.name ?? expect.fail('no such tool is listed')
  }

  it('that succeeds ends with 0', async () => {
    const { code, result, complaints } = await inspect(callOf(await plainTool(), {}))
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    expect(result).toMatchObject({ structuredContent: { ok: true } })
  })

  it('that is refused ends with 5, and the refusal is an answer', async () => {
    const { code, result, complaints } = await inspect(callOf(await plainTool(), { no_such_argument: 1 }))
    expect(code).toBe(5)
    expect(complaints).toContain('tool_is_error')
    expect(result).toMatchObject({
      isError: true,
      content: [{ type: 'text', text: expect.stringContaining('no_such_argument') }],
    })
  })
})

/** The least that speaks the protocol, with a list that is bad in two ways. */
const poorServer = `
import { createInterface } from 'node:readline'
const answers = {
  initialize: { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'poor', version: '1' } },
  'tools/list': {
    tools: [
      { name: 'a', inputSchema: { type: 'object', properties: { any: true } } },
      { name: 'b', inputSchema: { type: 'object', properties: { either: { type: ['string', 'null'] } } } },
    ],
  },
}
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line)
  if (id !== undefined) process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result: answers[method] ?? {} }) + '\\n')
})
`
