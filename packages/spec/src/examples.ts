import { asNode, type Node, type Reader } from './document.ts'
import type { Body, Example, Input, Response } from './operation.ts'
import type { Parameter } from './inputs.ts'
import { sample } from './sample.ts'

/** Pairs each request example with the answer of the same name, else with the first successful answer. */
export function readExamples(
  reader: Reader,
  parameters: readonly Parameter[],
  media: Node,
  body: Body | undefined,
  inputs: readonly Input[],
  responses: readonly Response[],
): Example[] {
  const requests = body === undefined ? namedOf(reader, parameters) : readNamed(reader, media)
  if (requests.length === 0)
    requests.push({
      name: 'default',
      summary: '',
      value: body?.required === true ? sample(body.schema) : undefined,
    })
  return requests.map(({ name, summary, value }) => {
    const given = Object.fromEntries(
      inputs.flatMap((input): [string, unknown][] => {
        if (input.in !== 'body') return parameterExample(reader, parameters, input, name)
        if (input.wireName === '') return value === undefined ? [] : [[input.name, value]]
        const property = asNode(value)[input.wireName]
        return property === undefined ? [] : [[input.name, property]]
      }),
    )
    return { name, summary, input: given, ...answerOf(responses, name) }
  })
}

/** Without a body, the parameters say which calls there are: those that their named examples belong to. */
function namedOf(reader: Reader, parameters: readonly Parameter[]): ReturnType<typeof readNamed> {
  const named = parameters
    .filter(({ node }) => !('example' in node))
    .flatMap(({ node }) => readNamed(reader, node))
  return [...new Map(named.map(({ name, summary }) => [name, { name, summary, value: undefined }])).values()]
}

/** The named examples of a media type or parameter; a lone `example` is called `default`. */
export function readNamed(reader: Reader, node: Node): { name: string; summary: string; value: unknown }[] {
  if ('example' in node) return [{ name: 'default', summary: '', value: node.example }]
  return Object.entries(asNode(node.examples)).map(([name, value]) => {
    const example = reader.resolve(value, '#').node
    return { name, summary: typeof example.summary === 'string' ? example.summary : '', value: example.value }
  })
}

function parameterExample(
  reader: Reader,
  parameters: readonly Parameter[],
  input: Input,
  name: string,
): [string, unknown][] {
  const parameter = parameters.find(({ node }) => node.name === input.wireName && node.in === input.in)
  const examples = parameter === undefined ? [] : readNamed(reader, parameter.node)
  const example =
    examples.find((candidate) => candidate.name === name && name !== 'default') ??
    (input.required ? examples[0] : undefined)
  if (example !== undefined) return [[input.name, example.value]]
  return input.required ? [[input.name, sample(input.schema)]] : []
}

function answerOf(responses: readonly Response[], name: string): { status: string; response?: unknown } {
  const successes = responses.filter(({ status }) => status.startsWith('2') || status === 'default')
  const named = successes.find((response) => response.examples.some((example) => example.name === name))
  const response = named ?? successes[0]
  if (response === undefined) return { status: '200' }
  const example = response.examples.find((candidate) => candidate.name === name) ?? response.examples[0]
  if (example !== undefined) return { status: response.status, response: example.value }
  return response.schema === undefined
    ? { status: response.status }
    : { status: response.status, response: sample(response.schema) }
}
