import { Tiktoken } from 'js-tiktoken/lite'
import o200k from 'js-tiktoken/ranks/o200k_base'

const encoding = new Tiktoken(o200k)

export interface ListedTool {
  readonly name: string
  readonly description?: string | undefined
  readonly inputSchema: unknown
}

/** What a value costs as JSON, in tokens of o200k. Other models' encodings count within a tenth of it. */
export const countTokens = (value: unknown): number => encoding.encode(JSON.stringify(value)).length

/** What a client passes on to its model. */
export const modelTokens = ({ name, description, inputSchema }: ListedTool): number =>
  countTokens({ name, description, inputSchema })
