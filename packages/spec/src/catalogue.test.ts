import { expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { CatalogueError } from './problems.ts'

const base = {
  openapi: '3.1.1',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.example/v1/' }],
}

function problemsOf(document: unknown): string[] {
  try {
    readCatalogue(document)
  } catch (error) {
    if (error instanceof CatalogueError)
      return error.problems.map(({ location, message }) => `${location}: ${message}`)
    throw error
  }
  return []
}

it('reads how long an answer may take', () => {
  const get = {
    operationId: 'countPets',
    'x-molecule-timeout': 90,
    responses: { '204': { description: 'Counted.' } },
  }
  const { operations } = readCatalogue({ ...base, paths: { '/pets': { get } } })
  expect(operations[0]).toMatchObject({ timeoutSeconds: 90 })
})

it('reads how far a call reaches', () => {
  const slug = { default: 'acme', 'x-molecule-scope': 'org' }
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    'x-molecule-scope': 'workspace',
    schema: { type: 'string' },
  }
  const get = { operationId: 'getPet', responses: { '204': { description: 'There.' } } }
  const { operations, services } = readCatalogue({
    ...base,
    servers: [{ url: 'https://{slug}.pets.example', variables: { slug } }],
    paths: { '/pets/{id}': { parameters: [id], get } },
  })
  expect(operations[0]?.inputs[0]).toMatchObject({ name: 'id', scope: 'workspace' })
  expect(services[0]?.variables[0]).toMatchObject({ name: 'slug', scope: 'org' })
})

it('reads a document that knows nothing of our extensions', () => {
  const [operation] = readCatalogue({
    ...base,
    paths: {
      '/pets/{petId}': {
        parameters: [{ name: 'petId', in: 'path', required: true, schema: { type: 'string' } }],
        put: {
          operationId: 'updatePet',
          tags: ['pets'],
          parameters: [{ name: 'X-Dry-Run', in: 'header', schema: { type: 'boolean' } }],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
          responses: {
            '200': {
              description: 'The pet.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Named: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string', examples: ['Rex'] } },
        },
        Pet: {
          allOf: [{ $ref: '#/components/schemas/Named' }],
          properties: { id: { type: 'string', readOnly: true }, pet_id: { type: 'string' } },
        },
      },
    },
  }).operations
  expect(operation).toMatchObject({
    id: 'updatePet',
    command: ['pets', 'update-pet'],
    service: 'api',
    method: 'PUT',
    effect: { kind: 'write', idempotent: false },
    security: [[]],
    examples: [{ input: { pet_id: 'text', name: 'Rex' }, status: '200', response: { name: 'Rex' } }],
  })
  expect(
    operation?.inputs.map(({ name, property, in: place, wireName, required }) => [
      name,
      property,
      place,
      wireName,
      required,
    ]),
  ).toEqual([
    ['pet_id', 'petId', 'path', 'petId', true],
    ['dry_run', 'dryRun', 'header', 'X-Dry-Run', false],
    ['name', 'name', 'body', 'name', true],
    ['body_pet_id', 'bodyPetId', 'body', 'pet_id', false],
  ])
})

it('keeps the X- of a header that is called like another parameter, and calls a GET by its named examples', () => {
  const [operation] = readCatalogue({
    ...base,
    paths: {
      '/pets/{pet_id}/friends': {
        get: {
          operationId: 'listFriends',
          parameters: [
            { name: 'pet_id', in: 'path', required: true, schema: { type: 'string' }, example: 'rex' },
            {
              name: 'X-Pet-ID',
              in: 'header',
              schema: { type: 'string' },
              examples: { asked: { summary: 'Asked by another pet', value: 'tom' } },
            },
          ],
          responses: {},
        },
      },
    },
  }).operations
  expect(operation?.inputs.map(({ name }) => name)).toEqual(['pet_id', 'x_pet_id'])
  expect(operation?.examples).toEqual([
    {
      name: 'asked',
      summary: 'Asked by another pet',
      input: { pet_id: 'rex', x_pet_id: 'tom' },
      status: '200',
    },
  ])
})

it('takes a body that is no plain object as one input', () => {
  const union = { oneOf: [{ type: 'string' }, { type: 'object', properties: { a: { type: 'integer' } } }] }
  const [operation] = readCatalogue({
    ...base,
    paths: {
      '/x': {
        post: {
          operationId: 'sendX',
          requestBody: { content: { 'application/json': { schema: union } } },
          responses: {},
        },
      },
    },
  }).operations
  expect(operation?.inputs).toMatchObject([{ name: 'body', in: 'body', wireName: '', required: false }])
})

