import { acceptOf, sample, type Operation } from '@molecule-ai/spec'

/** Says that an answer came from the contract's example and not from any state. */
const behaviourHeader = 'X-Emulator-Behaviour'

/** The answer of an operation that the emulator cannot do yet. */
export function toExample(operation: Operation): {
  status: number
  body: unknown
  headers: Record<string, string>
} {
  const type = acceptOf(operation)
  const headers = {
    [behaviourHeader]: 'example',
    ...(type === 'application/json' ? {} : { 'Content-Type': type }),
  }
  const example = operation.examples.find((candidate) => candidate.response !== undefined)
  if (example) return { status: toStatus(example.status), body: example.response, headers }
  const response = operation.responses.find((candidate) => candidate.status.startsWith('2'))
  const body = response?.schema === undefined ? undefined : sample(response.schema)
  return { status: toStatus(response?.status ?? '204'), body, headers }
}

/** The first of a range, as `2XX` is one. */
const toStatus = (status: string): number => Number(status.replaceAll(/X/gi, '0'))
