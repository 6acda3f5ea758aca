import { expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import type { Operation, Service } from './operation.ts'

const server = { url: 'https://zoo.example/v1' }

function read(paths: object, rest: object = {}): readonly Operation[] {
  return readCatalogue({
    openapi: '3.0.3',
    info: { title: 'Zoo', version: '1' },
    servers: [server],
    paths,
    ...rest,
  }).operations
}

function only(operation: object, rest: object = {}): Operation {
  return read({ '/zoo': { post: { operationId: 'get', responses: {}, ...operation } } }, rest)[0]!
}

const json = (schema: object): object => ({ content: { 'application/json': { schema } } })
const query = (...schemas: object[]): object[] =>
  schemas.map((schema, index) => ({ name: `p${index}`, in: 'query', schema }))

it('reads the schemas of OpenAPI 3.0', () => {
  const parameters = query(
    { type: 'string', nullable: true, enum: ['a'] },
    { allOf: [{ $ref: '#/components/schemas/Cage' }], nullable: true, description: 'Where.' },
    { type: 'integer', minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    { type: 'string', nullable: false },
    { nullable: true },
  )
  const components = { schemas: { Cage: { type: 'string' } } }
  expect(only({ parameters }, { components }).inputs.map(({ schema }) => schema)).toEqual([
    { type: ['string', 'null'], enum: ['a', null] },
    {
      description: 'Where.',
      anyOf: [{ allOf: [{ type: 'string', 'x-molecule-schema': 'Cage' }] }, { type: 'null' }],
    },
    { type: 'integer', exclusiveMinimum: 1, maximum: 9 },
    { type: 'string' },
    {},
  ])
})

it('makes names where a document has none, or none that are names', () => {
  const named = read({
    '/api/v1/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { responses: {} },
      post: {
        operationId: 'pets/wash one',
        responses: { '200': { links: { again: { operationId: 'pets/wash one' } } } },
      },
    },
    '/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { responses: {} },
    },
  })
  expect(
    named.map(({ id, tag, links }) => [id, tag, ...links.map(({ operationId }) => operationId)]),
  ).toEqual([
    ['getApiV1PetsById', 'pets'],
    ['petsWashOne', 'pets', 'petsWashOne'],
    ['getById', 'other'],
  ])
})

it('takes JSON by any of its names, and text', () => {
  const content = (type: string): object => ({ description: '', content: { 'image/png': {}, [type]: {} } })
  const types = ['application/vnd.zoo+json', 'application/json; charset=utf-8', '*/*', 'text/csv']
  expect(
    types.map((type) => only({ responses: { '200': content(type) } }).responses[0]?.contentType),
  ).toEqual(['application/vnd.zoo+json', 'application/json; charset=utf-8', 'application/json', 'text/csv'])
  const requestBody = { content: { 'application/xml': {}, 'application/merge-patch+json': {} } }
  expect(only({ requestBody }).body?.contentType).toBe('application/merge-patch+json')
})

it('takes a default beside no success for one as well', () => {
  const answer = { description: 'It.', ...json({ type: 'string' }) }
  const statuses = (responses: object): string[] => only({ responses }).responses.map(({ status }) => status)
  expect(statuses({ default: answer, '4xx': { description: 'Wrong.' } })).toEqual(['2XX', 'default', '4XX'])
  expect(statuses({ '200': answer, default: answer })).toEqual(['200', 'default'])
})

it('asks before anything is destroyed, in words of the document', () => {
  const operation = { operationId: 'x', summary: 'Close the {zoo}.', responses: {} }
  const [close] = read({ '/zoo': { delete: operation } })
  expect(close?.effect.confirm).toEqual({ message: 'Close the zoo?' })
})

it('leaves out the headers that OpenAPI ignores, and prefers a credential to none', () => {
  const parameters = ['Accept', 'content-type', 'Authorization', 'X-Zoo'].map((name) => ({
    name,
    in: 'header',
    schema: { type: 'string' },
  }))
  const components = { securitySchemes: { user: { type: 'http', scheme: 'Basic' } } }
  const { inputs, security } = only({ parameters, security: [{}, { user: [] }] }, { components })
  expect([inputs.map(({ wireName }) => wireName), security]).toEqual([['X-Zoo'], [['user'], []]])
})

it('gives every input a name of its own', () => {
  const names = (requestBody: object | undefined, ...parameters: string[]): string[] =>
    only({
      parameters: parameters.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
      ...(requestBody && { requestBody }),
    }).inputs.map(({ name }) => name)
  expect(names(undefined, 'since', 'since<', 'since>', '-since')).toEqual([
    'since',
    'since_lt',
    'since_gt',
    'minus_since',
  ])
  const text = { type: 'string' }
  const body = (...properties: string[]): object =>
    json({ type: 'object', properties: Object.fromEntries(properties.map((name) => [name, text])) })
  expect(names(body('id', 'body_id'), 'id')).toEqual(['id', 'body_body_id', 'body_id'])
  expect(names(body('+1', '1'))).toEqual(['body'])
  expect(names(body('constructor'), 'constructor')).toEqual(['constructor_value', 'body_constructor_value'])
  expect(() => names(undefined, '名')).toThrow(
    '#/paths/~1zoo/post: 名 in query has no letters from a to z and no digits to be called by',
  )
  expect(() => names(undefined, 'a b', 'a_b')).toThrow(
    '#/paths/~1zoo/post: a b in query and a_b in query would both be the input a_b: the API has to rename one of them',
  )
})

