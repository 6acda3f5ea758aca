import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const services = `
servers:
  - { url: https://api.pets.dev, x-oai-name: shop }
  - { url: https://home.pets.dev, x-oai-name: home }
`

it('reports a service without a name of its own', async () => {
  expect(
    await lint(
      'operation-service',
      `
servers:
  - { url: https://api.pets.dev }
  - { url: https://home.pets.dev, x-oai-name: home }
  - { url: https://away.pets.dev, x-oai-name: home }
paths: {}
`,
    ),
  ).toEqual([
    { at: '#/servers/0', message: 'A server needs an x-oai-name: it is the name of the service.' },
    { at: '#/servers/2/x-oai-name', message: 'Another server is already called home.' },
  ])
})

it('reports an operation of no service, of several, or of an unknown one', async () => {
  expect(
    await lint(
      'operation-service',
      `${services}
paths:
  /pets:
    get: { operationId: listPets }
    put: { operationId: setPets, servers: [] }
    post: { operationId: createPet, servers: [{ url: https://zoo.pets.dev, x-oai-name: zoo }] }
    delete: { operationId: deletePets, servers: [{ url: https://evil.dev, x-oai-name: shop }] }
`,
    ),
  ).toEqual([
    { at: '#/paths/~1pets/get', message: 'listPets needs servers with exactly one entry: its service.' },
    { at: '#/paths/~1pets/put', message: 'setPets needs servers with exactly one entry: its service.' },
    {
      at: '#/paths/~1pets/post',
      message: 'The server of createPet is called zoo; the services are shop, home.',
    },
    {
      at: '#/paths/~1pets/delete',
      message: 'The server of deletePets has another URL than the service shop: https://api.pets.dev.',
    },
  ])
})

it('accepts one service, from the operation or its path', async () => {
  expect(
    await lint(
      'operation-service',
      `${services}
paths:
  /pets:
    servers: [{ url: https://home.pets.dev, x-oai-name: home }]
    get: { operationId: listPets }
    post: { operationId: createPet, servers: [{ url: https://api.pets.dev, x-oai-name: shop }] }
`,
    ),
  ).toEqual([])
})
