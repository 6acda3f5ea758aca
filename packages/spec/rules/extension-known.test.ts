import { expect, it } from 'vitest'
import { lint } from './lint.ts'

it('reports a key that is unknown, on the wrong object, or of the wrong shape', async () => {
  const findings = await lint(
    'extension-known',
    `
x-molecule-colour: red
x-molecule-prompts:
  - { name: Wash, title: Wash, messages: [{ role: system, text: Wash. }] }
paths:
  /pets:
    post:
      operationId: createPet
      x-molecule-prompts: []
      x-molecule-effect: { kind: create, idempotent: false, openWorld: false, confirm: { message: Sure?, title: Really } }
      x-molecule-link: { rel: monitor }
      x-molecule-mcp: { core: true }
      x-molecule-surfaces: { only: [cli, web], reason: Because. }
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Pet' }
            examples: { pet: { value: { x-molecule-anything: goes } } }
      responses: { '200': { description: Created. } }
components:
  schemas:
    Pet:
      type: object
      x-molecule-guard: consent
      properties:
        x-molecule-is-a-fine-name-for-a-property: { type: string }
        name: { type: string, x-molecule-sensitive: false }
  securitySchemes:
    key: { type: http, scheme: bearer, x-molecule-env: [pet_key] }
`,
  )
  const post = '#/paths/~1pets/post'
  expect(findings).toEqual(
    expect.arrayContaining([
      {
        at: '#/x-molecule-colour',
        message:
          'x-molecule-colour is not in the vocabulary. See vocabulary.schema.json for the keys that are.',
      },
      {
        at: `${post}/x-molecule-prompts`,
        message: 'x-molecule-prompts does not belong here: it stands on the document itself.',
      },
      { at: '#/x-molecule-prompts/0', message: 'x-molecule-prompts 0 needs description.' },
      {
        at: '#/x-molecule-prompts/0/messages/0/role',
        message: 'x-molecule-prompts 0 messages 0 role is one of user, assistant.',
      },
      {
        at: '#/x-molecule-prompts/0/name',
        message: 'x-molecule-prompts 0 name must match pattern "^[a-z][a-z0-9_]{1,39}$".',
      },
      {
        at: `${post}/x-molecule-effect/kind`,
        message: 'x-molecule-effect kind is one of read, write, destructive.',
      },
      {
        at: `${post}/x-molecule-effect/idempotent`,
        message: 'x-molecule-effect idempotent may only be true: leave it out otherwise.',
      },
      {
        at: `${post}/x-molecule-effect/openWorld`,
        message: 'x-molecule-effect openWorld may only be true: leave it out otherwise.',
      },
      {
        at: `${post}/x-molecule-effect/confirm`,
        message: 'x-molecule-effect confirm has no title.',
      },
      {
        at: `${post}/x-molecule-link`,
        message: 'x-molecule-link does not belong here: it stands on a link.',
      },
      { at: `${post}/x-molecule-mcp`, message: 'x-molecule-mcp needs toolset.' },
      {
        at: `${post}/x-molecule-surfaces/only/1`,
        message: 'x-molecule-surfaces only 1 is one of sdk, cli, mcp, docs.',
      },
      {
        at: '#/components/schemas/Pet/x-molecule-guard',
        message: 'x-molecule-guard does not belong here: it stands on a parameter or a property.',
      },
      {
        at: '#/components/schemas/Pet/properties/name/x-molecule-sensitive',
        message: 'x-molecule-sensitive may only be true: leave it out otherwise.',
      },
      {
        at: '#/components/securitySchemes/key/x-molecule-env/0',
        message: 'x-molecule-env 0 must match pattern "^[A-Z][A-Z0-9_]*$".',
      },
    ]),
  )
  expect(findings).toHaveLength(15)
})

it('accepts every key on its object', async () => {
  expect(
    await lint(
      'extension-known',
      `
x-molecule-prompts:
  - name: add_pet
    title: Add
    description: Adds a pet.
    arguments: [{ name: name, description: Its name., required: true, input: { operationId: createPet, name: name } }]
    messages: [{ role: user, text: 'Call {createPet} for {name}.' }]
servers:
  - url: https://{slug}.example.org
    x-oai-name: tenant
    x-molecule-env: [PET_URL]
    variables: { slug: { default: a, x-molecule-env: [PET_SLUG] } }
paths:
  /pets:
    post:
      operationId: createPet
      x-molecule-command: pet create
      x-molecule-effect: { kind: write, idempotent: true, openWorld: true, confirm: { message: 'Create {name}?', echo: name } }
      x-molecule-mcp: { toolset: pets, core: true, description: Creates., errorCode: PET, resource: 'pets/{name}' }
      x-molecule-aliases: { operationId: [addPet], command: [pet add] }
      x-molecule-surfaces: { only: [sdk, docs], reason: It needs a browser. }
      x-molecule-evidence: inferred
      x-molecule-timeout: 600
      x-sunset: '2030-01-31'
      parameters:
        - { name: X-Key, in: header, schema: { type: string }, x-molecule-sensitive: true, x-molecule-guard: explicit, x-molecule-aliases: [secret] }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses:
        '202':
          description: Accepted.
          links: { state: { operationId: getPet, x-molecule-link: { rel: monitor, state: /state, timeoutSeconds: 60 } } }
components:
  schemas:
    Pet:
      type: object
      x-molecule-columns: [name, state]
      properties:
        name: { type: string, x-molecule-default: { operationId: getPet, parameters: {}, values: [$response.body#/name] } }
        state: { type: string, enum: [new, old], x-molecule-outcome: { new: success, old: failure } }
  securitySchemes:
    id: { type: apiKey, in: header, name: X-Id, x-molecule-env: [PET_ID], x-molecule-public: true }
`,
    ),
  ).toEqual([])
})
