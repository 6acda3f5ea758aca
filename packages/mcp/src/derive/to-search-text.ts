import { toSnakeCase, words, type Catalogue, type Operation } from '@molecule-ai/spec'
import { argumentName, isArgument } from './to-tool.ts'
import type { SearchText } from '../tool.ts'

/** What people may ask for an operation with: the words for the model and the ones for people, whichever they know. */
export function toSearchText(operation: Operation, { tags }: Catalogue): SearchText {
  const { id, summary, description, mcp, command, aliases, inputs } = operation
  const tag = tags.find(({ name }) => name === operation.tag)
  const given = inputs.filter((input) => isArgument(operation, input))
  return {
    id: toSnakeCase(id),
    name: spell([...words(id), ...command].join(' ')),
    title: summary,
    description: [mcp.description, description].filter(Boolean).join(' ').replace(/\s+/g, ' '),
    toolset: [spell(mcp.toolset), tag?.description].filter(Boolean).join(' '),
    arguments: given.map((input) => `${spell(argumentName(input))} ${input.description}`).join(' '),
    also: [...aliases.operationId.map(spell), ...aliases.command.map(spell), ...(mcp.keywords ?? [])].join(
      ' ',
    ),
    reads: operation.effect.kind === 'read',
  }
}

const spell = (name: string): string => words(name).join(' ')
