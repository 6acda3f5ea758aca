import { createSession, type Offer } from '../../src/adapter.ts'
import { serveHttp } from '../../src/http/serve.ts'
import { createLog, toStandardError } from '../../src/log/log.ts'
import type { Caller } from '../../src/call-tool.ts'
import type { PromptArgument, Prompts } from '../../src/prompts.ts'
import { Unavailable, type Resources } from '../../src/resources/resource.ts'
import type { ToolResult } from '../../src/results/results.ts'
import type { PortableSchema, Tool } from '../../src/tool.ts'

type Content = Record<string, unknown>

const text = (words: string): Content => ({ type: 'text', text: words })
// The smallest picture and the smallest sound that there are.
const image = {
  type: 'image',
  mimeType: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
}
const audio = {
  type: 'audio',
  mimeType: 'audio/wav',
  data: 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=',
}
const embedded = (uri: string, mimeType: string, words: string): Content => ({
  type: 'resource',
  resource: { uri, mimeType, text: words },
})

/** What the suite's own tools answer, by their names. */
const tools: Readonly<Record<string, (caller: Caller) => Content[] | Promise<Content[]>>> = {
  test_simple_text: () => [text('This is a simple text response for testing.')],
  test_image_content: () => [image],
  test_audio_content: () => [audio],
  test_embedded_resource: () => [embedded('test://embedded-resource', 'text/plain', 'Embedded.')],
  test_multiple_content_types: () => [
    text('Several at once:'),
    image,
    embedded('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}'),
  ],
  test_error_handling: () => {
    throw new Error('This tool intentionally returns an error for testing')
  },
  test_tool_with_progress: async ({ progress }) => {
    for (const done of [0, 50, 100]) await progress?.({ progress: done, total: 100, message: 'on its way' })
    return [text('There.')]
  },
  json_schema_2020_12_tool: () => [text('It is there to be listed.')],
}

/** Keywords that our tools never have, to see whether they would come through. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  $defs: {
    address: {
      $anchor: 'addressDef',
      type: 'object',
      properties: { street: { type: 'string' }, city: { type: 'string' } },
    },
  },
  properties: {
    name: { type: 'string' },
    address: { $ref: '#/$defs/address' },
    contactMethod: { type: 'string', enum: ['phone', 'email'] },
    phone: { type: 'string' },
    email: { type: 'string' },
  },
  allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
  if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { required: ['phone'] },
  else: { required: ['email'] },
  additionalProperties: false,
} as unknown as PortableSchema

const toTool = (name: string): Tool => ({
  name,
  title: name,
  description: 'A tool of the conformance suite.',
  inputSchema: name.startsWith('json_schema') ? schema : { type: 'object' },
  annotations: { readOnlyHint: true, openWorldHint: false },
})

const described = {
  name: 'fixture',
  title: 'A fixture',
  description: 'A resource of the conformance suite.',
  mimeType: 'text/plain',
  annotations: { audience: ['user'], priority: 0.5 },
} as const

const resources: Resources = {
  list: async () => [{ uri: 'test://static-text', ...described }],
  templates: () => [{ uriTemplate: 'test://template/{id}/data', ...described }],
  read: async (uri) => {
    const [, id] = /^test:\/\/template\/(.+)\/data$/.exec(uri) ?? []
    if (id === undefined && uri !== 'test://static-text')
      throw new Unavailable('unknown', `There is no resource ${uri}.`, { uri })
    const content =
      id === undefined ? 'The content of the static text.' : JSON.stringify({ id, data: `Data for ${id}` })
    return { uri, mimeType: 'text/plain', text: content }
  },
  follow: () => Promise.reject(new Unavailable('invalid', 'Nothing can be followed.')),
}

const argument = (name: string): PromptArgument => ({
  name,
  description: 'An argument.',
  required: true,
  input: { operationId: 'none', name },
})

const prompts: Prompts = {
  list: async () => [
    { name: 'test_simple_prompt', title: 'Simple', description: 'Without arguments.', arguments: [] },
    {
      name: 'test_prompt_with_arguments',
      title: 'With arguments',
      description: 'With two.',
      arguments: [argument('arg1'), argument('arg2')],
    },
  ],
  get: async (name, given) => ({
    description: name,
    messages: [{ role: 'user', text: `A prompt. ${Object.values(given).join(' ')}` }],
  }),
}

const offer: Offer = {
  version: '0.0.0',
  instructions: 'The fixtures of the conformance suite.',
  tools: Object.keys(tools).map(toTool),
  callTool: async (name, _, caller) => {
    try {
      const content = await tools[name]?.(caller)
      return content && ({ content } as unknown as ToolResult)
    } catch (error) {
      return { isError: true, content: [{ type: 'text', text: (error as Error).message }] }
    }
  },
  website: 'https://example.com',
  resources,
  prompts,
  complete: async ({ value }) => ({ values: [`${value}paris`], total: 1, hasMore: false }),
}

const log = createLog(toStandardError, [])
const { url } = await serveHttp(
  { log, createSession: (origin) => createSession(offer, origin) },
  { host: '127.0.0.1', port: 0, allowedHosts: [], allowedOrigins: [], rateLimit: 0, drainSeconds: 0 },
)
log({ severity: 'INFO', event: 'listening', body: 'Listening', attributes: { 'url.full': url } })
