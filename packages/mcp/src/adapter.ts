import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
  SubscribeRequestSchema,
  UnsubscribeRequestSchema,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js'
import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable, Writable } from 'node:stream'
import type { Caller } from './call-tool.ts'
import type { Completion, Unfinished } from './completions.ts'
import type { Ask, Question } from './consent/consent.ts'
import { icon } from './icon.ts'
import { askTimeoutMs } from './limits.ts'
import type { Prompts } from './prompts.ts'
import { Unavailable, type Resources } from './resources/resource.ts'
import type { Structured, ToolResult } from './results/results.ts'
import { Subscriptions } from './resources/subscriptions.ts'
import type { Tool } from './tool.ts'
import { toTrace } from './log/trace.ts'

/** What a server offers, without a word of the protocol. Only this file knows the MCP SDK. */
export interface Offer {
  readonly version: string
  readonly instructions: string
  readonly tools: readonly Tool[]
  callTool(name: string, given: Structured, caller: Caller): Promise<ToolResult | undefined>
  readonly website: string
  readonly resources: Resources
  readonly prompts: Prompts | undefined
  complete(unfinished: Unfinished): Promise<Completion>
}

/** One conversation with one client. */
export interface Session {
  /** Speaks with a local client: one JSON-RPC message per line. */
  serveStdio(input: Readable, output: Writable): Promise<void>
  /** Answers one request of Streamable HTTP, whose body was read; nothing is kept for the next one. */
  serveHttp(request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void>
  /** Resolves when no call is being carried out. */
  idle(): Promise<void>
  /** Resolves when the conversation is over, whoever ended it. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

/** Where the calls of a session come from. */
export type Origin = Pick<Caller, 'principal' | 'trace'>

export function createSession(offer: Offer, origin: Origin = {}): Session {
  const server = new Server(
    {
      name: 'molecule',
      title: 'Molecule AI management',
      version: offer.version,
      websiteUrl: offer.website,
      icons: [icon],
    },
    {
      capabilities: { tools: {}, resources: {}, completions: {}, ...(offer.prompts && { prompts: {} }) },
      instructions: offer.instructions,
      jsonSchemaValidator: trusting,
    },
  )
  const closed = new Promise<void>((resolve) => {
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the SDK's server is no event target
    server.onclose = resolve
  })
  const running = new Set<Promise<unknown>>()

  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...offer.tools] }))
  server.setRequestHandler(
    CallToolRequestSchema,
    async ({ params }, { signal, sendNotification, requestInfo }) => {
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
            sendNotification({
              method: 'notifications/progress',
              params: { progressToken: token, ...report },
            }),
        }),
      }
      const call = offer.callTool(params.name, params.arguments ?? {}, caller)
      running.add(call)
      const result = await call.finally(() => running.delete(call))
      if (!result) throw await toUnknownTool(params.name, offer.tools)
      return withLink(result, server, requestInfo?.headers['mcp-protocol-version'])
    },
  )
  offerResources(server, offer.resources)
  if (offer.prompts) offerPrompts(server, offer.prompts)
  offerCompletions(server, offer)

  return {
    serveStdio: async (input, output) => {
      offerSubscriptions(server, offer.resources, closed)
      await server.connect(new StdioServerTransport(input, output))
    },
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
    closed,
    close: () => server.close(),
  }
}

function offerResources(server: Server, resources: Resources): void {
  server.setRequestHandler(ListResourcesRequestSchema, async () => ({
    resources: [...(await resources.list())],
  }))
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [...resources.templates()],
  }))
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params }, { signal }) => ({
    contents: [{ ...(await resources.read(params.uri, { signal }).catch(toProtocol)) }],
  }))
}

/** Only where there is a stream to tell the client on. */
function offerSubscriptions(server: Server, resources: Resources, closed: Promise<void>): void {
  const subscriptions = new Subscriptions(resources)
  server.registerCapabilities({ resources: { subscribe: true } })
  server.setRequestHandler(SubscribeRequestSchema, async ({ params: { uri } }, { signal }) => {
    const changed = (): void => void server.sendResourceUpdated({ uri }).catch(() => undefined)
    await subscriptions.subscribe(uri, { signal }, changed).catch(toProtocol)
    return {}
  })
  server.setRequestHandler(UnsubscribeRequestSchema, ({ params }) => {
    subscriptions.unsubscribe(params.uri)
    return {}
  })
  void closed.then(() => subscriptions.close())
}

function offerPrompts(server: Server, prompts: Prompts): void {
  server.setRequestHandler(ListPromptsRequestSchema, async () => ({
    prompts: (await prompts.list()).map(({ arguments: args, ...prompt }) => ({
      ...prompt,
      arguments: args.map(({ name, description, required }) => ({ name, description, required })),
    })),
  }))
  server.setRequestHandler(GetPromptRequestSchema, async ({ params }) => {
    const { description, messages } = await prompts.get(params.name, params.arguments ?? {}).catch(toProtocol)
    return {
      description,
      messages: messages.map(({ role, text }) => ({ role, content: { type: 'text', text } })),
    }
  })
}

function offerCompletions(server: Server, offer: Offer): void {
  server.setRequestHandler(CompleteRequestSchema, async ({ params: { ref, argument, context } }) => {
    const of = ref.type === 'ref/prompt' ? { prompt: ref.name } : { template: ref.uri }
    return { completion: { ...(await offer.complete({ of, ...argument, given: context?.arguments ?? {} })) } }
  })
}

const codes = { unknown: -32_002, invalid: ErrorCode.InvalidParams, failed: ErrorCode.InternalError }

async function toUnknownTool(name: string, tools: readonly Tool[]): Promise<Error> {
  const { nearest } = await import('./nearest.ts')
  const near = nearest(
    name.slice(0, 100),
    tools.map((tool) => tool.name),
  )
  const remedy = near.length > 0 ? ` Near it are ${near.join(', ')}.` : ''
  const message = `There is no tool ${JSON.stringify(name.slice(0, 100))}.${remedy}`
  return Object.assign(new Error(message), { code: ErrorCode.InvalidParams })
}

/** The protocol's own errors. The SDK's class would put the code into the message, and the client once more. */
function toProtocol(error: unknown): never {
  if (!(error instanceof Unavailable)) throw error
  const { message, kind, details } = error
  throw Object.assign(new Error(message), { code: codes[kind], data: details })
}

/**
 * Links what to follow next. A client from before June 2025 would refuse the whole answer for a kind of content that it does
 * not know; one that has forms, or says so over HTTP, is newer.
 */
function withLink(result: ToolResult, server: Server, version: unknown): CallToolResult {
  const { resource, tool } = (result.structuredContent?.next ?? {}) as { resource?: string; tool?: string }
  const newer =
    server.getClientCapabilities()?.elicitation || (typeof version === 'string' && version >= '2025-06-18')
  if (!resource || !newer) return result as unknown as CallToolResult
  const link = { type: 'resource_link', uri: resource, name: tool, mimeType: 'application/json' }
  return { ...result, content: [...result.content, link] } as unknown as CallToolResult
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
