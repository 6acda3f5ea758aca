import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (get: string, post: string): string => `
paths:
  /pets:
    get: { operationId: listPets, servers: [{ url: https://home.pets.dev, x-oai-name: home }]${get} }
    post: { operationId: createPet, servers: [{ url: https://api.pets.dev, x-oai-name: shop }]${post} }
`

it('reports an operation that leaves its credentials to the document', async () => {
  expect(
    await lint('operation-security', `security: [{ key: [] }]${pets('', ', security: [{ key: [] }]')}`),
  ).toEqual([
    {
      at: '#/paths/~1pets/get',
      message:
        'listPets needs its own security: the credentials in order of preference, or [] when it needs none.',
    },
  ])
})

it('reports a credential that two services would get', async () => {
  const document = pets(
    ', security: [{ key: [] }]',
    ', security: [{ shopKey: [] }, { shopKey: [], key: [] }]',
  )
  expect(await lint('operation-security', document)).toEqual([
    {
      at: '#/paths/~1pets/post/security/1',
      message: 'key is a credential of home (listPets): createPet would send it to shop.',
    },
  ])
})

it('accepts credentials of one service each, and none', async () => {
  expect(await lint('operation-security', pets(', security: []', ', security: [{ shopKey: [] }]'))).toEqual(
    [],
  )
})
