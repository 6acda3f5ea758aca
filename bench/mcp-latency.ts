// What a tool call takes beside the API: the same request sent by the SDK in this process, by a tool over stdio and by one
// over HTTP, in turns, against an API that answers some rows at once.
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { Molecule } from '@molecule-ai/sdk'
import { catalogue, toSnakeCase, type Operation } from '@molecule-ai/spec'
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median } from './figures.ts'
import { table } from './mcp/table.ts'

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '1000' }, rows: { type: 'string', default: '20' } },
})
const [calls, rows] = [Number(values.calls), Number(values.rows)]
const warmUp = 200
const program = fileURLToPath(new URL('../packages/mcp/dist/molecule-mcp.js', import.meta.url))

const [operation, row] = plainList()
const api = fork(new URL('mcp/constant-api.ts', import.meta.url), { execArgv: [] })
api.send(JSON.stringify(Array.from({ length: rows }, () => row)))
const [url] = (await once(api, 'message')) as [string]
const env = {
  PATH: process.env['PATH'] ?? '',
  MOLECULE_API_URL: url,
  MOLECULE_ORG_API_KEY: 'bench-org-api-key',
  MOLECULE_ORG_ID: 'bench',
  // One client makes more calls a minute here than any should.
  MOLECULE_MCP_RATE_LIMIT: '0',
}

const molecule = Molecule.fromEnv(env)
const overStdio = await connect(
  new StdioClientTransport({ command: process.execPath, args: [program, '--toolsets=all'], env }),
)
const server = spawn(process.execPath, [program, '--http', '--port=0', '--toolsets=all'], {
  env,
  stdio: ['ignore', 'ignore', 'pipe'],
})
const [line] = (await once(server.stderr, 'data')) as [Buffer]
const [endpoint = ''] = line.toString().match(/http:\/\/[^\s"]+\/mcp/) ?? []
const overHttp = await connect(new StreamableHTTPClientTransport(new URL(endpoint)))

const tool = toSnakeCase(operation.id)
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  'the SDK in this process': () => molecule.call(operation.id, {}),
  'the tool over stdio': () => callWith(overStdio),
  'the tool over HTTP': () => callWith(overHttp),
}
const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]))
for (let count = -warmUp; count < calls; count++)
  for (const [name, samples] of times) {
    const start = performance.now()
    await ways[name]?.()
    if (count >= 0) samples.push(performance.now() - start)
  }
await Promise.all([overStdio.close(), overHttp.close()])
server.kill()
api.disconnect()

const [own = Number.NaN] = [...times.values()].map(median)
console.log(
  `${tool}, ${rows} rows, ${calls} calls each way in turns after ${warmUp} to warm up, node ${process.version}; medians\n`,
)
const shown = [...times].map(([name, samples]) => [
  name,
  `${median(samples).toFixed(2)} ms`,
  `${(median(samples) - own).toFixed(2)} ms`,
  `${Math.min(...samples).toFixed(2)} ms`,
])
console.log(table([['', 'median', 'added', 'fastest'], ...shown]))

/** The first operation that answers with a list and can be called without saying anything, and an item of the list. */
function plainList(): [Operation, unknown] {
  for (const each of catalogue.operations) {
    const example = each.responses.find(({ status }) => status === '200')?.examples[0]?.value
    const plain = each.effect.kind === 'read' && each.surfaces.includes('mcp') && each.service === 'tenant'
    if (
      plain &&
      !each.inputs.some(({ required }) => required) &&
      Array.isArray(example) &&
      example.length > 0
    )
      return [each, example[0]]
  }
  throw new Error('no such operation')
}

async function connect(transport: StdioClientTransport | StreamableHTTPClientTransport): Promise<Client> {
  const client = new Client({ name: 'bench', version: '1' })
  await client.connect(transport)
  return client
}

async function callWith(client: Client): Promise<void> {
  const result = await client.callTool({ name: tool, arguments: {} })
  if (result.isError === true) throw new Error(JSON.stringify(result.content))
}
