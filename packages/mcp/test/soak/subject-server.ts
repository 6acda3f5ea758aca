import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { program } from '../client.ts'
import type { EchoApi } from './echo-api.ts'

/** The built program, and a client that is connected to it. */
export interface SubjectServer {
  readonly client: Client
  /** The endpoint, over HTTP. */
  readonly url?: string
  /** All that it wrote to standard error. */
  log(): string
  /** The first part of the log that the pattern finds. */
  told(pattern: RegExp): Promise<string>
  stop(): Promise<void>
}

export const transports = ['stdio', 'http'] as const
export type TransportName = (typeof transports)[number]

export async function startSubject(
  transport: TransportName,
  api: EchoApi,
  execArgv: readonly string[] = [],
): Promise<SubjectServer> {
  const env = toEnvironment(api)
  const args = [...execArgv, program, '--toolsets=all']
  const client = new Client({ name: 'soak', version: '1' })
  if (transport === 'stdio') {
    const pipes = new StdioClientTransport({ command: process.execPath, args, env, stderr: 'pipe' })
    const log = keep(pipes.stderr as Readable)
    await connect(client, pipes)
    return { client, ...log, stop: () => client.close() }
  }
  const child = spawn(process.execPath, [...args, '--http', '--port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const log = keep(child.stderr)
  const url = await log.told(/http:\/\/[^\s"]+\/mcp/)
  await connect(client, new StreamableHTTPClientTransport(new URL(url)))
  const stop = async (): Promise<void> => {
    await client.close()
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill()
    await ended
  }
  return { client, url, ...log, stop }
}

/** As every client does, it lists first: from then on it holds the answers to their output schemas. */
async function connect(client: Client, transport: Parameters<Client['connect']>[0]): Promise<void> {
  await client.connect(transport)
  await client.listTools()
}

function toEnvironment({ urls }: EchoApi): Record<string, string> {
  return {
    MOLECULE_API_URL: urls[0],
    MOLECULE_CP_URL: urls[1],
    MOLECULE_ORG_API_KEY: 'soak-org-api-key',
    MOLECULE_ORG_ID: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
    MOLECULE_CP_ADMIN_TOKEN: 'soak-admin-token',
    // One client makes more calls a minute here than any should.
    MOLECULE_MCP_RATE_LIMIT: '0',
  }
}

function keep(stream: Readable): Pick<SubjectServer, 'log' | 'told'> {
  let text = ''
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const told = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const [found] = text.match(pattern) ?? []
      if (found !== undefined) return found
      await new Promise((resolve, reject) => {
        stream.once('data', resolve)
        stream.once('end', () => reject(new Error(`the server ended:\n${text}`)))
      })
    }
  }
  return { log: () => text, told }
}
