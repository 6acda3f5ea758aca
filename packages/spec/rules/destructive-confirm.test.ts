import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const path = (effect: string): string => `
paths:
  /pets/{pet_id}:
    delete:
      operationId: deletePet
      x-molecule-effect: ${effect}
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
        - { name: X-Confirm-Name, in: header, schema: { type: string } }
`

it('reports what is destroyed without a question', async () => {
  expect(await lint('destructive-confirm', path('{ kind: destructive }'))).toEqual([
    {
      at: '#/paths/~1pets~1{pet_id}/delete/x-molecule-effect',
      message: 'deletePet is destructive: give it a confirm with the message that a person is asked.',
    },
  ])
})

it('reports a question about what the caller did not give', async () => {
  const effect = "{ kind: destructive, confirm: { message: 'Delete {pet_id} of {owner}?', echo: name } }"
  const confirm = '#/paths/~1pets~1{pet_id}/delete/x-molecule-effect/confirm'
  expect(await lint('destructive-confirm', path(effect))).toEqual([
    {
      at: `${confirm}/message`,
      message: '{owner} is not an input of deletePet: it has pet_id, confirm_name.',
    },
    { at: `${confirm}/echo`, message: 'name is not an input of deletePet: it has pet_id, confirm_name.' },
  ])
})

it('accepts a question about inputs', async () => {
  const effect = "{ kind: destructive, confirm: { message: 'Delete {pet_id}?', echo: confirm_name } }"
  expect(await lint('destructive-confirm', path(effect))).toEqual([])
})
