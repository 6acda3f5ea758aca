import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (effect: string, properties: string, answer = '{ type: object }'): string => `
paths:
  /pets:
    delete:
      operationId: deletePets
      x-molecule-effect: ${effect}
      parameters:
        - { name: X-Confirm-Name, in: header, x-molecule-guard: echo, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { type: object, properties: ${properties} } } } }
      responses: { '200': { description: Gone., content: { application/json: { schema: ${answer} } } } }
components:
  schemas:
    Yes: { type: boolean, const: true }
`
const body = '#/paths/~1pets/delete/requestBody/content/application~1json/schema/properties'

it('reports a guard whose value could not come from where its kind says', async () => {
  expect(
    await lint(
      'guard-on-input',
      pets(
        '{ kind: destructive }',
        '{ confirm: { type: boolean, x-molecule-guard: consent }, dry_run: { type: string, x-molecule-guard: preview } }',
      ),
    ),
  ).toEqual([
    {
      at: '#/paths/~1pets/delete/parameters/0/x-molecule-guard',
      message:
        'confirm_name takes what a person typed: the effect of deletePets needs confirm.echo: confirm_name.',
    },
    {
      at: `${body}/confirm/x-molecule-guard`,
      message:
        'confirm is set once a person agreed, so its schema allows exactly one value: give it a const.',
    },
    {
      at: `${body}/confirm/x-molecule-guard`,
      message: 'confirm is set once a person agreed, but deletePets asks nobody: give its effect a confirm.',
    },
    {
      at: `${body}/dry_run/x-molecule-guard`,
      message: 'dry_run previews when it is true, so it is a boolean.',
    },
  ])
})

const effect = '{ kind: destructive, confirm: { message: Sure?, echo: confirm_name } }'

it('reports a guard on what is answered, or deep in what is sent', async () => {
  const guarded = '{ type: object, properties: { force: { type: boolean, x-molecule-guard: explicit } } }'
  const message = 'A guard stands on a parameter or on a top-level property of a request body.'
  expect(await lint('guard-on-input', pets(effect, `{ options: ${guarded} }`, guarded))).toEqual([
    { at: `${body}/options/properties/force/x-molecule-guard`, message },
    {
      at: '#/paths/~1pets/delete/responses/200/content/application~1json/schema/properties/force/x-molecule-guard',
      message,
    },
  ])
})

it('accepts each kind of guard on an input', async () => {
  const properties = [
    "confirm: { $ref: '#/components/schemas/Yes', x-molecule-guard: consent }",
    'dry_run: { type: boolean, x-molecule-guard: preview }',
    'force: { type: boolean, x-molecule-guard: explicit }',
  ].join(', ')
  expect(await lint('guard-on-input', pets(effect, `{ ${properties} }`))).toEqual([])
})
