import { expect, it } from 'vitest'
import { lint } from './lint.ts'

it('reports a tool name that is too long or taken, by a former name too', async () => {
  expect(
    await lint(
      'tool-name-length',
      `
paths:
  /pets:
    get: { operationId: listPetsOfEveryOwnerInTheWholeNeighbourhood }
    put: { operationId: setPet, x-molecule-aliases: { operationId: [createPet] } }
    post: { operationId: createPet }
`,
    ),
  ).toEqual([
    {
      at: '#/paths/~1pets/get/operationId',
      message:
        'The tool name list_pets_of_every_owner_in_the_whole_neighbourhood has 51 characters; clients allow 40.',
    },
    {
      at: '#/paths/~1pets/put/x-molecule-aliases/operationId/0',
      message: 'The tool name create_pet is taken by createPet.',
    },
  ])
})

it('accepts short names of one operation each', async () => {
  expect(
    await lint(
      'tool-name-length',
      `
paths:
  /pets:
    get: { operationId: listPets }
    post: { operationId: createPet, x-molecule-aliases: { operationId: [addPet] } }
`,
    ),
  ).toEqual([])
})
