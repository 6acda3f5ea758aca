import { parse } from 'yaml'
import { expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue.ts'
import { Document } from './document.ts'

const pets = parse(`
openapi: 3.1.1
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://pets.dev, x-oai-name: pets }]
paths:
  /pets/{pet_id}:
    parameters:
      - { name: pet_id, in: path, required: true, schema: { type: string } }
    put:
      operationId: setPet
      parameters:
        - { $ref: '#/components/parameters/Confirm' }
        - { name: dryRun, in: query, schema: { type: boolean } }
      requestBody: { $ref: '#/components/requestBodies/Pet' }
      responses: { '204': { description: Set. } }
    post:
      operationId: feedPet
      requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: string } } } } }
      responses: { '204': { description: Fed. } }
components:
  parameters:
    Confirm: { name: X-Confirm-Name, in: header, required: true, schema: { type: string } }
  requestBodies:
    Pet:
      required: true
      content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
  schemas:
    Named: { type: object, required: [fullName], properties: { fullName: { type: string } } }
    Pet:
      allOf: [{ $ref: '#/components/schemas/Named' }]
      properties: { id: { type: string, readOnly: true }, home: { type: string } }
`) as Record<string, unknown>

it('names inputs as the catalogue does', () => {
  const { operations } = new Document(pets)
  const pick = ({ name, in: place, wireName, required }: Record<string, unknown>) => ({
    name,
    place,
    wireName,
    required,
  })
  const seen = operations.map(({ id, inputs }) => ({ id, inputs: inputs.map((input) => pick({ ...input })) }))
  const read = readCatalogue(pets).operations.map(({ id, inputs }) => ({
    id,
    inputs: inputs.map((input) => pick({ ...input })),
  }))
  expect(seen).toEqual(read)
})

it('places an input where it is declared', () => {
  const [setPet] = new Document(pets).operations
  expect(setPet?.inputs.map(({ name, at }) => [name, at.join('/')])).toEqual([
    ['pet_id', 'paths//pets/{pet_id}/parameters/0'],
    ['confirm_name', 'components/parameters/Confirm'],
    ['dry_run', 'paths//pets/{pet_id}/put/parameters/1'],
    ['full_name', 'components/schemas/Named/properties/fullName'],
    ['home', 'components/schemas/Pet/properties/home'],
  ])
})

it('survives a reference to itself', () => {
  const loop = { $ref: '#/components/schemas/Loop' }
  const document = new Document({ components: { schemas: { Loop: loop } } })
  expect(document.follow({ node: loop, at: [] }).at).toEqual(['components', 'schemas', 'Loop'])
})
