import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (links: string): string => `
paths:
  /pets/{pet_id}:
    get:
      operationId: getPet
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
        - { name: cursor, in: query, schema: { type: string } }
      responses: { '200': { description: A pet. } }
    post:
      operationId: washPet
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Wash' } } } }
      responses:
        '202':
          description: Accepted.
          headers: { Retry-After: { schema: { type: integer } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Wash' } } }
          links: ${links}
components:
  schemas:
    Wash:
      allOf:
        - type: object
          properties:
            id: { type: string }
            tub: { anyOf: [{ type: 'null' }, { type: object, properties: { size: { type: integer } } }] }
            pets: { type: array, items: { type: object, properties: { id: { type: string } } } }
`
const links = '#/paths/~1pets~1{pet_id}/post/responses/202/links'

it('reports a link to nowhere, with unknown parameters, or out of thin air', async () => {
  expect(
    await lint(
      'link-resolves',
      pets(`{
            gone: { operationId: getTub },
            pet: { operationId: getPet, parameters: { name: rex, cursor: $response.body#/tub/colour } },
            next: { operationId: getPet, parameters: { pet_id: $request.path.pet_id }, x-molecule-link: { rel: next, items: /id } } }`),
    ),
  ).toEqual([
    { at: `${links}/gone`, message: 'The link gone leads to getTub, which is not an operation.' },
    { at: `${links}/pet/parameters/name`, message: 'getPet has no parameter name.' },
    {
      at: `${links}/pet/parameters/cursor`,
      message: '$response.body#/tub/colour is not in the response of washPet.',
    },
    { at: `${links}/pet`, message: 'The link pet does not fill pet_id, which getPet requires.' },
    {
      at: `${links}/next/x-molecule-link`,
      message: 'The link next to the next page needs items: a pointer to the array in this answer.',
    },
  ])
})

it('accepts links that are filled from the request, the answer and its headers', async () => {
  expect(
    await lint(
      'link-resolves',
      pets(`{
            a: { operationId: getPet, parameters: { pet_id: $request.path.pet_id, cursor: $response.header.retry-after } },
            b: { operationId: getPet, parameters: { path.pet_id: $request.body#/id, query.cursor: fixed } },
            c: { operationId: getPet, parameters: { pet_id: $response.body#/pets/0/id, cursor: $response.body#/tub/size } },
            next: { operationId: getPet, parameters: { pet_id: $response.body#/id }, x-molecule-link: { rel: next, items: /pets } } }`),
    ),
  ).toEqual([])
})
