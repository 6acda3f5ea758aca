import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const pets = (id: string, properties: string, answer = '{ type: object }'): string => `
servers:
  - url: https://{slug}.pets.example
    variables: { slug: { default: acme, x-molecule-scope: org } }
paths:
  /homes/{home_id}/pets:
    post:
      operationId: movePets
      parameters: [${id}]
      requestBody: { content: { application/json: { schema: { type: object, properties: ${properties} } } } }
      responses: { '200': { description: Moved., content: { application/json: { schema: ${answer} } } } }
`
const body = '#/paths/~1homes~1{home_id}~1pets/post/requestBody/content/application~1json/schema/properties'
const home = (more: string): string => `{ name: home_id, in: path, required: true${more} }`
const held = home(', x-molecule-scope: workspace, schema: { type: string }')

it('accepts what a server can fill in, and what reaches further', async () => {
  const properties =
    '{ org: { type: string, x-molecule-scope: org }, all: { type: boolean, x-molecule-scope: beyond } }'
  expect(await lint('scope-on-input', pets(held, properties))).toEqual([])
})

it('reports a scope that nobody could fill in', async () => {
  const list = home(', x-molecule-scope: workspace, schema: { type: array, items: { type: string } }')
  const properties = '{ org: { type: string, x-molecule-scope: org, x-molecule-guard: explicit } }'
  expect(await lint('scope-on-input', pets(list, properties))).toEqual([
    {
      at: '#/paths/~1homes~1{home_id}~1pets/post/parameters/0/x-molecule-scope',
      message: 'home_id names what the call stays within, so it is a string.',
    },
    {
      at: `${body}/org/x-molecule-scope`,
      message: 'org is filled in by a server that is held to one: it takes no x-molecule-guard.',
    },
  ])
})

it('reports what reaches beyond nothing', async () => {
  const open = home(', schema: { type: string }')
  expect(
    await lint('scope-on-input', pets(open, '{ all: { type: boolean, x-molecule-scope: beyond } }')),
  ).toEqual([
    {
      at: `${body}/all/x-molecule-scope`,
      message: 'all reaches beyond a workspace, but movePets has no input that names one.',
    },
  ])
})

it('reports a scope on what is answered, or deep in what is sent', async () => {
  const scoped = '{ type: object, properties: { id: { type: string, x-molecule-scope: workspace } } }'
  const message =
    'A scope stands on a parameter, on a top-level property of a request body, or on a server variable.'
  expect(await lint('scope-on-input', pets(held, `{ to: ${scoped} }`, scoped))).toEqual([
    { at: `${body}/to/properties/id/x-molecule-scope`, message },
    {
      at: '#/paths/~1homes~1{home_id}~1pets/post/responses/200/content/application~1json/schema/properties/id/x-molecule-scope',
      message,
    },
  ])
})
