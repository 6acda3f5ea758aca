import { asList, asNode, asText, at, type Reader } from './document.ts'
import type { Operation } from './operation.ts'
import type { Prompt, PromptArgument } from './prompt.ts'

/** What a text mentions in braces, each once: operations and arguments. */
export const mentions = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)),
]

/** Reads the guides of the document. What they mention exists, so that a derivation can replace all of it. */
export function readPrompts(reader: Reader, operations: readonly Operation[]): Prompt[] {
  return asList(reader.document['x-molecule-prompts']).map((value, index) => {
    const location = at('#', 'x-molecule-prompts', index)
    const node = asNode(value)
    const messages = asList(node.messages).map(asNode).map(toMessage)
    const given = asList(node.arguments).map((argument, number) =>
      readArgument(reader, operations, argument, at(location, 'arguments', number)),
    )
    const mentioned = [...new Set(messages.flatMap(({ text }) => mentions(text)))]
    const named = mentioned.filter((name) => !given.some((argument) => argument.name === name))
    for (const name of named)
      if (!operations.some(({ id }) => id === name))
        reader.fail(location, `{${name}} is neither an operation nor an argument of the prompt`)
    return {
      name: asText(node.name),
      title: asText(node.title),
      description: asText(node.description),
      arguments: given,
      messages,
      operations: named,
    }
  })
}

const toMessage = ({ role, text }: Readonly<Record<string, unknown>>): Prompt['messages'][number] => ({
  role: role === 'assistant' ? 'assistant' : 'user',
  text: asText(text),
})

function readArgument(
  reader: Reader,
  operations: readonly Operation[],
  value: unknown,
  location: string,
): PromptArgument {
  const node = asNode(value)
  const { operationId, name } = asNode(node.input)
  const input = operations
    .find(({ id }) => id === operationId)
    ?.inputs.find((candidate) => candidate.name === name)
  if (!input) reader.fail(location, `${asText(operationId)} has no input ${asText(name)}`)
  return {
    name: asText(node.name),
    description: asText(node.description) || (input?.description ?? ''),
    required: node.required === true,
    input: { operationId: asText(operationId), name: asText(name) },
  }
}