it('tells two schemas apart whose names differ by no more than their letters', () => {
  const part = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
  const of = (schema: object): object => ({ type: 'object', properties: { it: schema } })
  const components = { schemas: { pet: of(part('pet')), Pet: of(part('Pet')), '2nd': of({}), 名: of({}) } }
  const parameters = query(part('pet'), part('Pet'), part('2nd'), part('名'))
  const { inputs } = only({ parameters }, { components })
  expect(inputs.map(({ schema }) => [schema.$id, schema['x-molecule-schema']])).toEqual([
    ['schema:Pet2', 'Pet2'],
    ['schema:Pet', 'Pet'],
    [undefined, '_2nd'],
    [undefined, 'Schema'],
  ])
})

it('makes a service of a server that only some operations have', () => {
  const { services, operations } = readCatalogue({
    openapi: '3.1.0',
    info: {},
    servers: [server, { url: 'https://try.zoo.example' }],
    paths: {
      '/a': { get: { operationId: 'a', responses: {} } },
      '/b': { get: { operationId: 'b', servers: [{ url: 'https://try.zoo.example' }], responses: {} } },
      '/c': { servers: [{ url: 'https://shop.example/' }], get: { operationId: 'c', responses: {} } },
    },
  })
  const shown = ({ name, url, env }: Service): unknown[] => [name, url, env]
  expect(services.map(shown)).toEqual([
    ['api', 'https://zoo.example/v1', ['MOLECULE_API_URL']],
    ['shopExample', 'https://shop.example', ['MOLECULE_SHOP_EXAMPLE_URL']],
  ])
  expect(operations.map(({ service }) => service)).toEqual(['api', 'api', 'shopExample'])
})

it('demands nothing that only goes the other way', () => {
  const animal = {
    allOf: [
      {
        type: 'object',
        properties: { id: { type: 'string', readOnly: true }, key: { type: 'string', writeOnly: true } },
      },
      { required: ['id', 'key'] },
    ],
  }
  const schema = json({ type: 'array', items: animal })
  const { body, responses } = only({ requestBody: schema, responses: { '200': schema } })
  const required = [body?.schema, responses[0]?.schema].map((each) => each?.items?.allOf?.[1]?.required)
  expect(required).toEqual([['key'], ['id']])
})

it('gives a body as a whole where it may hold more than is listed', () => {
  const properties = { name: { type: 'string' } }
  const names = (rest: object): string[] =>
    only({ requestBody: json({ type: 'object', properties, ...rest }) }).inputs.map(({ name }) => name)
  expect(names({ additionalProperties: { type: 'string' } })).toEqual(['body'])
  expect(names({ patternProperties: { '^x-': {} } })).toEqual(['body'])
  expect(names({ additionalProperties: true })).toEqual(['name'])
})

it('refuses a GET with a body', () => {
  const get = { operationId: 'find', requestBody: json({ type: 'object' }), responses: {} }
  expect(() => read({ '/zoo': { get } })).toThrow(
    '#/paths/~1zoo/get/requestBody: a GET with a body is not supported, and many servers drop it: declare parameters',
  )
})

it('takes a form of texts, and no deeper one', () => {
  const form = (properties: object, rest: object = {}): Operation =>
    only({
      requestBody: {
        content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties }, ...rest } },
      },
    })
  const tags = { type: 'array', items: { type: 'string' } }
  expect(form({ name: { type: 'string' }, tags }).body?.contentType).toBe('application/x-www-form-urlencoded')
  const place = '#/paths/~1zoo/post/requestBody/content/application~1x-www-form-urlencoded'
  const refusal = `${place}: tags in a form is not supported: it may hold texts, numbers, booleans, and lists of them; take it out`
  expect(() => form({ tags: { type: 'object' } })).toThrow(refusal)
  expect(() => form({ tags }, { encoding: { tags: { style: 'deepObject' } } })).toThrow(refusal)
})

it('refuses schemas that would fill the machine when they are written out', () => {
  const names = Array.from({ length: 12 }, (_, index) => `Part${index}`)
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]))
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]))
  const requestBody = json({ type: 'object', properties })
  expect(() => only({ requestBody }, { components: { schemas } })).toThrow(
    '#/paths/~1zoo/post/requestBody/content/application~1json/schema: the schemas in here refer to each other in so many ways that they have more than 50000 parts when they are written out: let one of them be any object',
  )
})
