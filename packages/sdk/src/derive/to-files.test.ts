import { readCatalogue, type Catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { toFiles } from './to-files.ts'
import { toMethod } from './to-method.ts'
import { toModels } from './to-models.ts'

const schemas = {
  Size: { type: 'string', enum: ['small', 'large'] },
  Kiln: {
    type: 'object',
    description: 'A kiln.',
    required: ['id', 'size', 'state'],
    properties: {
      id: { type: 'string', readOnly: true, description: 'Its id.' },
      size: { $ref: '#/components/schemas/Size' },
      state: {
        type: 'string',
        enum: ['heating', 'hot', 'broken'],
        'x-molecule-outcome': { heating: 'pending', hot: 'success', broken: 'failure' },
      },
      'fuel-kind': { type: ['string', 'null'], deprecated: true },
    },
  },
}

const json = (schema: object): object => ({ content: { 'application/json': { schema } } })
const id = { name: 'kiln_id', in: 'path', required: true, schema: { type: 'string' }, example: 'k-1' }
const fire = {
  operationId: 'fireKiln',
  'x-molecule-command': 'kiln fire',
  tags: ['kilns'],
  summary: 'Fire a kiln',
  description: 'Heats a kiln. Do not open it */ while it is hot.',
  'x-molecule-effect': { kind: 'write', idempotent: true },
  'x-molecule-aliases': { operationId: ['heatKiln'] },
  parameters: [id, { name: 'X-Reason', in: 'header', description: 'Why.', schema: { type: 'string' } }],
  requestBody: {
    required: true,
    ...json({
      type: 'object',
      required: ['size', 'confirm'],
      properties: {
        size: {
          $ref: '#/components/schemas/Size',
          description: 'How big.',
          'x-molecule-default': {
            operationId: 'getKiln',
            parameters: { kiln_id: '$request.path.kiln_id' },
            values: ['$response.body#/size'],
          },
        },
        access_code: { type: 'string', description: 'Opens it.', 'x-molecule-sensitive': true },
        kiln: { $ref: '#/components/schemas/Kiln' },
        confirm: { type: 'boolean', const: true, description: 'Say so.', 'x-molecule-guard': 'consent' },
      },
    }),
  },
  responses: {
    '202': {
      description: 'Heating.',
      ...json({
        type: 'object',
        required: ['at'],
        properties: { at: { type: 'string', description: 'When.' } },
      }),
      links: {
        status: {
          operationId: 'getKiln',
          parameters: { kiln_id: '$request.path.kiln_id' },
          'x-molecule-link': { rel: 'monitor', state: '/state', timeoutSeconds: 60 },
        },
      },
    },
    '404': { description: 'No such kiln. List the kilns.' },
  },
}
const get = {
  operationId: 'getKiln',
  'x-molecule-command': 'kiln get',
  tags: ['kilns'],
  summary: 'Show a kiln',
  parameters: [id],
  responses: {
    '200': { description: 'The kiln.', ...json({ $ref: '#/components/schemas/Kiln' }) },
    '404': { description: 'No such kiln. List the kilns.' },
  },
}

function kilns(change: { fire?: object; get?: object } = {}): Catalogue {
  return readCatalogue({
    openapi: '3.1.1',
    info: { title: 'Pottery', version: '1' },
    servers: [
      {
        url: 'https://{town}.pottery.example',
        'x-oai-name': 'pottery',
        variables: { town: { default: 'delft' } },
      },
    ],
    tags: [{ name: 'kilns' }],
    paths: {
      '/kilns/{kiln_id}/fire': { post: { ...fire, ...change.fire } },
      '/kilns/{kiln_id}': { get: { ...get, ...change.get } },
    },
    components: { schemas },
  })
}

it('derives a method', () => {
  const catalogue = kilns()
  const [operation] = catalogue.operations
  const models = toModels([])
  expect(toMethod(operation!, catalogue, models.nameOf)).toMatchSnapshot()
})

it('writes the files of a small API', async () => {
  for (const [name, content] of Object.entries(toFiles(kilns())))
    await expect(content).toMatchFileSnapshot(`__snapshots__/${name}.txt`)
})

it('leaves out what is not for the SDK', () => {
  const surfaces = { 'x-molecule-surfaces': { only: ['docs'], reason: 'It needs a browser.' } }
  const files = toFiles(kilns({ fire: surfaces }))
  expect(files['kilns.ts']).not.toContain('fire')
  expect(() => toFiles(kilns({ get: surfaces }))).toThrow(
    'fireKiln: the default of size leads to getKiln, which the SDK does not have',
  )
})

it.each([
  [{ fire: { 'x-molecule-command': 'resume' } }, "fireKiln: the SDK's client has resume itself"],
  [
    { fire: { 'x-molecule-command': 'kiln get now' } },
    'fireKiln: in the SDK, kiln get is a method and cannot lead to others',
  ],
  [
    {
      fire: {
        requestBody: json({
          type: 'object',
          properties: {
            size: {
              type: 'string',
              'x-molecule-default': { operationId: 'getKiln', parameters: { kiln_id: '$url' }, values: [] },
            },
          },
        }),
      },
    },
    'fireKiln: the default of size: the runtime expression "$url" is not supported',
  ],
  [
    {
      fire: {
        requestBody: json({
          type: 'object',
          properties: {
            size: {
              type: 'string',
              'x-molecule-default': { operationId: 'getKiln', parameters: { id: 'k' }, values: [] },
            },
          },
        }),
      },
    },
    'fireKiln: the default of size gives getKiln the input id, which it does not have',
  ],
])('refuses what it cannot express: %j', (change, message) => {
  const derive = (): unknown => toFiles(kilns(change))

  expect(derive).toThrow(message)
})

it('has room for the words of every document', () => {
  const components = { schemas: { Error: { type: 'object', properties: { why: { type: 'string' } } } } }
  const path = (name: string): object => ({ name, in: 'path', required: true, schema: { type: 'string' } })
  const operation = (tag: string, ...names: string[]): object => ({
    operationId: `list ${tag}`,
    tags: [tag],
    parameters: names.map(path),
    responses: { '200': { description: 'Well.', ...json({ $ref: '#/components/schemas/Error' }) } },
  })
  const files = toFiles(
    readCatalogue({
      openapi: '3.1.1',
      info: {},
      paths: {
        '/a/{class}/{input}/{2nd}': { get: operation('default', 'class', 'input', '2nd') },
        '/b': { get: operation('models') },
        '/c': { get: operation('operations') },
        '/d': { get: operation('1 click') },
      },
      components,
    }),
  )
  expect(Object.keys(files)).toContain('models-tag.ts')
  expect(files['models.ts']).toContain('export interface ErrorModel {')
  expect(files['default.ts']).toContain(
    'listDefault(class_: string, input_: string, _2nd: string, input?: NoInput, options?: CallOptions): Promise<ErrorModel>',
  )
  expect(files['index.ts']).toContain('[...default_, ...models, ...operations_, ..._1Click]')
})
