import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (example: string): string => `
paths:
  /pets:
    post:
      operationId: createPet
      requestBody: { content: { application/json: { schema: { type: object }${example} } } }
      responses:
        '201': { $ref: '#/components/responses/Created' }
        '202': { description: Accepted. }
        '400': { description: Wrong., content: { application/json: { schema: { type: object } } } }
components:
  responses:
    Created: { description: Created., content: { application/json: { schema: { type: object }${example} } } }
`

it('reports a request and a success without an example', async () => {
  expect(await lint('operation-example', pets(''))).toEqual([
    {
      at: '#/paths/~1pets/post/requestBody/content/application~1json',
      message: 'The request of createPet needs an example.',
    },
    {
      at: '#/components/responses/Created/content/application~1json',
      message: 'The 201 answer of createPet needs an example.',
    },
  ])
})

it.each([', example: {}', ', examples: { pet: { value: {} } }'])('accepts%s', async (example) => {
  expect(await lint('operation-example', pets(example))).toEqual([])
})
