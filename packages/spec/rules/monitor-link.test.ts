import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const washing = (responses: string): string => `
paths:
  /washing:
    get:
      operationId: getWashing
      responses: { '200': { description: Now., content: { application/json: { schema: { $ref: '#/components/schemas/Washing' } } } } }
    post:
      operationId: startWashing
      responses: ${responses}
components:
  schemas:
    Washing:
      type: object
      properties:
        temperature: { type: integer }
        state: { type: string, enum: [wet, dry, torn], x-molecule-outcome: { wet: pending, dry: success, torn: failure } }
`
const monitor = (settings: string): string =>
  washing(
    `{ '202': { description: Started., links: { state: { operationId: getWashing, x-molecule-link: ${settings} } } } }`,
  )
const post = '#/paths/~1washing/post/responses/202'

it('reports work that is started and cannot be watched', async () => {
  expect(await lint('monitor-link', washing("{ '202': { description: Started. } }"))).toEqual([
    {
      at: post,
      message:
        'startWashing only starts something: its 202 needs a link with x-molecule-link.rel monitor, or, where no state can be looked up, a plain one to a GET where it shows.',
    },
  ])
})

it.each([
  ['{ rel: monitor }', '', 'The link state needs a state: the pointer to it in the answer of getWashing.'],
  ['{ rel: monitor, state: /phase }', '/state', '/phase is not in the answer of getWashing.'],
  [
    '{ rel: monitor, state: /temperature }',
    '/state',
    '/temperature of getWashing has no x-molecule-outcome, so a wait would never end.',
  ],
])('reports a monitor with %s', async (settings, place, message) => {
  expect(await lint('monitor-link', monitor(settings))).toEqual([
    { at: `${post}/links/state/x-molecule-link${place}`, message },
  ])
})

it('accepts a monitor of a state that ends', async () => {
  expect(await lint('monitor-link', monitor('{ rel: monitor, state: /state }'))).toEqual([])
})

it('accepts a plain link to where it shows', async () => {
  const responses = "{ '202': { description: Noted., links: { list: { operationId: getWashing } } } }"
  expect(await lint('monitor-link', washing(responses))).toEqual([])
})

it('accepts a 202 without a monitor where it is a receipt beside another success', async () => {
  const responses = "{ '200': { description: Done. }, '202': { description: Somebody has to approve. } }"
  expect(await lint('monitor-link', washing(responses))).toEqual([])
})
