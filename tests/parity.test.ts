import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { toCoverage } from '@molecule-ai/docs/coverage'
import { toCli, toCurl, toMcpCall, toTypescript } from '@molecule-ai/docs/samples'
import { ApiError, Molecule } from '@molecule-ai/sdk'
import { catalogue, type Example, type Operation, type Response } from '@molecule-ai/spec'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRecorder, type RecordedRequest, type Recorder } from './recorder.ts'
import { answerLike } from './answers.ts'
import { startSampleRunner, type SampleRunner } from './sample-runner.ts'
import { withCanary, type Secrets } from './canary.ts'

const cli = fileURLToPath(new URL('../packages/cli/bin/run.cjs', import.meta.url))
const mcp = fileURLToPath(new URL('../packages/mcp/dist/molecule-mcp.js', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

interface Case {
  readonly operation: Operation
  readonly example: Example
}

const secrets: Secrets = {}
const cases: Case[] = catalogue.operations.flatMap((operation) =>
  operation.examples.map((example) => ({ operation, example: withCanary(operation, example, secrets) })),
)

/** One host for each service, as in the world. */
let recorders: Recorder[]
let client: Client
let env: Record<string, string>
let samples: SampleRunner

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
      stderr: 'inherit',
    }),
  )
})

afterAll(async () => {
  await client.close()
  samples.close()
  await Promise.all(recorders.map((recorder) => recorder.close()))
})

describe.each(cases)('$operation.id, example $example.name', ({ operation, example }) => {
  it('sends one request from the SDK, the CLI, the MCP tool and the samples of the docs', async () => {
    for (const recorder of recorders) recorder.answer(answerLike(operation, example))
    const molecule = Molecule.fromEnv(env)
    await molecule.call(operation.id, example.input)
    const expected = taken(operation)

    await samples.run(toTypescript(operation, example))
    expect(taken(operation), 'TypeScript sample').toEqual(expected)

    await succeed('bash', ['-c', toCurl(operation, example, catalogue)])
    expect(withoutAccept(taken(operation)), 'curl sample').toEqual(withoutAccept(expected))

    if (operation.surfaces.includes('cli')) {
      await succeed(...molecule$(operation, example))
      expect(taken(operation), 'CLI').toEqual(expected)
    }
    if (operation.surfaces.includes('mcp')) {
      const result = await client.callTool(toMcpCall(operation, example))
      expect(result.isError ?? false, JSON.stringify(result.content)).toBe(false)
      expect(taken(operation), 'MCP').toEqual(expected)
    }
  })
})

describe.each(catalogue.operations.map((operation) => ({ operation, refusal: refusalOf(operation) })))(
  '$operation.id, refused with $refusal.status',
  ({ operation, refusal }) => {
    it('is the same request and a clear failure on every surface', async () => {
      const { example } = cases.find((each) => each.operation === operation)!
      const status = Number(refusal.status)
      const answer = { status, body: refusal.examples[0]?.value }
      for (const recorder of recorders) recorder.answer(answerLike(operation, example, answer))

      const error = await Molecule.fromEnv(env)
        .call(operation.id, example.input)
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
      const expected = taken(operation)
      if (!(error instanceof ApiError)) throw new Error(`the SDK threw ${String(error)}`)
      expect([error.operationId, error.status]).toEqual([operation.id, status])
      expect(error.message).toContain(firstSentence(refusal))

      if (operation.surfaces.includes('cli')) {
        const { code, stdout } = await run(...molecule$(operation, example, '--json'))
        const { error: printed } = JSON.parse(stdout) as { error: { status: number; message: string } }
        expect([code, printed.status]).toEqual([status === 401 ? 3 : 4, status])
        expect(JSON.stringify(printed)).toContain(JSON.stringify(firstSentence(refusal)).slice(1, -1))
        expect(taken(operation), 'CLI').toEqual(expected)
      }
      if (operation.surfaces.includes('mcp')) {
        const result = await client.callTool(toMcpCall(operation, example))
        expect(result.isError).toBe(true)
        const [content] = result.content as { text: string }[]
        expect(JSON.parse(content?.text ?? '')).toMatchObject({ status })
        expect(content?.text).toContain(JSON.stringify(firstSentence(refusal)).slice(1, -1))
        expect(taken(operation), 'MCP').toEqual(expected)
      }
    })
  },
)

it('has as many cases as the docs say', () => {
  const ran = catalogue.operations.map(({ id }) => [
    id,
    cases.filter(({ operation }) => operation.id === id).length + 1,
  ])
  expect(ran).toEqual(toCoverage(catalogue).map(({ operationId, parityCases }) => [operationId, parityCases]))
  expect(cases.length).toBeGreaterThanOrEqual(catalogue.operations.length)
})

/** The requests of the operation itself; what was looked up before or followed after is not compared. */
function taken(operation: Operation): RecordedRequest[] {
  const path = new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(\\?|$)`)
  const requests = recorders
    .flatMap((recorder) => recorder.take())
    .filter(({ method, url }) => method === operation.method && path.test(url))
  expect(requests.length, `requests of ${operation.id}`).toBe(1)
  return requests
}

/** curl says that it accepts everything unless told; a sample need not say what does not matter. */
function withoutAccept(requests: readonly RecordedRequest[]): RecordedRequest[] {
  return requests.map(({ headers: { accept: _, ...headers }, ...request }) => ({ ...request, headers }))
}

/** A documented refusal that says something: not one of the credential, which a client may find by itself. */
function refusalOf(operation: Operation): Response {
  // Clients try again by themselves after a 429.
  const refusals = operation.responses.filter(({ status }) => /^4\d\d$/.test(status) && status !== '429')
  const told = refusals.filter(({ examples }) => examples.length > 0)
  const chosen = told.find(({ status }) => !['401', '403'].includes(status)) ?? told[0] ?? refusals[0]
  if (chosen === undefined) throw new Error(`${operation.id} documents no refusal`)
  return chosen
}

const firstSentence = ({ description }: Response): string =>
  description.split(/(?<=[.:])\s/)[0]!.replace(/[.:]$/, '')

/** The CLI sample of the docs in a shell, without waiting for what it started. */
function molecule$(operation: Operation, example: Example, ...flags: string[]): [string, string[]] {
  const line = toCli(operation, example).replace(/ (\\\n\s*)?--wait\b/, '')
  return ['bash', ['-c', `molecule() { '${process.execPath}' '${cli}' "$@"; }\n${line} ${flags.join(' ')}`]]
}

async function succeed(file: string, args: string[]): Promise<void> {
  const { code, stderr } = await run(file, args)
  expect(code, stderr).toBe(0)
}

function run(file: string, args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const surroundings = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env }
  return new Promise((resolve) => {
    execFile(file, args, { cwd: here, env: surroundings }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, stdout, stderr })
    })
  })
}
