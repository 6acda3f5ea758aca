import { Tiktoken } from 'js-tiktoken/lite'
import o200k from 'js-tiktoken/ranks/o200k_base'

export interface Tool {
  readonly name: string
  readonly description: string
  readonly inputSchema: unknown
}

const encoding = new Tiktoken(o200k)
const tokens = (value: unknown): number => encoding.encode(JSON.stringify(value)).length

/** What a client gives its model of a tool. */
const ofModel = ({ name, description, inputSchema }: Tool): number =>
  tokens({ name, description, inputSchema })

/** One row of the table: what a toolset costs in tokens (o200k), for the model and on the wire. */
export function toRow(toolset: string, tools: readonly Tool[]): Record<string, string | number> {
  const sizes = tools.map(ofModel).toSorted((a, b) => a - b)
  const sum = sizes.reduce((total, size) => total + size, 0)
  return {
    toolset,
    tools: tools.length,
    model: sum,
    wire: tokens(tools),
    mean: Math.round(sum / tools.length),
    median: sizes[sizes.length >> 1] ?? 0,
    max: sizes.at(-1) ?? 0,
  }
}

/** The tools that cost a model most. */
export const toLargest = (tools: readonly Tool[], count: number): Record<string, string | number>[] =>
  tools
    .map((tool) => ({ tool: tool.name, model: ofModel(tool), wire: tokens(tool) }))
    .toSorted((a, b) => b.model - a.model)
    .slice(0, count)