it('lists everything that the generators do not handle, with its place', () => {
  expect(
    problemsOf({
      ...base,
      openapi: '2.0',
      paths: {
        '/a/{id}': {
          get: {
            operationId: 'getA',
            parameters: [
              { name: 'session', in: 'cookie', schema: { type: 'string' } },
              { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object' } },
            ],
            responses: {
              '200': {
                description: '',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
                links: { next: { operationId: 'getB' } },
              },
            },
          },
          post: {
            requestBody: { content: { 'multipart/form-data': { schema: {} } } },
            security: [{ digest: [] }],
            responses: { '200': { description: '', content: { 'image/png': {} } } },
          },
          trace: { responses: {} },
        },
        '/b?c=d': {},
      },
      components: {
        schemas: {
          Tree: {
            type: 'object',
            divisibleBy: 2,
            properties: { left: { $ref: '#/components/schemas/Tree' } },
          },
        },
        securitySchemes: { digest: { type: 'http', scheme: 'digest' } },
      },
    }),
  ).toEqual([
    '#/openapi: OpenAPI 2.0 is not supported: convert it to 3.1',
    '#/components/securitySchemes/digest: the security scheme http digest is not supported: use http bearer or basic, or an apiKey in a header or cookie',
    '#/paths/~1a~1{id}/trace: trace is not supported: take it out',
    '#/paths/~1a~1{id}/get: the path parameter {id} is not declared',
    '#/paths/~1a~1{id}/get/parameters/0: a parameter in cookie is not supported: a credential in a cookie is a security scheme, all else has to be taken out',
    '#/paths/~1a~1{id}/get/parameters/1: the style deepObject of a query parameter is not supported: declare a parameter for each key, as in filter[key]',
    '#/components/schemas/Tree: the schema keyword divisibleBy is not supported: say it with another one, or take it out',
    '#/paths/~1a~1{id}/post: the path parameter {id} is not declared',
    '#/paths/~1a~1{id}/post/requestBody: a request body of multipart/form-data is not supported: use application/json or a form, or take the operation out',
    '#/paths/~1a~1{id}/post/responses/200: an answer of image/png is not supported: only JSON and text are; take the operation out',
    '#/paths/~1b?c=d: a path has no query and no fragment: declare parameters instead',
    '#/paths/~1a~1{id}/get/responses/200/links/next: the link leads to getB, which does not exist: correct it, or take it out',
  ])
})

it('asks for the server of an operation when the document names two', () => {
  const servers = [
    { url: 'https://a.example', 'x-oai-name': 'a' },
    { url: 'https://b.example', 'x-oai-name': 'b' },
  ]
  const paths = { '/x': { get: { operationId: 'getX', responses: {} } } }
  expect(problemsOf({ ...base, servers, paths })).toEqual([
    '#/paths/~1x/get: the document has several named servers: the operation must say its own in `servers`',
  ])
})

it('refuses two operations with one name', () => {
  const operation = (operationId: string) => ({
    operationId,
    'x-molecule-command': 'pet list',
    responses: {},
  })
  const paths = { '/a': { get: operation('listPets') }, '/b': { get: operation('list_pets') } }
  expect(problemsOf({ ...base, paths })).toEqual([
    '#/paths/~1b/get: the operationId list pets of list_pets is already taken by listPets: rename one of them',
    '#/paths/~1b/get: the command pet list of list_pets is already taken by listPets: rename one of them',
  ])
})

it('keeps a schema that contains itself, so that it can be compiled wherever it stands', () => {
  const tree = { $ref: '#/components/schemas/Tree' }
  const body = (schema: object) => ({ content: { 'application/json': { schema } } })
  const { operations } = readCatalogue({
    ...base,
    paths: {
      '/trees': {
        post: {
          operationId: 'plantTree',
          requestBody: body({
            type: 'object',
            properties: { one: tree, another: { ...tree, description: 'A second one.' } },
          }),
          responses: {},
        },
      },
    },
    components: {
      schemas: {
        Tree: {
          type: 'object',
          description: 'A tree.',
          required: ['name'],
          properties: { name: { type: 'string' }, branches: { type: 'array', items: tree } },
        },
      },
    },
  })
  const [one, another] = operations[0]!.inputs.map(({ schema }) => schema)
  expect(one).toMatchObject({ $id: 'schema:Tree', 'x-molecule-schema': 'Tree' })
  expect(one?.properties?.branches?.items).toEqual({
    $ref: 'schema:Tree',
    type: 'object',
    description: 'A tree.',
    'x-molecule-schema': 'Tree',
  })
  expect(another).toEqual({ description: 'A second one.', allOf: [one] })
})
