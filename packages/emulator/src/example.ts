import { sample, type Operation } from '@molecule-ai/spec'

/** Says that an answer came from the contract's example and not from any state. */
export const behaviourHeader = 'X-Emulator-Behaviour'

/** The answer of an operation that the emulator cannot do yet. */
export function toExample(operation: Operation): { status: number; body: unknown } {
  const example = operation.examples.find((candidate) => candidate.response !== undefined)
  if (example) return { status: Number(example.status), body: example.response }
  const response = operation.responses.find((candidate) => candidate.status.startsWith('2'))
  const body = response?.schema === undefined ? undefined : sample(response.schema)
  return { status: Number(response?.status.replaceAll('X', '0') ?? 204), body }
}
