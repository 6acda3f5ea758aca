import { execFile } from 'node:child_process'
import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'

const require = createRequire(import.meta.url)

/** The lines of the suite, and how each is told to speak the protocol that our version of the SDK speaks. */
const lines = {
  released: [require.resolve('conformance-released/dist/index.js')],
  // Left to itself it would also ask for what only came with the next revision.
  next: [require.resolve('conformance-next/dist/index.js'), '--spec-version', '2025-11-25'],
} as const

export type Line = keyof typeof lines

/** Scenarios by how they end, with the reason why that is right. */
export interface Expected {
  readonly fails: Readonly<Record<string, string>>
  readonly empty: Readonly<Record<string, string>>
}

export interface Outcome {
  readonly passed: readonly string[]
  readonly failed: readonly string[]
  /** Counted as passed, and nothing was checked. */
  readonly empty: readonly string[]
  /** What the suite itself makes of it, when it is told what to expect. */
  readonly code: number
  readonly output: string
}

interface Check {
  readonly id: string
  readonly status: 'SUCCESS' | 'FAILURE' | 'WARNING' | 'INFO' | 'SKIPPED'
}

export const readExpected = async (name: string): Promise<Expected> =>
  parse(await readFile(new URL(`${name}.yaml`, import.meta.url), 'utf8')) as Expected

/** Runs all scenarios of one line of the suite against a server. */
export async function runSuite(line: Line, url: string, { fails }: Expected): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), 'molecule-conformance-'))
  try {
    const baseline = join(directory, 'expected-failures.yaml')
    await writeFile(baseline, stringify({ server: Object.keys(fails) }))
    const [program, ...version] = lines[line]
    const flags = ['server', '--url', url, '--suite', 'all', '-o', directory, '--expected-failures', baseline]
    const { code, output } = await run([program, ...flags, ...version])
    const scenarios: [string, Check[]][] = []
    for await (const file of glob(join(directory, '*/checks.json')))
      scenarios.push([nameOf(file), JSON.parse(await readFile(file, 'utf8')) as Check[]])
    return { ...sort(scenarios), code, output }
  } finally {
    await rm(directory, { recursive: true })
  }
}

function sort(scenarios: readonly [string, readonly Check[]][]): Omit<Outcome, 'code' | 'output'> {
  const passed: string[] = []
  const failed: string[] = []
  const empty: string[] = []
  for (const [name, checks] of scenarios.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // All messages are held to the schema of the protocol, whatever the scenario is about.
    const own = checks.filter(({ id }) => id !== 'wire-schema-valid').map(({ status }) => status)
    // As the suite has it: it prints a tick beside a warning, and still ends with an error.
    const fails = checks.some(({ status }) => status === 'FAILURE' || status === 'WARNING')
    ;(fails ? failed : own.includes('SUCCESS') ? passed : empty).push(name)
  }
  return { passed, failed, empty }
}

/** Folders are called `server-<scenario>-<time>`. */
const nameOf = (file: string): string =>
  basename(dirname(file)).replace(/^server-|-\d{4}-\d\d-\d\dT[\d-]+Z$/g, '')

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr })
    })
  })
}
