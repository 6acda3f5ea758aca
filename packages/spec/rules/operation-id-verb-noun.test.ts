import { expect, it } from 'vitest'
import { lint } from './lint.ts'

it('reports what is not a verb and a noun in camelCase', async () => {
  expect(
    await lint(
      'operation-id-verb-noun',
      `
paths:
  /pets:
    get: { operationId: list_pets }
    put: { operationId: petFluff, tags: [pets] }
    post: { operationId: create }
`,
    ),
  ).toEqual([
    {
      at: '#/paths/~1pets/get/operationId',
      message: 'list_pets is not verb and noun in camelCase, as in listWorkspaces.',
    },
    {
      at: '#/paths/~1pets/put/operationId',
      message: 'petFluff starts with the noun pet: put the verb first.',
    },
    {
      at: '#/paths/~1pets/post/operationId',
      message: 'create is not verb and noun in camelCase, as in listWorkspaces.',
    },
  ])
})

it('accepts a verb and its noun', async () => {
  expect(
    await lint(
      'operation-id-verb-noun',
      'paths: { /pets: { get: { operationId: listPets }, post: { operationId: createOrgPet } } }',
    ),
  ).toEqual([])
})
