import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const state = (outcome: string): string => `
paths: {}
components:
  schemas:
    State: { type: string, enum: [wet, dry, torn], x-molecule-outcome: ${outcome} }
    Washing: { type: object, properties: { default: { $ref: '#/components/schemas/State' } } }
`

it('reports a value without an outcome, an outcome without a value, and no end', async () => {
  const place = '#/components/schemas/State/x-molecule-outcome'
  expect(await lint('outcome-total', state('{ wet: pending, dry: success, lost: pending }'))).toEqual([
    { at: place, message: 'The value torn has no outcome.' },
    { at: `${place}/lost`, message: 'lost is not a value of the enum.' },
    { at: place, message: 'No value means failure.' },
  ])
})

it('finds an outcome beside a reference, in a property with the name of a keyword', async () => {
  const document = state('{ wet: pending, dry: success, torn: failure }').replace(
    "State' } }",
    "State', x-molecule-outcome: { dry: success, torn: failure } } }",
  )
  expect(await lint('outcome-total', document)).toEqual([
    {
      at: '#/components/schemas/Washing/properties/default/x-molecule-outcome',
      message: 'The value wet has no outcome.',
    },
  ])
})

it('accepts an outcome for each value', async () => {
  expect(await lint('outcome-total', state('{ wet: pending, dry: success, torn: failure }'))).toEqual([])
})
