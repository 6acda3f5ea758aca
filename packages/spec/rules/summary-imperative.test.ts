import { expect, it } from 'vitest'
import { lint } from './lint.ts'

it('reports a summary that is missing, long, a sentence, or not an order', async () => {
  const at = '#/paths/~1pets'
  expect(
    await lint(
      'summary-imperative',
      `
paths:
  /pets:
    get: { operationId: listPets, summary: Lists the pets. }
    put: { operationId: setPet, summary: set a pet }
    post: { operationId: createPet, summary: Create a pet with a name and an owner and a home and a collar }
    delete: { operationId: deletePet }
`,
    ),
  ).toEqual([
    { at: `${at}/get/summary`, message: 'The summary is a title: it ends without a period.' },
    {
      at: `${at}/get/summary`,
      message: 'The summary starts with "Lists": start with an order, as in List workspaces.',
    },
    {
      at: `${at}/put/summary`,
      message: 'The summary starts with "set": start with an order, as in List workspaces.',
    },
    { at: `${at}/post/summary`, message: 'The summary has 61 characters; 60 fit a title.' },
    { at: `${at}/delete`, message: 'deletePet needs a summary.' },
  ])
})

it('accepts a short order', async () => {
  expect(
    await lint(
      'summary-imperative',
      'paths: { /pets: { get: { operationId: listPets, summary: List the pets } } }',
    ),
  ).toEqual([])
})
