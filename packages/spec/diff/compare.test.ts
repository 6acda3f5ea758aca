import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readCatalogue } from '../src/catalogue.ts'
import { bumpOf } from './change.ts'
import { announced, required } from './changesets.ts'
import { compare } from './compare.ts'
import { compareOpenapi, toChanges } from './redocly.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- each test edits another place of the document
type Draft = any

function kiln(edit: (draft: Draft) => void = () => {}): Draft {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } })
  const id = { name: 'kiln_id', in: 'path', required: true, schema: { type: 'string' } }
  const draft = structuredClone({
    openapi: '3.1.1',
    info: { title: 'Kilns', version: '1.0.0' },
    servers: [{ url: 'https://kiln.example', 'x-oai-name': 'kiln', 'x-molecule-env': ['KILN_URL'] }],
    security: [{ key: [] }],
    'x-molecule-prompts': [
      {
        name: 'fire_safely',
        title: 'Fire',
        description: 'Fires.',
        arguments: [
          { name: 'kiln', required: true, input: { operationId: 'fireKiln', name: 'kiln_id' } },
          { name: 'code', input: { operationId: 'fireKiln', name: 'code' } },
        ],
        messages: [{ role: 'user', text: 'Call {fireKiln} for {kiln} {code}.' }],
      },
    ],
    paths: {
      '/kilns/{kiln_id}/fire': {
        post: {
          operationId: 'fireKiln',
          'x-molecule-command': 'kiln fire',
          'x-molecule-effect': {
            kind: 'destructive',
            openWorld: true,
            confirm: { message: 'Fire?', echo: 'code' },
          },
          'x-molecule-mcp': { toolset: 'kilns', core: true, errorCode: 'FIRE_FAILED' },
          'x-molecule-aliases': { operationId: ['heatKiln'], command: ['kiln heat'] },
          parameters: [id],
          requestBody: json({
            type: 'object',
            properties: {
              code: { type: 'string', 'x-molecule-guard': 'echo', 'x-molecule-aliases': ['pin'] },
              pass: { type: 'string', 'x-molecule-sensitive': true },
            },
          }),
          responses: {
            '202': {
              description: 'Heating.',
              ...json({
                type: 'object',
                properties: {
                  key: { type: 'string', 'x-molecule-sensitive': true },
                  note: { type: 'string', 'x-molecule-untrusted': true },
                },
              }),
              links: {
                state: {
                  operationId: 'getKiln',
                  parameters: { kiln_id: '$request.path.kiln_id' },
                  'x-molecule-link': { rel: 'monitor', state: '/state' },
                },
              },
            },
          },
        },
      },
      '/kilns/{kiln_id}': {
        get: {
          operationId: 'getKiln',
          'x-molecule-command': 'kiln get',
          'x-molecule-mcp': { toolset: 'kilns', resource: 'kilns/{kiln_id}' },
          parameters: [id],
          responses: {
            '200': {
              description: 'The kiln.',
              ...json({
                type: 'object',
                properties: {
                  state: {
                    type: 'string',
                    enum: ['heating', 'hot'],
                    'x-molecule-outcome': { heating: 'pending', hot: 'success' },
                  },
                },
              }),
            },
          },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', 'x-molecule-env': ['KILN_KEY'] } },
    },
  })
  edit(draft)
  return draft
}

const fire = (draft: Draft): Draft => draft.paths['/kilns/{kiln_id}/fire'].post
const look = (draft: Draft): Draft => draft.paths['/kilns/{kiln_id}'].get
const answer = (draft: Draft): Draft => fire(draft).responses['202']
const body = (draft: Draft): Draft => fire(draft).requestBody.content['application/json'].schema.properties
const show = (draft: Draft): Draft => draft.paths['/kilns/{kiln_id}'].get
const prompt = (draft: Draft): Draft => draft['x-molecule-prompts'][0]
const forgetCode = (guide: Draft): void => {
  guide.arguments.pop()
  guide.messages[0].text = 'Call {fireKiln} for {kiln}.'
}
const outcome = (draft: Draft): Draft =>
  look(draft).responses['200'].content['application/json'].schema.properties.state

it.each<[string, string, (draft: Draft) => void]>([
  ['major', 'asks nobody any more', (draft) => delete fire(draft)['x-molecule-effect'].confirm],
  ['major', 'confirmed by a yes', (draft) => delete fire(draft)['x-molecule-effect'].confirm.echo],
  ['major', 'less care', (draft) => (fire(draft)['x-molecule-effect'].kind = 'write')],
  ['major', 'not said to reach outside', (draft) => delete fire(draft)['x-molecule-effect'].openWorld],
  [
    'minor',
    'is said to reach outside',
    (draft) => (look(draft)['x-molecule-effect'] = { kind: 'read', openWorld: true }),
  ],
  ['minor', 'is repeated', (draft) => (fire(draft)['x-molecule-effect'].idempotent = true)],
  ['major', 'lost the command kiln fire', (draft) => (fire(draft)['x-molecule-command'] = 'oven fire')],
  ['major', 'lost the command kiln heat', (draft) => delete fire(draft)['x-molecule-aliases'].command],
  ['major', 'lost the former name heatKiln', (draft) => delete fire(draft)['x-molecule-aliases'].operationId],
  [
    'major',
    'lost the surface cli',
    (draft) => (fire(draft)['x-molecule-surfaces'] = { only: ['sdk', 'mcp', 'docs'] }),
  ],
  ['major', 'from the toolset kilns to ovens', (draft) => (fire(draft)['x-molecule-mcp'].toolset = 'ovens')],
  ['major', 'left the default tools', (draft) => delete fire(draft)['x-molecule-mcp'].core],
  ['major', 'no longer with FIRE_FAILED', (draft) => delete fire(draft)['x-molecule-mcp'].errorCode],
  ['major', 'is the resource kilns/{kiln_id} no', (draft) => delete show(draft)['x-molecule-mcp'].resource],
  [
    'major',
    'is ovens/{kiln_id} now',
    (draft) => (show(draft)['x-molecule-mcp'].resource = 'ovens/{kiln_id}'),
  ],
  ['minor', 'is the resource fire now', (draft) => (fire(draft)['x-molecule-mcp'].resource = 'fire')],
  ['major', 'is gone', (draft) => delete draft['x-molecule-prompts']],
  ['major', 'is gone', (draft) => (prompt(draft).name = 'burn_safely')],
  ['major', 'lost the argument code', (draft) => forgetCode(prompt(draft))],
  ['major', 'requires code now', (draft) => (prompt(draft).arguments[1].required = true)],
  ['major', 'code was a guard (echo)', (draft) => delete body(draft).code['x-molecule-guard']],
  ['major', 'code lost its former name pin', (draft) => delete body(draft).code['x-molecule-aliases']],
  ['major', 'pass is not treated as a secret', (draft) => delete body(draft).pass['x-molecule-sensitive']],
  [
    'major',
    '/key in the 202',
    (draft) => delete answer(draft).content['application/json'].schema.properties.key['x-molecule-sensitive'],
  ],
  [
    'major',
    'code held nothing before and reached beyond the workspace now',
    (draft) => (body(draft).code['x-molecule-scope'] = 'beyond'),
  ],
  [
    'minor',
    'kiln_id held nothing before and held the call to one workspace now',
    (draft) => (fire(draft).parameters[0]['x-molecule-scope'] = 'workspace'),
  ],
  [
    'major',
    '/note in the 202',
    (draft) =>
      delete answer(draft).content['application/json'].schema.properties.note['x-molecule-untrusted'],
  ],
  ['major', 'lost its monitor link', (draft) => delete answer(draft).links],
  [
    'major',
    'hot meant success and means failure',
    (draft) => (outcome(draft)['x-molecule-outcome'].hot = 'failure'),
  ],
  [
    'major',
    'variable KILN_KEY',
    (draft) => (draft.components.securitySchemes.key['x-molecule-env'] = ['OVEN_KEY']),
  ],
  ['major', 'variable KILN_URL', (draft) => (draft.servers[0]['x-molecule-env'] = ['OVEN_URL'])],
  [
    'major',
    'is sent in another way',
    (draft) =>
      (draft.components.securitySchemes.key = {
        type: 'apiKey',
        in: 'header',
        name: 'X-Key',
        'x-molecule-env': ['KILN_KEY'],
      }),
  ],
])('rates as %s: %s', (bump, text, edit) => {
  const changes = compare(readCatalogue(kiln()), readCatalogue(kiln(edit)))
  expect(changes).toContainEqual({ bump, subject: expect.any(String), text: expect.stringContaining(text) })
})

it('rates as major that a service is held to nothing any more', () => {
  const slug = { default: 'acme', 'x-molecule-scope': 'org' }
  const held = kiln((draft) => (draft.servers[0].variables = { slug }))
  expect(compare(readCatalogue(held), readCatalogue(kiln()))).toEqual([
    { bump: 'major', subject: 'service kiln', text: 'lost the hold to one org' },
  ])
})

it('finds nothing where nothing changed, and nothing to break in what is new', () => {
  const added = kiln((draft) => {
    draft.paths['/kilns'] = { get: { operationId: 'listKilns', responses: {} } }
  })
  expect(compare(readCatalogue(kiln()), readCatalogue(added))).toEqual([])
})

it('leaves OpenAPI to redocly diff, and forgives a new name that keeps the old one', () => {
  const directory = mkdtempSync(join(tmpdir(), 'spec-diff-'))
  const rate = (edit: (draft: Draft) => void) => {
    const [before, after] = [join(directory, 'before.yaml'), join(directory, 'after.yaml')]
    writeFileSync(before, stringify(kiln()))
    writeFileSync(after, stringify(kiln(edit)))
    return bumpOf(toChanges(compareOpenapi(before, after), readCatalogue(kiln(edit))))
  }
  const rename = (draft: Draft): void => {
    fire(draft).operationId = 'burnKiln'
    delete draft['x-molecule-prompts']
  }
  try {
    expect(rate(rename)).toBe('major')
    expect(
      rate((draft) => {
        rename(draft)
        fire(draft)['x-molecule-aliases'].operationId.push('fireKiln')
      }),
    ).toBe('minor')
    expect(rate((draft) => (body(draft).code.minLength = 8))).toBe('major')
    expect(
      rate((draft) => {
        draft.paths['/kilns/{kiln_id}/fire'].delete = fire(draft)
        delete draft.paths['/kilns/{kiln_id}/fire'].post
      }),
    ).toBe('major')
    expect(rate(() => {})).toBeUndefined()
  } finally {
    rmSync(directory, { recursive: true })
  }
})

it('reads what the changesets announce', () => {
  const texts = [
    "---\n'@molecule-ai/spec': patch\n---\n",
    "---\n'@molecule-ai/cli': major\n'@molecule-ai/spec': minor\n---\n",
  ]
  expect(announced(texts, '@molecule-ai/spec')).toBe('minor')
  expect(announced([], '@molecule-ai/spec')).toBeUndefined()
  expect([required('major', '0.3.0'), required('major', '1.3.0'), required('patch', '0.3.0')]).toEqual([
    'minor',
    'major',
    'patch',
  ])
})
