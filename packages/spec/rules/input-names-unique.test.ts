import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (parameters: string, properties: string): string => `
paths:
  /pets/{pet_id}:
    parameters:
      - { name: pet_id, in: path, required: true, schema: { type: string } }
    put:
      operationId: setPet
      parameters: ${parameters}
      requestBody: { content: { application/json: { schema: { type: object, properties: ${properties} } } } }
`
const body = '#/paths/~1pets~1{pet_id}/put/requestBody/content/application~1json/schema/properties'

it('reports inputs that are called the same once normalised, by a former name too', async () => {
  expect(
    await lint(
      'input-names-unique',
      pets(
        '[{ name: X-Owner-Name, in: header, schema: { type: string } }]',
        '{ petId: { type: string }, owner_name: { type: string }, town: { type: string, x-molecule-aliases: [pet_id] } }',
      ),
    ),
  ).toEqual([
    { at: `${body}/petId`, message: 'The input pet_id of setPet is both pet_id in path and petId in body.' },
    {
      at: `${body}/owner_name`,
      message: 'The input owner_name of setPet is both X-Owner-Name in header and owner_name in body.',
    },
    {
      at: `${body}/town/x-molecule-aliases/0`,
      message: 'The input pet_id of setPet is both pet_id in path and town in body.',
    },
  ])
})

it('accepts names of their own, and a parameter that replaces that of the path', async () => {
  expect(
    await lint(
      'input-names-unique',
      pets(
        '[{ name: pet_id, in: path, required: true, schema: { type: string, format: uuid } }]',
        '{ name: { type: string }, id: { type: string, readOnly: true } }',
      ),
    ),
  ).toEqual([])
})
