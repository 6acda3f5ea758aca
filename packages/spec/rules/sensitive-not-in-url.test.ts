import { expect, it } from 'vitest'
import { lint } from './lint.ts'

it('reports a secret in the path or the query', async () => {
  expect(
    await lint(
      'sensitive-not-in-url',
      `
paths:
  /pets/{token}:
    parameters:
      - { name: token, in: path, required: true, x-molecule-sensitive: true, schema: { type: string } }
    get:
      operationId: getPet
      parameters:
        - { name: key, in: query, schema: { $ref: '#/components/schemas/Key' } }
components:
  schemas:
    Key: { type: string, x-molecule-sensitive: true }
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
`,
    ),
  ).toEqual([
    {
      at: '#/components/securitySchemes/key',
      message: 'key is a secret, and the query is a part of the URL: send it in a header.',
    },
    {
      at: '#/paths/~1pets~1{token}/parameters/0',
      message: 'token is a secret, and the path is a part of the URL: send it in a header or the body.',
    },
    {
      at: '#/paths/~1pets~1{token}/get/parameters/0',
      message: 'key is a secret, and the query is a part of the URL: send it in a header or the body.',
    },
  ])
})

it('accepts a secret in a header or the body', async () => {
  expect(
    await lint(
      'sensitive-not-in-url',
      `
paths:
  /pets/{pet_id}:
    put:
      operationId: setPet
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
        - { name: X-Key, in: header, x-molecule-sensitive: true, schema: { type: string } }
      requestBody:
        content: { application/json: { schema: { type: object, properties: { value: { type: string, x-molecule-sensitive: true } } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    owner: { type: apiKey, in: query, name: owner, x-molecule-public: true }
`,
    ),
  ).toEqual([])
})
