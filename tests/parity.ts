import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { toCli } from '@molecule-ai/docs/samples'
import { catalogue, type Example, type Operation } from '@molecule-ai/spec'
import { afterAll, beforeAll, expect } from 'vitest'
import { withCanary, type Secrets } from './canary.ts'
import { startRecorder, type RecordedRequest, type Recorder } from './recorder.ts'
import { startSampleRunner, type SampleRunner } from './sample-runner.ts'

const cli = fileURLToPath(new URL('../packages/cli/bin/run.cjs', import.meta.url))
const mcp = fileURLToPath(new URL('../packages/mcp/dist/molecule-mcp.js', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

/** An operation and one of its worked calls. */
export interface Case {
  readonly operation: Operation
  readonly example: Example
}

const secrets: Secrets = {}
export const cases: Case[] = catalogue.operations.flatMap((operation) =>
  operation.examples.map((example) => ({ operation, example: withCanary(operation, example, secrets) })),
)

/** One host for each service, as in the world. */
export let recorders: Recorder[]
export let client: Client
export let env: Record<string, string>
export let samples: SampleRunner

beforeAll(async () => {
  recorders = await Promise.all(catalogue.services.map(() => startRecorder()))
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
})

/** The requests of the operation itself; what was looked up before or followed after is not compared. */
export function taken(operation: Operation): RecordedRequest[] {
  const path = new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(\\?|$)`)
  const requests = recorders
    .flatMap((recorder) => recorder.take())
    .filter(({ method, url }) => method === operation.method && path.test(url))
  expect(requests.length, `requests of ${operation.id}`).toBe(1)
  return requests
}

/** The CLI sample of the docs in a shell, without waiting for what it started. */
export function molecule$(operation: Operation, example: Example, ...flags: string[]): [string, string[]] {
  const line = toCli(operation, example).replace(/ (\\\n\s*)?--wait\b/, '')
  return ['bash', ['-c', `molecule() { '${process.execPath}' '${cli}' "$@"; }\n${line} ${flags.join(' ')}`]]
}

export async function succeed(file: string, args: string[]): Promise<void> {
  const { code, stderr } = await run(file, args)
  expect(code, stderr).toBe(0)
}

export function run(file: string, args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const surroundings = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env }
  return new Promise((resolve) => {
    execFile(file, args, { cwd: here, env: surroundings }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, stdout, stderr })
    })
  })
}
