import { toShortLine } from './results/clean.ts'
import { promptTools } from './generated/index.ts'
import { Unavailable } from './resources/resource.ts'
import type { Selection } from './selection/selection.ts'

/** A guide as it is generated: tools by their names, arguments still as `{name}`. */
export interface PromptText {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly arguments: readonly PromptArgument[]
  readonly messages: readonly Message[]
}

export interface PromptArgument {
  readonly name: string
  readonly description: string
  readonly required: boolean
  /** The input that it stands for. */
  readonly input: { readonly operationId: string; readonly name: string }
  /** The only values that it may have. */
  readonly values?: readonly string[]
}

interface Message {
  readonly role: 'user' | 'assistant'
  readonly text: string
}

export interface Prompts {
  list(): Promise<readonly Omit<PromptText, 'messages'>[]>
  get(
    name: string,
    given: Readonly<Record<string, string>>,
  ): Promise<Pick<PromptText, 'description' | 'messages'>>
}

/** The guides whose tools are all offered; undefined when there is none. */
export function createPrompts({ listed }: Selection): Prompts | undefined {
  const tools = new Set(listed.map(({ tool }) => tool.name))
  const offered = new Set(
    Object.entries(promptTools).flatMap(([name, needed]) =>
      needed.every((tool) => tools.has(tool)) ? [name] : [],
    ),
  )
  if (offered.size === 0) return undefined
  const load = async (): Promise<readonly PromptText[]> => {
    const { prompts } = await import('./generated/prompts/texts.ts')
    return prompts.filter(({ name }) => offered.has(name))
  }
  return {
    list: async () => (await load()).map(({ messages: _, ...prompt }) => prompt),
    get: async (name, given) => {
      const prompt = (await load()).find((each) => each.name === name)
      if (!prompt) throw new Unavailable('invalid', refusal(name))
      const values = readArguments(prompt, given)
      const { description, messages } = prompt
      return {
        description,
        messages: messages.map(({ role, text }) => ({ role, text: fill(text, prompt, values) })),
      }
    },
  }
}

function refusal(name: string): string {
  const needed = promptTools[name]
  return needed
    ? `The prompt ${name} needs ${needed.join(', ')}, and not all of them are offered here.`
    : `There is no prompt ${name.slice(0, 100)}.`
}

function readArguments(
  prompt: PromptText,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    const argument = prompt.arguments.find((each) => each.name === name)
    if (!argument) {
      const known = prompt.arguments.map((each) => each.name).join(', ')
      throw new Unavailable(
        'invalid',
        `${prompt.name} has no argument ${name.slice(0, 60)}. It takes ${known}.`,
      )
    }
    // It must not pose as the guide.
    const line = toShortLine(value)
    if (line === '') continue
    if (argument.values && !argument.values.includes(line))
      throw new Unavailable('invalid', `${name} must be one of ${argument.values.join(', ')}.`)
    values[name] = line
  }
  const missing = prompt.arguments.find(({ name, required }) => required && values[name] === undefined)
  if (missing) throw new Unavailable('invalid', `${missing.name} is required: ${missing.description}`)
  return values
}

/** A line about something that was not given is left out. */
function fill(text: string, prompt: PromptText, values: Readonly<Record<string, string>>): string {
  const absent = prompt.arguments
    .filter(({ name }) => values[name] === undefined)
    .map(({ name }) => `{${name}}`)
  return text
    .split('\n')
    .filter((line) => !absent.some((mention) => line.includes(mention)))
    .join('\n')
    .replace(/\{(\w+)\}/g, (mention, name: string) => values[name] ?? mention)
}
