import { mentions, toChoices, toSnakeCase, type Catalogue, type Prompt } from '@molecule-ai/spec'
import type { PromptText } from '../prompts.ts'

/** Derives a prompt: the operations of its messages become the names of their tools. */
export function toPrompt(prompt: Prompt, { operations }: Catalogue): PromptText {
  return {
    name: prompt.name,
    title: prompt.title,
    description: prompt.description,
    arguments: prompt.arguments.map(({ name, description, required, input }) => {
      const operation = operations.find(({ id }) => id === input.operationId)
      const own = operation?.inputs.find((each) => each.name === input.name)
      const choices = operation && own && toChoices(operation, own, operations)
      return {
        name,
        description,
        required,
        input,
        ...(choices?.kind === 'values' && { values: choices.values }),
      }
    }),
    messages: prompt.messages.map(({ role, text }) => ({
      role,
      text: mentions(text)
        .filter((name) => prompt.operations.includes(name))
        .reduce((named, id) => named.replaceAll(`{${id}}`, toSnakeCase(id)), text),
    })),
  }
}

/** The tools that a prompt cannot do without. */
export const toolsOf = (prompt: Prompt): string[] => prompt.operations.map(toSnakeCase)
