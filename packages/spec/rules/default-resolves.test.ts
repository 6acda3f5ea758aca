import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (fallback: string, elsewhere = ''): string => `
paths:
  /pets/{pet_id}:
    get:
      operationId: getPet
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
      responses:
        '200':
          description: A pet.
          content: { application/json: { schema: { type: object, properties: { home: { type: object, properties: { town: { type: string${elsewhere} } } } } } } }
    post:
      operationId: movePet
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
      requestBody:
        content: { application/json: { schema: { type: object, properties: { from: { type: string, x-molecule-default: ${fallback} } } } } }
      responses: { '200': { description: Moved. } }
`
const place =
  '#/paths/~1pets~1{pet_id}/post/requestBody/content/application~1json/schema/properties/from/x-molecule-default'

it('reports a look-up by an operation that is not there, or that changes something', async () => {
  expect(
    await lint(
      'default-resolves',
      pets('{ operationId: findPet, parameters: {}, values: [$response.body#/a] }'),
    ),
  ).toEqual([{ at: `${place}/operationId`, message: 'findPet is not an operation.' }])
  expect(
    await lint(
      'default-resolves',
      pets(
        '{ operationId: movePet, parameters: { pet_id: $request.path.pet_id }, values: [$response.header.town] }',
      ),
    ),
  ).toEqual([
    { at: `${place}/operationId`, message: 'A default is looked up with a GET, which movePet is not.' },
    { at: `${place}/values/0`, message: '$response.header.town is not in the response of movePet.' },
  ])
})

it('reports what is not known before the call, or not in the answer', async () => {
  const fallback =
    '{ operationId: getPet, parameters: { name: $request.query.name }, values: [$response.body#/town, town] }'
  expect(await lint('default-resolves', pets(fallback))).toEqual([
    { at: `${place}/parameters/name`, message: 'getPet has no input name.' },
    { at: `${place}/parameters/name`, message: '$request.query.name is not in the request of movePet.' },
    { at: `${place}/parameters`, message: 'getPet requires pet_id: say where it comes from.' },
    { at: `${place}/values/0`, message: '$response.body#/town is not in the response of getPet.' },
    { at: `${place}/values/1`, message: 'town does not point into the answer of getPet.' },
  ])
})

const good =
  '{ operationId: getPet, parameters: { pet_id: $request.path.pet_id }, values: [$response.body#/home/town] }'

it('reports a default on what is not sent', async () => {
  expect(await lint('default-resolves', pets(good, `, x-molecule-default: ${good}`))).toEqual([
    {
      at: '#/paths/~1pets~1{pet_id}/get/responses/200/content/application~1json/schema/properties/home/properties/town/x-molecule-default',
      message: 'Nothing is looked up here: only an input of an operation has a default.',
    },
  ])
})

it('accepts a look-up that is filled and found', async () => {
  expect(await lint('default-resolves', pets(good))).toEqual([])
})
