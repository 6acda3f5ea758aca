// How long the command line takes, as a ratio to `node -e 0`. The runs are interleaved, so that whatever else the machine
// does hits all of them alike; the first round warms the caches and is not counted.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { median, ratio } from './figures.ts'

const cli = fileURLToPath(new URL('../packages/cli/bin/run.cjs', import.meta.url))
const rounds = Number(process.argv[2] ?? 21)

const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end('[]'))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  MOLECULE_API_URL: url,
  MOLECULE_ORG_API_KEY: 'bench',
}

const cases: Readonly<Record<string, { readonly args: readonly string[]; readonly exit?: number }>> = {
  'node -e 0': { args: ['-e', '0'] },
  '--version': { args: [cli, '--version'] },
  '--help': { args: [cli, '--help'] },
  'a command: --help': { args: [cli, 'workspace', 'migrate-provider', '--help'] },
  'a command: refused before any request': { args: [cli, 'org', 'list'], exit: 3 },
  'a command: one request to this machine': { args: [cli, 'workspace', 'list'] },
  'the same with --query': { args: [cli, 'workspace', 'list', '--query', '[].id'] },
  'completion: what a shell asks at a Tab': { args: [cli, '__complete', '=', 'workspace'] },
  'node alone: the same request with fetch': {
    args: ['-e', `fetch('${url}/workspaces').then((response) => response.text())`],
  },
}

const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]))
for (let round = 0; round <= rounds; round++)
  for (const [name, samples] of times) {
    const milliseconds = await run(name)
    if (round > 0) samples.push(milliseconds)
  }
server.close()

const base = times.get('node -e 0') ?? []
console.log(
  `${rounds} interleaved rounds, node ${process.version}; \`node -e 0\` takes ${median(base).toFixed(0)} ms (median)`,
)
for (const [name, samples] of times)
  console.log(
    `${name.padEnd(42)} ${ratio(median(samples), median(base))} (fastest: ${ratio(Math.min(...samples), Math.min(...base))})`,
  )

async function run(name: string): Promise<number> {
  const { args, exit = 0 } = cases[name]!
  const start = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== exit) throw new Error(`${name} ended with ${code}, not ${exit}`)
  return performance.now() - start
}
