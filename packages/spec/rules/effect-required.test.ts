import { expect, it } from 'vitest'
import { lint } from './lint.ts'

it('reports an effect that is missing, and a GET that does more than read', async () => {
  expect(
    await lint(
      'effect-required',
      `
paths:
  /pets:
    get: { operationId: listPets, x-molecule-effect: { kind: write } }
    post: { operationId: createPet }
`,
    ),
  ).toEqual([
    { at: '#/paths/~1pets/get/x-molecule-effect/kind', message: 'A GET may only read, so the kind is read.' },
    { at: '#/paths/~1pets/post', message: 'createPet is a POST: say what it does with x-molecule-effect.' },
  ])
})

it('accepts a POST that says what it does, even that it only reads', async () => {
  expect(
    await lint(
      'effect-required',
      `
paths:
  /pets:
    get: { operationId: listPets }
    put: { operationId: setPets, x-molecule-effect: { kind: write, idempotent: true } }
    post: { operationId: searchPets, x-molecule-effect: { kind: read } }
`,
    ),
  ).toEqual([])
})
