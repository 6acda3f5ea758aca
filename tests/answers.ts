import { catalogue, type Example, type Operation } from '@molecule-ai/spec'
import type { Answer, RecordedRequest } from './recorder.ts'

/**
 * Plays the API for one example: the operation answers as its example says, or as told; look-ups answer what the example
 * holds; everything else, such as the status of what was started, answers that it ended well.
 */
export function answerLike(
  operation: Operation,
  example: Example,
  answer?: Answer,
): (request: RecordedRequest) => Answer {
  return (request) => {
    const asked = catalogue.operations.find((candidate) => matches(candidate, request))
    if (asked === undefined) return { status: 404, body: { error: `nothing at ${request.url}` } }
    if (asked === operation) return answer ?? { status: Number(example.status), body: example.response }
    const found = operation.inputs.find((input) => input.default?.operationId === asked.id)
    if (found !== undefined)
      return { status: 200, body: holding(found.default!.values[0]!, example.input[found.name]) }
    const monitor = operation.links.find((link) => link.rel === 'monitor' && link.operationId === asked.id)
    const [success] =
      Object.entries(monitor?.outcome ?? {}).find(([, outcome]) => outcome === 'success') ?? []
    const response = asked.responses.find(({ status }) => status.startsWith('2'))
    const examples = response?.examples.map(({ value }) => value) ?? []
    return {
      status: Number(response?.status ?? 200),
      body: about(
        example,
        examples.find((value) => success !== undefined && JSON.stringify(value).includes(`"${success}"`)) ??
          examples[0],
      ),
    }
  }
}

function matches(operation: Operation, { method, url }: RecordedRequest): boolean {
  const path = new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(\\?|$)`)
  return operation.method === method && path.test(url)
}

/** A body in which `$response.body#/compute/provider` finds the value. */
function holding(expression: string, value: unknown): unknown {
  const keys = expression.split('#/')[1]!.split('/')
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)
}

/** The same body about this example: where it says `from_provider`, the example's `from`. */
function about({ input }: Example, body: unknown): unknown {
  const says = (key: string): string | undefined =>
    Object.keys(input).find((name) => key === name || key.startsWith(`${name}_`))
  return JSON.parse(
    JSON.stringify(body ?? null, (key, value: unknown) =>
      typeof value === 'string' && key !== '' ? (input[says(key) ?? ''] ?? value) : value,
    ),
  )
}
