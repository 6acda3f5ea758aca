// How long the command line takes, as a ratio to `node -e 0`, beside command lines of others. The runs are interleaved, so that
// whatever else the machine does hits all of them alike; the first round warms the caches and is not counted.
//
//   node bench/cli-startup.ts [--rounds 15] [--own | --beside vercel,shopify,heroku]
//
// Others are installed from npm into a folder of this run, which takes minutes and some hundred megabytes each.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installClis, programs, quiet, type PublicCli } from './cli/public-clis.ts'
import { run, type Line, type Sample } from './cli/run.ts'
import { median, ratio } from './figures.ts'
import { table } from './mcp/table.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    own: { type: 'boolean', default: false },
    beside: { type: 'string', default: 'vercel,shopify,heroku' },
  },
})
const rounds = Number(values.rounds)
const cli = fileURLToPath(new URL('../packages/cli/bin/run.cjs', import.meta.url))
const directory = await mkdtemp(join(tmpdir(), 'cli-startup-'))

const nothing = 'node -e 0'
const node = (...args: string[]): Line => ({ command: process.execPath, args })

/** What is measured, and how it ends where that is not 0. */
interface Case extends Line {
  readonly exit?: number
}

try {
  await main()
} finally {
  await rm(directory, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const names = values.own ? [] : values.beside.split(',')
  const unknown = names.filter((name) => !programs.includes(name))
  if (unknown.length > 0) throw new Error(`--beside takes ${programs.join(', ')}, not ${unknown.join(', ')}`)
  const others = values.own ? [] : await installClis(directory, names)
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end('[]'),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = {
    PATH: process.env['PATH'],
    HOME: directory,
    TMPDIR: directory,
    MOLECULE_API_URL: url,
    MOLECULE_ORG_API_KEY: 'bench',
    ...quiet,
  }
  const cases: Readonly<Record<string, Case>> = {
    [nothing]: node('-e', '0'),
    'molecule --version': node(cli, '--version'),
    'molecule --help': node(cli, '--help'),
    'molecule COMMAND --help': node(cli, 'workspace', 'migrate-provider', '--help'),
    'molecule: refused before any request': { ...node(cli, 'org', 'list'), exit: 3 },
    'molecule: one request to this machine': node(cli, 'workspace', 'list'),
    'molecule: the same with --query': node(cli, 'workspace', 'list', '--query', '[].id'),
    'molecule: what a shell asks at a Tab': node(cli, '__complete', '=', 'workspace'),
    'node: the same request with fetch': node(
      '-e',
      `fetch('${url}/workspaces').then((response) => response.text())`,
    ),
    ...Object.fromEntries(others.flatMap(casesOf)),
  }
  report(await measure(cases, env))
  server.close()
}

function casesOf({ name, command, args, of }: PublicCli): [string, Case][] {
  return [['--version'], ['--help'], [...of, '--help']].map((words) => [
    `${name} ${words.length > 1 ? 'COMMAND --help' : words[0]}`,
    { command, args: [...args, ...words] },
  ])
}

async function measure(
  cases: Readonly<Record<string, Case>>,
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(Object.keys(cases).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, own] of samples) {
      const { args, exit = 0 } = cases[name]!
      const { code, ...sample } = await run(cases[name]!, env)
      // Ours has to do what it is measured for; of others it is said.
      if (code !== exit && args.includes(cli)) throw new Error(`${name} ended with ${code}, not ${exit}`)
      if (code !== exit && round === 0) console.log(`${name} ends with ${code}`)
      if (round > 0) own.push(sample)
    }
  return samples
}

function report(samples: ReadonlyMap<string, readonly Sample[]>): void {
  const base = samples.get(nothing) ?? []
  const wall = (own: readonly Sample[]): number[] => own.map(({ milliseconds }) => milliseconds)
  const ticks = (own: readonly Sample[]): number => own.reduce((sum, each) => sum + each.ticks, 0)
  console.log(
    `\n${rounds} interleaved rounds, node ${process.version}, ${cpus().length} cores; \`${nothing}\` takes ` +
      `${median(wall(base)).toFixed(0)} ms. Ratios are to it: of medians, of the fastest, of all processor time.\n`,
  )
  const rows = [...samples].map(([name, own]) => [
    name,
    ratio(median(wall(own)), median(wall(base))),
    ratio(Math.min(...wall(own)), Math.min(...wall(base))),
    ratio(ticks(own), ticks(base)),
  ])
  console.log(table([['', 'median', 'fastest', 'processor'], ...rows]))
}
