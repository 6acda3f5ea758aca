import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import {
  ElicitRequestSchema,
  type ElicitRequestFormParams,
  type ElicitResult,
} from '@modelcontextprotocol/sdk/types.js'
import { fileURLToPath } from 'node:url'
import type { Transcript } from './transcript.ts'

const program = fileURLToPath(new URL('../../packages/mcp/dist/molecule-mcp.js', import.meta.url))

type Data = Record<string, unknown>

/** A client that writes down what it says and hears. */
export interface RecordedClient {
  /** The names of the tools that are offered. */
  readonly tools: readonly string[]
  call(name: string, args?: Data, show?: (data: Data) => unknown): Promise<Data>
  /** Calls as long as the answer says to, and writes down the first call, its first report of progress and the last answer. */
  follow(name: string, args: Data): Promise<Data>
  /** What the person does with the next form; a client without this has no forms. */
  answers: ElicitResult[]
  close(): Promise<void>
}

export async function connect(
  transcript: Transcript,
  env: Record<string, string>,
  { forms, args = [] }: { readonly forms: boolean; readonly args?: readonly string[] },
): Promise<RecordedClient> {
  const capabilities = forms ? { elicitation: {} } : {}
  const client = new Client({ name: 'agent', version: '1' }, { capabilities })
  const answers: ElicitResult[] = []
  if (forms)
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
      const { message, requestedSchema } = params as ElicitRequestFormParams
      transcript.add('server', 'elicitation/create', { message, fields: requestedSchema.properties })
      const answer = answers.shift() ?? { action: 'cancel' as const }
      transcript.add('person', answer.action, answer.content)
      return answer
    })
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, ...args], env, stderr: 'ignore' }),
  )
  transcript.add('client', 'initialize', { capabilities })
  transcript.add('server', client.getInstructions() ?? '')
  const tools = (await client.listTools()).tools.map(({ name }) => name)
  const send = async (name: string, given: Data, onprogress?: (report: unknown) => void): Promise<Data> => {
    const result = await client.callTool({ name, arguments: given }, undefined, onprogress && { onprogress })
    return JSON.parse((result.content as { text: string }[])[0]?.text ?? '{}') as Data
  }
  return {
    tools,
    answers,
    async call(name, given = {}, show = (data) => data) {
      transcript.add('client', `tools/call ${name}`, given)
      const data = await send(name, given)
      transcript.add('server', '', show(data))
      return data
    },
    async follow(name, given) {
      transcript.add('client', `tools/call ${name}`, given)
      let reports = 0
      const report = (progress: unknown): void => {
        if (reports++ === 0) transcript.add('server', 'notifications/progress', progress)
      }
      let data = await send(name, given, report)
      transcript.add('client', 'the same call again, as each answer says, until one is terminal')
      while (data['next'] !== undefined) data = await send(name, given, report)
      transcript.add('server', '', data)
      return data
    },
    close: () => client.close(),
  }
}
