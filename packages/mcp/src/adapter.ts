import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js'
import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable, Writable } from 'node:stream'
import type { Caller } from './call-tool.ts'
import type { Ask, Question } from './consent.ts'
import { askTimeoutMs } from './limits.ts'
import type { Structured, ToolResult } from './results.ts'
import type { Tool } from './tool.ts'
import { toTrace } from './trace.ts'

/** What a server offers, without a word of the protocol. Only this file knows the MCP SDK. */
export interface Offer {
  readonly version: string
  readonly instructions: string
  readonly tools: readonly Tool[]
  callTool(name: string, given: Structured, caller: Caller): Promise<ToolResult | undefined>
}

/** One conversation with one client. */
export interface Session {
  /** Speaks with a local client: one JSON-RPC message per line. */
  serveStdio(input: Readable, output: Writable): Promise<void>
  /** Answers one request of Streamable HTTP, whose body was read; nothing is kept for the next one. */
  serveHttp(request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void>
  /** Resolves when no call is being carried out. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** Where the calls of a session come from. */
export type Origin = Pick<Caller, 'principal' | 'trace'>

export function createSession(offer: Offer, origin: Origin = {}): Session {
  const server = new Server(
    { name: 'molecule', title: 'Molecule AI management', version: offer.version },
    { capabilities: { tools: {} }, instructions: offer.instructions, jsonSchemaValidator: trusting },
  )
  const running = new Set<Promise<unknown>>()

  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...offer.tools] }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal, sendNotification }) => {
    // oxlint-disable-next-line no-underscore-dangle -- the protocol's name
    const { progressToken: token, traceparent } = params._meta ?? {}
    const trace = toTrace(traceparent) ?? origin.trace
    const caller: Caller = {
      ...origin,
      signal,
      ...(trace && { trace }),
      ...(server.getClientCapabilities()?.elicitation?.form && { ask: askWith(server, signal) }),
      ...(token !== undefined && {
        progress: (report) =>
          sendNotification({ method: 'notifications/progress', params: { progressToken: token, ...report } }),
      }),
    }
    const call = offer.callTool(params.name, params.arguments ?? {}, caller)
    running.add(call)
    const result = await call.finally(() => running.delete(call))
    if (!result) throw new McpError(ErrorCode.InvalidParams, `Unknown tool: ${params.name.slice(0, 100)}`)
    return result as unknown as CallToolResult
  })

  return {
    serveStdio: (input, output) => server.connect(new StdioServerTransport(input, output)),
    serveHttp: async (request, response, body) => {
      const { StreamableHTTPServerTransport } =
        await import('@modelcontextprotocol/sdk/server/streamableHttp.js')
      const transport = new StreamableHTTPServerTransport()
      await server.connect(transport)
      await transport.handleRequest(request, response, body)
    },
    idle: async () => {
      while (running.size > 0) await Promise.allSettled(running)
      // A call has ended before its answer is on its way.
      await new Promise((resolve) => setImmediate(resolve))
    },
    close: () => server.close(),
  }
}

/** Asks the person behind the client. Whatever is not a clear answer, a broken client included, is none. */
function askWith(server: Server, signal: AbortSignal): Ask {
  return async ({ message, field, title }: Question) => {
    const schema = {
      type: 'object' as const,
      properties: { [field]: { type: 'string' as const, title, minLength: 1 } },
      required: [field],
    }
    try {
      const answer = await server.elicitInput(
        { mode: 'form', message, requestedSchema: schema },
        { timeout: askTimeoutMs, signal },
      )
      const typed = answer.action === 'accept' ? answer.content?.[field] : undefined
      return typeof typed === 'string' ? typed : undefined
    } catch {
      signal.throwIfAborted()
      return undefined
    }
  }
}

/** The SDK would load its validator to check a person's answer; `consent.ts` compares the answer itself. */
const trusting: jsonSchemaValidator = {
  getValidator: () => (input: unknown) => ({ valid: true, data: input as never, errorMessage: undefined }),
}
