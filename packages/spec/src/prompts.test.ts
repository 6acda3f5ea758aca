import { expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'

const document = (
  text: string,
  args: unknown[] = [{ name: 'pet', input: { operationId: 'washPet', name: 'pet_id' } }],
) => ({
  openapi: '3.1.1',
  info: { title: 'Pets', version: '1' },
  'x-molecule-prompts': [
    {
      name: 'wash',
      title: 'Wash',
      description: 'Washes.',
      arguments: args,
      messages: [{ role: 'user', text }],
    },
  ],
  paths: {
    '/pets/{petId}/wash': {
      post: {
        operationId: 'washPet',
        parameters: [
          {
            name: 'petId',
            in: 'path',
            required: true,
            description: 'Which one.',
            schema: { type: 'string' },
          },
        ],
        responses: {},
      },
    },
  },
})

it('reads a guide with the operations that it names', () => {
  expect(readCatalogue(document('Call {washPet} for {pet}, then {washPet}.')).prompts).toEqual([
    {
      name: 'wash',
      title: 'Wash',
      description: 'Washes.',
      arguments: [
        {
          name: 'pet',
          description: 'Which one.',
          required: false,
          input: { operationId: 'washPet', name: 'pet_id' },
        },
      ],
      messages: [{ role: 'user', text: 'Call {washPet} for {pet}, then {washPet}.' }],
      operations: ['washPet'],
    },
  ])
})

it('is empty where the document has none', () => {
  const { 'x-molecule-prompts': _, ...rest } = document('')
  expect(readCatalogue(rest).prompts).toEqual([])
})

it('refuses what nothing can be put in the place of', () => {
  expect(() => readCatalogue(document('Call {walkPet}.'))).toThrow(
    '{walkPet} is neither an operation nor an argument',
  )
  const args = [{ name: 'pet', input: { operationId: 'washPet', name: 'petId' } }]
  expect(() => readCatalogue(document('{pet}', args))).toThrow('washPet has no input petId')
})
