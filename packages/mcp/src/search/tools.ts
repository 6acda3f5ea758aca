import type { Entry, Tool } from '../tool.ts'

/** The toolset of the tools that are no operations: they find the operations, and call them by their name. */
export const searchToolset = 'search'

export const searchName = 'search_operations'
export const readName = 'call_read_operation'
export const writeName = 'call_write_operation'

export const defaultLimit = 5
export const maxLimit = 20

export interface OwnTool {
  readonly tool: Tool
  /** What the operations that it calls do at most. */
  readonly kind: 'read' | 'write'
}

const operation = { type: 'string', description: `The name, as ${searchName} gives it.` } as const
const given = { type: 'object', description: 'The arguments of the operation.' } as const

const tools: readonly OwnTool[] = [
  {
    kind: 'read',
    tool: {
      name: searchName,
      title: 'Search the operations',
      description: `Find operations by what they do, in plain words or by name, in all toolsets. Gives their effect, arguments and what is in the way; ${readName} and ${writeName} call them.`,
      inputSchema: {
        type: 'object',
        properties: {
          query: { type: 'string', description: 'What is to be done.', minLength: 1, maxLength: 500 },
          limit: {
            type: 'integer',
            description: 'How many to show.',
            minimum: 1,
            maximum: maxLimit,
            default: defaultLimit,
          },
        },
        required: ['query'],
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
  },
  {
    kind: 'read',
    tool: {
      name: readName,
      title: 'Call an operation that reads',
      description: `Call an operation whose effect is read. Its result is that of the tool of the same name.`,
      inputSchema: {
        type: 'object',
        properties: { operation, arguments: given },
        required: ['operation'],
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
  },
  {
    kind: 'write',
    tool: {
      name: writeName,
      title: 'Call an operation that changes something',
      description: `Call an operation whose effect is write or destructive. It asks for the same consent, and its result is that of the tool of the same name.`,
      inputSchema: {
        type: 'object',
        properties: {
          operation,
          arguments: given,
          confirm_token: {
            type: 'string',
            description: 'From a CONFIRMATION_REQUIRED answer, once the user has agreed.',
          },
        },
        required: ['operation'],
      },
      annotations: {
        destructiveHint: true,
        openWorldHint: false,
      },
    },
  },
]

export const ownTools: ReadonlyMap<string, OwnTool> = new Map(tools.map((own) => [own.tool.name, own]))

/** The tool that calls this operation for whoever found it. */
export const callToolOf = ({ call }: Entry): string => (call.effect.kind === 'read' ? readName : writeName)
