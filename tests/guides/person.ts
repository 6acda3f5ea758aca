import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js'

interface ToolCall {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
}

/** A client of an agent with a person in front of it, who agrees to everything and types what is asked for. */
export interface PersonClient {
  /**
   * Calls a tool. Printed is what the person was asked and typed and how the client was told that it goes on, then the
   * answer; the code is 1 where the tool failed.
   */
  call(call: ToolCall): Promise<{ readonly code: number; readonly printed: string }>
  close(): Promise<void>
}

/** Starts the MCP server as a client does. */
export async function connectPerson(
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<PersonClient> {
  let asked: ToolCall['arguments'] = {}
  let printed: string[] = []
  const client = new Client({ name: 'guide', version: '1' }, { capabilities: { elicitation: {} } })
  client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
    const [field = ''] = 'requestedSchema' in params ? Object.keys(params.requestedSchema.properties) : []
    const typed = typeof asked[field] === 'string' ? asked[field] : 'yes'
    printed.push(`${params.message}\n> ${typed}`)
    return { action: 'accept', content: { [field]: typed } }
  })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, '--toolsets=all'],
      env: { ...env },
      stderr: 'ignore',
    }),
  )
  return {
    async call({ name, arguments: input }) {
      asked = input
      printed = []
      const result = await client.callTool({ name, arguments: { ...input } }, undefined, {
        onprogress: (report) => printed.push(`notifications/progress ${JSON.stringify(report)}`),
      })
      const [content] = result.content as { text: string }[]
      const answer = JSON.stringify(JSON.parse(content?.text ?? '{}'), null, 2)
      return { code: result.isError === true ? 1 : 0, printed: [...printed, answer].join('\n') }
    },
    close: () => client.close(),
  }
}
