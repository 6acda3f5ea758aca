import { expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { toChoices } from './choices.ts'
import { catalogue } from './generated/catalogue.ts'
import type { Catalogue } from './operation.ts'

/** `operationId.input` by where its values come from. */
function found({ operations }: Catalogue): Record<string, string[]> {
  const rows = operations.flatMap((operation) =>
    operation.inputs.flatMap((input) => {
      const choices = toChoices(operation, input, operations)
      if (choices?.kind !== 'listed') return []
      const { operationId, parameters, items, value, label } = choices
      const given = Object.entries(parameters).map(([name, from]) => `${name}=${from}`)
      const source = `${operationId}(${given.join()})${items}/*/${value}${label ? ` shown as ${label}` : ''}`
      return [[source, `${operation.id}.${input.name}`] as const]
    }),
  )
  return Object.fromEntries(
    [...Map.groupBy(rows, ([source]) => source)].map(([source, own]) => [
      source,
      own.map(([, name]) => name),
    ]),
  )
}

it('knows where the ids and names of the whole contract are listed', () => {
  expect(found(catalogue)).toMatchSnapshot()
})

it('takes the values that a schema lists', () => {
  const operation = catalogue.operations.find(({ id }) => id === 'migrateWorkspaceProvider')!
  const of = (name: string): unknown =>
    toChoices(
      operation,
      operation.inputs.find((input) => input.name === name)!,
      catalogue.operations,
    )
  expect(of('to')).toEqual({ kind: 'values', values: ['aws', 'hetzner', 'gcp'] })
  expect(of('confirm')).toEqual({ kind: 'values', values: ['true', 'false'] })
  expect(of('from_instance_id')).toBeUndefined()
})

type Path = readonly [path: string, method: 'get' | 'post', id: string, answer?: object, extra?: object]

function read(...paths: Path[]): Catalogue {
  const document: Record<string, Record<string, object>> = {}
  for (const [path, method, operationId, answer = {}, extra = {}] of paths)
    (document[path] ??= {})[method] = {
      operationId,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      responses: { '200': { description: 'It.', content: { 'application/json': { schema: answer } } } },
      ...extra,
    }
  return readCatalogue({ openapi: '3.1.1', info: { title: 'Pets', version: '1' }, paths: document })
}

const items = (...names: string[]): object => ({
  type: 'array',
  items: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) },
})
const wash: Path = ['/pets/{petId}/wash', 'post', 'washPet']

it.each<[string, Catalogue, Record<string, string[]>]>([
  [
    'a list in an allOf, beside the number of a page',
    read(wash, [
      '/pets',
      'get',
      'listPets',
      {
        allOf: [{ properties: { page: { type: 'integer' } } }, { properties: { data: items('id', 'name') } }],
      },
    ]),
    { 'listPets()/data/*/id shown as name': ['washPet.pet_id'] },
  ],
  [
    'a variable that the collection calls differently',
    read(
      ['/owners/{id}/pets', 'get', 'listPets', items('slug')],
      ['/owners/{ownerId}/pets/{slug}', 'get', 'getPet'],
    ),
    { 'listPets(id=owner_id)/*/slug': ['getPet.slug'] },
  ],
  [
    'the same id in a path of another kind',
    read(
      ['/pets', 'get', 'listPets', items('id')],
      wash,
      ['/pets/{petId}', 'get', 'getPet'],
      ['/baths/{petId}', 'get', 'getBath'],
    ),
    { 'listPets()/*/id': ['washPet.pet_id', 'getPet.pet_id', 'getBath.pet_id'] },
  ],
  ['no list', read(wash), {}],
  [
    'a list of texts',
    read(wash, ['/pets', 'get', 'listPets', { type: 'array', items: { type: 'string' } }]),
    {},
  ],
  [
    'two lists in one answer',
    read(wash, [
      '/pets',
      'get',
      'listPets',
      { type: 'object', properties: { cats: items('id'), dogs: items('id') } },
    ]),
    {},
  ],
  [
    'a list that needs to know more',
    read(wash, [
      '/pets',
      'get',
      'listPets',
      items('id'),
      { parameters: [{ name: 'kind', in: 'query', required: true, schema: { type: 'string' } }] },
    ]),
    {},
  ],
  [
    'a list of something else that only mentions the id',
    read(
      ['/baths/{pet_id}', 'get', 'listBathsOf', items('id')],
      ['/baths', 'get', 'listBaths', items('id', 'pet_id')],
    ),
    {},
  ],
  ['a list of POST', read(wash, ['/pets', 'post', 'listPets', items('id')]), {}],
])('looks for %s', (_, document, expected) => {
  expect(found(document)).toEqual(expected)
})

it('never offers a secret', () => {
  const secret = {
    type: 'array',
    items: { type: 'object', properties: { key: { type: 'string', 'x-molecule-sensitive': true } } },
  }
  expect(found(read(['/keys', 'get', 'listKeys', secret], ['/keys/{key}', 'get', 'getKey']))).toEqual({})
})
