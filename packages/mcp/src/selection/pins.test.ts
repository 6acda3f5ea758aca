import { Molecule } from '@molecule-ai/sdk'
import { catalogue, readCatalogue } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { checkPins } from './check-pins.ts'
import { UsageError } from '../options/usage-error.ts'
import { hold, splitHeld, withHost } from './pins.ts'
import { toCall } from '../derive/to-call.ts'
import { toScopes } from '../derive/to-scopes.ts'
import { toTool } from '../derive/to-tool.ts'
import type { Entry } from '../tool.ts'

/** Other people's API, whose rooms are what we would call workspaces. */
const hotel = readCatalogue({
  openapi: '3.1.1',
  info: { title: 'Hotels', version: '1' },
  servers: [{ url: 'https://hotels.example' }],
  paths: {
    '/rooms/{room_no}/clean': {
      post: {
        operationId: 'cleanRoom',
        parameters: [
          {
            name: 'room_no',
            in: 'path',
            required: true,
            'x-molecule-scope': 'workspace',
            'x-molecule-aliases': ['number'],
            schema: { type: 'string', pattern: '^[0-9]+$' },
          },
          { name: 'floor', in: 'query', 'x-molecule-scope': 'beyond', schema: { type: 'boolean' } },
          { name: 'soap', in: 'query', schema: { type: 'boolean' } },
        ],
        responses: { '204': { description: 'Clean.' } },
      },
    },
    '/rooms': { get: { operationId: 'listRooms', responses: { '204': { description: 'None.' } } } },
  },
})
const { operations, services } = hotel
const [clean, list] = operations.map((operation): Entry => ({
  tool: toTool(operation, operations),
  call: toCall(operation, operations, services),
})) as [Entry, Entry]

describe('a held tool', () => {
  const pins = { workspace: '12' }

  it('has no argument for what is held, and none that reaches further', () => {
    const held = hold(clean, pins)
    expect(held.tool.inputSchema).toEqual({
      type: 'object',
      properties: { soap: expect.anything() as unknown },
    })
    expect(hold(clean, { org: 'acme' })).toBe(clean)
    expect([clean.call.within, list.call.within]).toEqual([['workspace'], []])
  })

  it('fills in what is held, also when the same is given', () => {
    expect(splitHeld(clean.call, { soap: true }, pins)).toEqual({
      free: { soap: true },
      held: { room_no: '12' },
    })
    expect(splitHeld(clean.call, { number: '12', room_no: '12' }, pins)).toEqual({
      free: {},
      held: { room_no: '12' },
    })
    expect(splitHeld(clean.call, { room_no: '13' }, {})).toEqual({ free: { room_no: '13' }, held: {} })
  })

  it.each([
    [
      { room_no: '13' },
      'This server is held to workspace 12, and room_no names another one. Nothing was sent.',
    ],
    [
      { number: '13' },
      'This server is held to workspace 12, and number names another one. Nothing was sent.',
    ],
    [
      { room_no: null },
      'This server is held to workspace 12, and room_no names another one. Nothing was sent.',
    ],
    [{ floor: true }, 'This server is held to workspace 12, and floor reaches further. Nothing was sent.'],
  ])('refuses %j', (given, message) => {
    expect(() => splitHeld(clean.call, given, pins)).toThrow(message)
  })
})

describe('at the start', () => {
  const scopes = toScopes(catalogue)
  const id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

  it('takes what names an organisation and a workspace', () => {
    expect(() => checkPins({ org: 'acme', workspace: id }, {}, scopes)).not.toThrow()
    const env = { MOLECULE_ORG_SLUG: 'acme', MOLECULE_API_URL: 'https://acme.moleculesai.app/' }
    expect(() => checkPins({ org: 'acme' }, env, scopes)).not.toThrow()
    expect(() => checkPins({ org: 'acme' }, { MOLECULE_API_URL: 'http://localhost:9' }, scopes)).not.toThrow()
  })

  it.each<[Parameters<typeof checkPins>[0], NodeJS.ProcessEnv, string]>([
    [{ workspace: 'Reports' }, {}, '--workspace: "Reports" does not name a workspace'],
    [{ workspace: id.toUpperCase() }, {}, '--workspace'],
    [{ org: 'a.b' }, {}, '--org: "a.b" does not name an organisation'],
    [
      { org: 'acme' },
      { MOLECULE_ORG_SLUG: 'hooli' },
      'MOLECULE_ORG_SLUG is hooli, and --org holds this server to acme',
    ],
    [{ org: 'acme' }, { MOLECULE_ORG: 'hooli' }, 'MOLECULE_ORG is hooli'],
    [
      { org: 'acme' },
      { MOLECULE_API_URL: 'https://hooli.moleculesai.app' },
      'MOLECULE_API_URL is the host of hooli, and --org holds this server to acme',
    ],
  ])('refuses %j with %j', (pins, env, message) => {
    expect(() => checkPins(pins, env, scopes)).toThrow(UsageError)
    expect(() => checkPins(pins, env, scopes)).toThrow(message)
  })

  it('refuses to hold what the document has no names for', () => {
    const foreign = toScopes(
      readCatalogue({ openapi: '3.1.1', info: { title: 'Any', version: '1' }, paths: {} }),
    )
    expect(() => checkPins({ org: 'acme' }, {}, foreign)).toThrow(
      '--org: the description of this API does not say',
    )
    expect(() => checkPins({ workspace: id }, {}, foreign)).toThrow(
      '--workspace: the description of this API',
    )
  })

  it('asks the host of the organisation', async () => {
    const urls: string[] = []
    const fetch = (url: string): Promise<Response> => {
      urls.push(url)
      return Promise.resolve(Response.json([]))
    }
    const credentials = { MOLECULE_ORG_API_KEY: 'key-of-acme', MOLECULE_ORG_ID: 'id-of-acme' }
    await Molecule.fromEnv(withHost(credentials, { org: 'acme' }, scopes), { fetch }).call('listWorkspaces')
    expect(urls).toEqual(['https://acme.moleculesai.app/workspaces'])
  })
})
