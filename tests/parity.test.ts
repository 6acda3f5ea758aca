import { toCoverage } from '@molecule-ai/docs/coverage'
import { toCurl, toMcpCall, toTypescript } from '@molecule-ai/docs/samples'
import { Molecule } from '@molecule-ai/sdk'
import { catalogue } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { answerLike } from './answers.ts'
import {
  cases,
  client,
  env,
  recorders,
  runSample,
  samples,
  startBeforeAll,
  succeed,
  taken,
} from './parity.ts'
import type { RecordedRequest } from './recorder.ts'

startBeforeAll()

describe.each(cases)('$operation.id, example $example.name', (each) => {
  const { operation, example } = each
  it('sends one request from the SDK, the CLI, its --curl, the MCP tool and the samples of the docs', async () => {
    for (const recorder of recorders) recorder.answer(answerLike(operation, example))
    const molecule = Molecule.fromEnv(env)
    await molecule.call(operation.id, example.input)
    const expected = taken(operation)

    await samples.run(toTypescript(operation, example))
    expect(taken(operation), 'TypeScript sample').toEqual(expected)

    await succeed(toCurl(operation, example, catalogue))
    expect(withoutAccept(taken(operation)), 'curl sample').toEqual(withoutAccept(expected))

    if (operation.surfaces.includes('cli')) {
      await runSample(each, [], ({ code, stderr }) => {
        expect(code, stderr).toBe(0)
        expect(taken(operation), 'CLI').toEqual(expected)
      })
      const printed: string[] = []
      await runSample(each, ['--curl'], ({ stdout }) => printed.push(stdout))
      for (const stdout of printed) {
        expect(stdout, 'what --curl prints').not.toMatch(/canary-secret|the-[a-z]+[A-Z]/)
        await succeed(stdout)
        expect(withoutAccept(taken(operation)), 'what --curl prints').toEqual(withoutAccept(expected))
      }
    }
    if (operation.surfaces.includes('mcp')) {
      const result = await client.callTool(toMcpCall(operation, example))
      expect(result.isError ?? false, JSON.stringify(result.content)).toBe(false)
      expect(taken(operation), 'MCP').toEqual(expected)
    }
  })
})

it('has as many cases as the docs say', () => {
  const ran = catalogue.operations.map(({ id }) => [
    id,
    cases.filter(({ operation }) => operation.id === id).length + 1,
  ])
  expect(ran).toEqual(toCoverage(catalogue).map(({ operationId, parityCases }) => [operationId, parityCases]))
  expect(cases.length).toBeGreaterThanOrEqual(catalogue.operations.length)
})

/** curl says that it accepts everything unless told; a sample need not say what does not matter. */
function withoutAccept(requests: readonly RecordedRequest[]): RecordedRequest[] {
  return requests.map(({ headers: { accept: _, ...headers }, ...request }) => ({ ...request, headers }))
}
