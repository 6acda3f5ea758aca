// How long the MCP server takes to be ready, as a ratio to `node -e 0`, beside a bare server on the same SDK with the same
// list and beside servers of others. The runs are interleaved, so that whatever else the machine does hits all of them
// alike; the first round warms the caches and is not counted.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median, ratio as toRatio } from './figures.ts'
import { buildBareServer } from './mcp/build-bare-server.ts'
import { startServer, type Start } from './mcp/start-server.ts'
import { table } from './mcp/table.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, own: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
const program = fileURLToPath(new URL('../packages/mcp/dist/molecule-mcp.js', import.meta.url))
const directory = realpathSync(mkdtempSync(join(tmpdir(), 'mcp-startup-')))

// A clean environment: extra certificates alone cost Node tens of milliseconds. What is compiled is kept in a place of this run.
const env = {
  PATH: process.env['PATH'],
  HOME: directory,
  TMPDIR: directory,
  MOLECULE_ORG_API_KEY: 'bench-org-api-key',
  MOLECULE_ORG_ID: 'bench',
  MOLECULE_CP_ADMIN_TOKEN: 'bench-admin-token',
  NOTION_TOKEN: 'bench',
}

try {
  await main()
} finally {
  rmSync(directory, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const { tools } = JSON.parse(
    execFileSync(process.execPath, [program, '--print-tools'], { env, encoding: 'utf8' }),
  ) as { tools: unknown[] }
  const bare = await buildBareServer(tools, directory)
  const own = { 'molecule-mcp': [program], 'bare, same SDK and list': [bare] }
  const others = {
    'molecule-mcp, all toolsets': [program, '--toolsets=all'],
    'server-everything': [binOf('@modelcontextprotocol/server-everything')],
    'server-filesystem': [binOf('@modelcontextprotocol/server-filesystem'), directory],
    'notion-mcp-server': [binOf('@notionhq/notion-mcp-server')],
  }
  const servers: Readonly<Record<string, readonly string[]>> = values.own ? own : { ...own, ...others }
  const empty: number[] = []
  const starts = new Map<string, Start[]>(Object.keys(servers).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    const nothing = timeNothing()
    if (round > 0) empty.push(nothing)
    for (const [name, samples] of starts) {
      const start = await startServer(servers[name] ?? [], env)
      if (round > 0) samples.push(start)
    }
  }
  report(empty, starts)
}

function report(empty: readonly number[], starts: ReadonlyMap<string, readonly Start[]>): void {
  const of = (name: string, key: keyof Start): number[] => (starts.get(name) ?? []).map((each) => each[key])
  const [ours = '', bare = ''] = starts.keys()
  console.log(
    `${rounds} interleaved rounds, node ${process.version}; \`node -e 0\` takes ${median(empty).toFixed(1)} ms ` +
      `(fastest ${Math.min(...empty).toFixed(1)}). Ratios are to it, of medians (of the fastest).\n`,
  )
  const ratio = (samples: readonly number[]): string =>
    `${toRatio(median(samples), median(empty))} (${toRatio(Math.min(...samples), Math.min(...empty))})`
  const rows = [...starts.keys()].map((name) => [
    name,
    `${median(of(name, 'initializeMs')).toFixed(1)} ms`,
    ratio(of(name, 'initializeMs')),
    ratio(of(name, 'listMs')),
    `${median(of(name, 'cpuMs')).toFixed(0)} ms`,
    `${median(of(name, 'residentMb')).toFixed(1)} MB`,
  ])
  console.log(table([['', 'initialize', 'ratio', 'tools/list ratio', 'CPU', 'RSS'], ...rows]))
  const beside = (key: keyof Start): string => toRatio(median(of(ours, key)), median(of(bare, key)))
  console.log(`\nours to the bare one: initialize ${beside('initializeMs')}, CPU ${beside('cpuMs')}`)
}

function timeNothing(): number {
  const start = performance.now()
  execFileSync(process.execPath, ['-e', '0'], { env })
  return performance.now() - start
}

/** The program of a package, as its own `bin` names it. */
function binOf(name: string): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: Record<string, string> }
  return join(dirname(file), Object.values(bin)[0] ?? '')
}
