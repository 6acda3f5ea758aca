import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const at = (path: string, method = 'get'): string => `#/paths/${path}/${method}/x-molecule-mcp/resource`

it('reports a resource that its URI alone cannot read', async () => {
  const findings = await lint(
    'resource-resolves',
    `
paths:
  /pets/{pet_id}:
    parameters:
      - { name: pet_id, in: path, required: true, schema: { type: string } }
    get:
      operationId: getPet
      x-molecule-mcp: { toolset: pets, resource: pets }
      responses: { '200': { description: A pet. } }
    delete:
      operationId: deletePet
      x-molecule-mcp: { toolset: pets, resource: 'gone/{pet_id}' }
      responses: { '200': { description: Gone. } }
  /pets/{pet_id}/toys:
    get:
      operationId: listToys
      x-molecule-mcp: { toolset: pets, resource: 'toys/{pet_id}/{colour}/{pet_id}' }
      x-molecule-surfaces: { only: [cli], reason: Not for agents. }
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
      responses: { '200': { description: Toys. } }
  /vault/{pin}:
    get:
      operationId: openVault
      x-molecule-mcp: { toolset: pets, resource: 'vault/{pin}' }
      parameters:
        - { name: pin, in: path, required: true, x-molecule-sensitive: true, schema: { type: string } }
      responses: { '200': { description: Open. } }
`,
  )
  const toys = at('~1pets~1{pet_id}~1toys')
  expect(findings).toEqual([
    { at: at('~1pets~1{pet_id}'), message: 'getPet requires pet_id, which is not in pets.' },
    {
      at: at('~1pets~1{pet_id}', 'delete'),
      message: 'A resource is read with a GET, which deletePet is not.',
    },
    { at: toys, message: 'listToys is kept from the MCP server.' },
    { at: toys, message: '{pet_id} is there twice.' },
    { at: toys, message: 'listToys has no input colour.' },
    { at: at('~1vault~1{pin}'), message: 'pin is a secret, and a URI is not.' },
  ])
})

it('reports two resources that one URI would mean', async () => {
  const pets = (path: string, id: string, resource: string): string => `
  ${path}/{${id}}:
    get:
      operationId: get${id.toUpperCase()}
      x-molecule-mcp: { toolset: pets, resource: '${resource}/{${id}}' }
      parameters: [{ name: ${id}, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: It. } }`
  const document = (resource: string): string =>
    `paths:${pets('/cats', 'a', 'pets')}${pets('/dogs', 'b', resource)}`
  expect(await lint('resource-resolves', document('pets'))).toEqual([
    { at: at('~1dogs~1{b}'), message: 'The resource pets/{b} is taken by getA.' },
  ])
  expect(await lint('resource-resolves', document('operations'))).toEqual([
    { at: at('~1dogs~1{b}'), message: "The resource operations/{b} is one of the MCP server's own." },
  ])
  expect(await lint('resource-resolves', document('dogs'))).toEqual([])
})
