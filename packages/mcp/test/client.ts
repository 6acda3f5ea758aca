import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import {
  ElicitRequestSchema,
  type ElicitRequestFormParams,
  type ElicitResult,
} from '@modelcontextprotocol/sdk/types.js'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const program = fileURLToPath(new URL('../dist/molecule-mcp.js', import.meta.url))
if (!existsSync(program)) throw new Error('dist/molecule-mcp.js is missing: run `pnpm build` first')

export type Answer = (question: ElicitRequestFormParams) => ElicitResult | Promise<ElicitResult>

/** The result of a tool call, as a client sees it. */
export interface Called {
  readonly data: Record<string, unknown>
  readonly isError: boolean
}

export interface Started {
  readonly client: Client
  readonly instructions: string
  /** All that the server wrote to standard error. */
  readonly log: () => string
  list(): Promise<string[]>
  call(
    name: string,
    args?: Record<string, unknown>,
    options?: Parameters<Client['callTool']>[2],
  ): Promise<Called>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts the built server as a client does. With `answer` the client has forms, and answers them so. */
export async function start(
  env: Record<string, string>,
  args: readonly string[] = [],
  answer?: Answer,
): Promise<Started> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, ...args],
    env,
    stderr: 'pipe',
  })
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: answer ? { elicitation: {} } : {} },
  )
  if (answer)
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => answer(params as ElicitRequestFormParams))
  let log = ''
  transport.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  await client.connect(transport)
  // As every client does: from then on it holds the answers to their output schemas.
  await client.listTools()
  return {
    client,
    instructions: client.getInstructions() ?? '',
    log: () => log,
    list: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: (name, given = {}, options) => call(client, name, given, options),
    [Symbol.asyncDispose]: () => client.close(),
  }
}

export async function call(
  client: Client,
  name: string,
  given: Record<string, unknown>,
  options?: Parameters<Client['callTool']>[2],
): Promise<Called> {
  const result = await client.callTool({ name, arguments: given }, undefined, options)
  const [text] = result.content as { text: string }[]
  const isError = result.isError === true
  // Clients show the model one or the other, so both have to say the same; an error fits no output schema.
  if ((isError ? undefined : text?.text) !== JSON.stringify(result.structuredContent))
    throw new Error('text and structuredContent do not go together')
  return { data: JSON.parse(text?.text ?? '') as Record<string, unknown>, isError }
}

/** A fresh workspace for each test, so that no test meets another's migration. */
export async function createWorkspace(
  server: Started,
  provider = 'aws',
  name = `Test ${crypto.randomUUID()}`,
): Promise<string> {
  const { data } = await server.call('create_workspace', {
    name,
    runtime: 'claude-code',
    model: 'minimax/MiniMax-M2.7',
    compute: { provider },
  })
  return (data.result as { id: string }).id
}

/** A text without the boundary that marks it as data; anything else as it is. */
export const unfenced = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^<(data-[0-9a-f]+)>([^]*)<\/\1>$/, '$2') : value
