import { toMcpCall } from '@molecule-ai/docs/samples'
import { ApiError, Molecule } from '@molecule-ai/sdk'
import { catalogue, type Operation, type Response } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { answerLike } from './answers.ts'
import { cases, client, env, recorders, runSample, startBeforeAll, taken } from './parity.ts'

startBeforeAll()

describe.each(catalogue.operations.map((operation) => ({ operation, refusal: refusalOf(operation) })))(
  '$operation.id, refused with $refusal.status',
  ({ operation, refusal }) => {
    it('is the same request and a clear failure on every surface', async () => {
      const first = cases.find((each) => each.operation === operation)!
      const { example } = first
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

      if (operation.surfaces.includes('cli'))
        await runSample(first, ['--json'], ({ code, stdout }) => {
          const { error: printed } = JSON.parse(stdout) as { error: { status: number; message: string } }
          expect([code, printed.status]).toEqual([status === 401 ? 3 : 4, status])
          expect(JSON.stringify(printed)).toContain(JSON.stringify(firstSentence(refusal)).slice(1, -1))
          expect(taken(operation), 'CLI').toEqual(expected)
        })
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
