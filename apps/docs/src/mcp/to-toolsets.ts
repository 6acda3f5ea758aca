import {
  entries,
  ownTools,
  searchToolset,
  toolsetsOf,
  type PortableSchema,
  type Tool,
} from '@molecule-ai/mcp/reference'
import { catalogue, words, type Operation } from '@molecule-ai/spec'
import { toolsetPath } from '../urls.ts'

/** The tools of the MCP server by toolset, as they are published. */
export interface ToolsetPage {
  readonly name: string
  readonly title: string
  readonly path: string
  /** How many of its tools are there by default. */
  readonly core: number
  readonly tools: readonly PublishedTool[]
}

export interface PublishedTool {
  readonly tool: Tool
  /** Former names: callable, not listed. */
  readonly aliases: readonly string[]
  readonly core: boolean
  readonly deprecated: boolean
  readonly asks: boolean
  /** None for the tools that find and call the others. */
  readonly operation?: Operation
}

export const toToolsets = (): ToolsetPage[] =>
  toolsetsOf(entries).map(({ name, core }) => ({
    name,
    title: titleOf(name),
    path: toolsetPath(name),
    core,
    tools: name === searchToolset ? [...ownTools.values()].map(({ tool }) => alone(tool)) : toolsOf(name),
  }))

const toolsOf = (toolset: string): PublishedTool[] =>
  entries
    .filter(({ call }) => call.toolset === toolset)
    .map(({ tool, call }) => {
      const operation = catalogue.operations.find(({ id }) => id === call.operationId)
      return {
        tool,
        aliases: call.aliases,
        core: call.core,
        deprecated: call.deprecated === true,
        asks: call.effect.confirm !== undefined,
        ...(operation === undefined ? {} : { operation }),
      }
    })

const alone = (tool: Tool): PublishedTool => ({
  tool,
  aliases: [],
  core: false,
  deprecated: false,
  asks: false,
})

const titleOf = (name: string): string =>
  words(name)
    .join(' ')
    .replace(/^./, (letter) => letter.toUpperCase())

/** An argument of a tool in words: its type, its values, its limits. */
export function argumentFacts(schema: PortableSchema): string[] {
  const { type, items, enum: values, minimum, maximum, minLength, maxLength, format } = schema
  const kind = type === 'array' && items !== undefined ? `list of ${items.type}` : type
  return [
    format === undefined ? kind : `${kind} (${format})`,
    values === undefined ? '' : values.map((value) => `\`${value}\``).join(', '),
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
    minLength === undefined ? '' : `${minLength} characters or more`,
    maxLength === undefined ? '' : `${maxLength} characters at most`,
    schema.default === undefined ? '' : `${JSON.stringify(schema.default)} when left out`,
  ].filter((fact) => fact !== '')
}

/** What clients are told about calling a tool. */
export const hintsOf = ({ annotations }: Tool): string[] => [
  ...(annotations.readOnlyHint === true ? ['reads only'] : []),
  ...(annotations.destructiveHint === true ? ['destructive'] : []),
  ...(annotations.idempotentHint === true ? ['idempotent'] : []),
  ...(annotations.openWorldHint ? ['reaches beyond the platform'] : []),
]
