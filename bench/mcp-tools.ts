import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { toLargest, toRow, type Tool } from './mcp-tokens.ts'

const program = fileURLToPath(new URL('../packages/mcp/dist/molecule-mcp.js', import.meta.url))
const rounds = 15

// A clean environment: extra certificates alone cost Node tens of milliseconds.
const env = {
  PATH: process.env.PATH,
  MOLECULE_ORG_API_KEY: 'bench-org-api-key',
  MOLECULE_ORG_ID: 'bench',
  MOLECULE_CP_ADMIN_TOKEN: 'bench-admin-token',
}

const list = (toolsets: string): Tool[] =>
  (
    JSON.parse(
      execFileSync(process.execPath, [program, '--print-tools', `--toolsets=${toolsets}`], {
        env,
        encoding: 'utf8',
      }),
    ) as { tools: Tool[] }
  ).tools

const help = execFileSync(process.execPath, [program, '--help'], { env, encoding: 'utf8' })
const toolsets = /a list of: ([\w, ]+)/.exec(help.replace(/\n\s+/g, ' '))?.[1]?.split(', ') ?? []
const all = list('all')
console.table(['default', ...toolsets, 'all'].map((name) => toRow(name, list(name))))
console.table(toLargest(all, 10))

const empty: number[] = []
const initialized: number[] = []
const listed: number[] = []
for (let count = 0; count < rounds; count++) {
  empty.push(time(() => execFileSync(process.execPath, ['-e', '0'], { env })))
  const [first, second] = await startServer()
  initialized.push(first)
  listed.push(second)
}
console.log(`node -e 0: median ${median(empty)} ms, min ${Math.min(...empty)} ms`)
for (const [name, times] of Object.entries({ initialize: initialized, 'tools/list': listed }))
  console.log(
    `${name}: median ${median(times)} ms, min ${Math.min(...times)} ms; ratio of medians ${ratio(median(times), median(empty))}, of minima ${ratio(Math.min(...times), Math.min(...empty))}`,
  )

/** Milliseconds from the spawn to the answers to `initialize` and to `tools/list`. */
function startServer(): Promise<[number, number]> {
  const start = performance.now()
  const child = spawn(process.execPath, [program], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const send = (message: object): void =>
    void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  send({
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
  })
  return new Promise((resolve) => {
    let text = ''
    let first = 0
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const answers = text.split('\n').length - 1
      if (answers > 0 && first === 0) {
        first = round(performance.now() - start)
        send({ method: 'notifications/initialized' })
        send({ id: 2, method: 'tools/list' })
      }
      if (answers < 2) return
      resolve([first, round(performance.now() - start)])
      child.stdin.end()
    })
  })
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return round(performance.now() - start)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
