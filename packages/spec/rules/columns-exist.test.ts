import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pet = (columns: string): string => `
paths: {}
components:
  schemas:
    Home: { type: object, properties: { town: { type: string } } }
    Pet:
      allOf:
        - { type: object, properties: { name: { type: string } } }
      type: object
      x-molecule-columns: ${columns}
      properties:
        home: { $ref: '#/components/schemas/Home' }
`

it('reports a column that is not a property', async () => {
  expect(await lint('columns-exist', pet('[name, colour, home.street]'))).toEqual([
    {
      at: '#/components/schemas/Pet/x-molecule-columns/1',
      message: 'colour is not a property of this schema.',
    },
    {
      at: '#/components/schemas/Pet/x-molecule-columns/2',
      message: 'home.street is not a property of this schema.',
    },
  ])
})

it('accepts properties, inherited and nested ones too', async () => {
  expect(await lint('columns-exist', pet('[name, home.town]'))).toEqual([])
})
