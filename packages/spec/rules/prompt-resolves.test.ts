import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (prompts: string): string => `
x-molecule-prompts: ${prompts}
paths:
  /pets/{pet_id}/wash:
    post:
      operationId: washPet
      parameters: [{ name: pet_id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { pin: { type: string, x-molecule-sensitive: true } } }
      responses: { '200': { description: Washed. } }
  /pets:
    get:
      operationId: listPets
      x-molecule-surfaces: { only: [cli], reason: Not for agents. }
      responses: { '200': { description: Pets. } }
`
const prompt = (args: string, text: string): string =>
  `{ name: wash, title: Wash, description: Washes., arguments: ${args}, messages: [{ role: user, text: '${text}' }] }`
const id = '{ name: id, input: { operationId: washPet, name: pet_id } }'
const at = '#/x-molecule-prompts/0'

it('reports what a guide mentions and nobody has', async () => {
  expect(
    await lint(
      'prompt-resolves',
      pets(`[${prompt(`[${id}]`, '{listPets}, then {washPet} {id} with {soap}.')}]`),
    ),
  ).toEqual([
    { at: `${at}/messages/0/text`, message: 'listPets is kept from the MCP server.' },
    { at: `${at}/messages/0/text`, message: '{soap} is neither an operation nor an argument of the prompt.' },
  ])
})

it('reports arguments that stand for nothing, are not used, or cannot be told apart', async () => {
  const args = [
    id,
    id,
    '{ name: unused, input: { operationId: washPet, name: pet_id } }',
    '{ name: soap, input: { operationId: washPet, name: soap } }',
    '{ name: dog, input: { operationId: walkDog, name: id } }',
    '{ name: pin, input: { operationId: washPet, name: pin } }',
  ]
  const findings = await lint(
    'prompt-resolves',
    pets(`[${prompt(`[${args.join()}]`, '{id} {soap} {dog} {pin}')}]`),
  )
  expect(findings).toEqual([
    { at: `${at}/arguments/1/name`, message: 'There are two arguments id.' },
    { at: `${at}/arguments/2`, message: 'No message mentions {unused}.' },
    { at: `${at}/arguments/3/input/name`, message: 'washPet has no input soap.' },
    { at: `${at}/arguments/4/input/operationId`, message: 'walkDog is not an operation.' },
    { at: `${at}/arguments/5/input`, message: 'pin is a secret: it must not pass through a model.' },
  ])
})

it('reports two prompts of one name, and accepts one that is right', async () => {
  const right = prompt(`[${id}]`, 'Call {washPet} for {id}.')
  expect(await lint('prompt-resolves', pets(`[${right}]`))).toEqual([])
  expect(await lint('prompt-resolves', pets(`[${right}, ${right}]`))).toEqual([
    { at: '#/x-molecule-prompts/1/name', message: 'There are two prompts wash.' },
  ])
})
