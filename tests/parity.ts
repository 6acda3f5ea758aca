import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { toCli } from '@molecule-ai/docs/samples'
import { catalogue, type Example, type Operation } from '@molecule-ai/spec'
import { afterAll, beforeAll, expect } from 'vitest'
import { withCanary, type Secrets } from './canary.ts'
import { readLines, runInShell, runWords, type Run } from './command-line.ts'
import { startRecorder, type RecordedRequest, type Recorder } from './recorder.ts'
import { startSampleRunner, type SampleRunner } from './sample-runner.ts'

const mcp = fileURLToPath(new URL('../packages/mcp/dist/molecule-mcp.js', import.meta.url))

/** An operation and one of its worked calls. */
export interface Case {
  readonly operation: Operation
  readonly example: Example
}

const secrets: Secrets = {}
let states: string
let runs = 0
export const cases: Case[] = catalogue.operations.flatMap((operation) =>
  operation.examples.map((example) => ({ operation, example: withCanary(operation, example, secrets) })),
)

/** One host for each service, as in the world. */
export let recorders: Recorder[]
export let client: Client
export let env: Record<string, string>
export let samples: SampleRunner

/** Starts them before the tests of a file, and ends them afterwards. */
export function startBeforeAll(): void {
  beforeAll(async () => {
    recorders = await Promise.all(catalogue.services.map(() => startRecorder()))
    states = mkdtempSync(join(tmpdir(), 'parity-'))
    env = {
      ...Object.fromEntries(
        catalogue.services.map((service, index) => [service.env[0]!, recorders[index]!.url]),
      ),
      ...Object.fromEntries(
        catalogue.credentials.map(({ name, env: [variable] }) => [variable!, `the-${name}`]),
      ),
      ...secrets,
    }
    samples = startSampleRunner(env)
    client = new Client({ name: 'parity', version: '0.0.0' })
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [mcp, '--toolsets', 'all', '--confirm=off'],
        env,
        // One line for each change that it makes.
        stderr: 'ignore',
      }),
    )
  })

  afterAll(async () => {
    await client.close()
    samples.close()
    await Promise.all(recorders.map((recorder) => recorder.close()))
    rmSync(states, { recursive: true })
  })
}

/** The requests of the operation itself; what was looked up before or followed after is not compared. */
export function taken(operation: Operation): RecordedRequest[] {
  const path = new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(\\?|$)`)
  const requests = recorders
    .flatMap((recorder) => recorder.take())
    .filter(({ method, url }) => method === operation.method && path.test(url))
  expect(requests.length, `requests of ${operation.id}`).toBe(1)
  return requests
}

/** The CLI sample of the docs, without waiting for what it started. */
const lineOf = ({ operation, example }: Case): string =>
  toCli(operation, example).replace(/ (\\\n\s*)?--wait\b/, '')

const withCli = cases.filter(({ operation }) => operation.surfaces.includes('cli'))
const words = readLines(withCli.map(lineOf)).then(
  (calls) => new Map(withCli.map((each, index) => [each, calls[index]!])),
)

/** Cases of which all others are alike to the command as a program: each service, reading or not, with or without secrets. */
const programs = new Set([...Map.groupBy(withCli, kindOf).values()].map(([first]) => first!))

function kindOf({ operation, example }: Case): string {
  const hasSecret = Object.values(example.input).some((value) =>
    JSON.stringify(value).includes('canary-secret'),
  )
  return [operation.service, operation.effect.kind, hasSecret].join()
}

/** Runs the CLI sample of the docs: as bash reads it, and for some of each kind also as a program that bash starts. */
export async function runSample(
  each: Case,
  flags: readonly string[],
  check: (run: Run) => void,
): Promise<void> {
  check(await runWords([...(await words).get(each)!, ...flags], withoutPast()))
  if (programs.has(each)) check(await runInShell(`${lineOf(each)} ${flags.join(' ')}`, withoutPast()))
}

/** What one run started is nothing to the next one, which would follow it instead of starting the same again. */
const withoutPast = (): Record<string, string> => ({ ...env, XDG_STATE_HOME: join(states, String(runs++)) })

export async function succeed(script: string): Promise<void> {
  const { code, stderr } = await runInShell(script, withoutPast())
  expect(code, stderr).toBe(0)
}
