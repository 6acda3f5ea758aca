import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { Sample } from '@molecule-ai/docs/samples'

const mcp = fileURLToPath(new URL('../../packages/mcp/dist/molecule-mcp.js', import.meta.url))
const bash = promisify(execFile)

/** Runs samples as they stand on a page. */
export interface Ways {
  /** Throws with what went wrong. A shell gets `more` variables beside those that all have. */
  run(kind: Sample['kind'], code: string, more?: Readonly<Record<string, string>>): Promise<void>
  close(): Promise<void>
}

/** Starts what the samples run in; `folder` has the SDK where a program in it finds it. */
export async function startWays(folder: string, env: Readonly<Record<string, string>>): Promise<Ways> {
  const surroundings = { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_STATE_HOME: folder, ...env }
  const child = fork(fileURLToPath(new URL('samples-process.ts', import.meta.url)), {
    cwd: folder,
    execArgv: [],
    env: surroundings,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const client = new Client({ name: 'samples', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [mcp, '--toolsets=all', '--confirm=off'],
      env: surroundings,
      stderr: 'ignore',
    }),
  )
  const inProcess = async (task: object): Promise<void> => {
    child.send(task)
    const [failure] = (await once(child, 'message')) as [string | null]
    if (failure !== null) throw new Error(failure)
  }
  type Run = (code: string, more?: Readonly<Record<string, string>>) => Promise<unknown>
  const ways: Readonly<Record<Sample['kind'], Run>> = {
    curl: (code, more) => bash('bash', ['-c', code], { env: { ...surroundings, ...more } }),
    typescript: (typescript) => inProcess({ typescript }),
    async cli(code) {
      // A shell says what the words of the line are.
      const { stdout } = await bash('bash', ['-c', `molecule() { printf '%s\\0' "$@"; }\n${code}`])
      await inProcess({ command: stdout.split('\0').slice(0, -1) })
    },
    async mcp(code) {
      const { name, arguments: input } = JSON.parse(code) as {
        name: string
        arguments: Record<string, unknown>
      }
      const { isError, content } = await client.callTool({ name, arguments: input })
      if (isError === true) throw new Error(JSON.stringify(content))
    },
  }
  return {
    run: async (kind, code, more) => void (await ways[kind](code, more)),
    async close() {
      child.kill()
      await client.close()
    },
  }
}
