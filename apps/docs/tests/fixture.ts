import { readCatalogue, type Catalogue, type Operation } from '@molecule-ai/spec'

/** A small contract with one of everything that a page shows; it does not change when the real one does. */
export const fixture: Catalogue = readCatalogue({
  openapi: '3.1.1',
  info: { title: 'Fixture', version: '1', description: 'For tests.' },
  servers: [
    {
      url: 'https://plants.example',
      description: 'The plants.',
      'x-oai-name': 'plants',
      'x-molecule-env': ['PLANTS_URL'],
    },
    {
      url: 'https://{garden}.example',
      description: 'One garden.',
      'x-oai-name': 'garden',
      'x-molecule-env': ['GARDEN_URL', 'OLD_GARDEN_URL'],
      variables: { garden: { default: 'rose', description: 'Which garden.', 'x-molecule-env': ['GARDEN'] } },
    },
  ],
  tags: [{ name: 'plant-pots', description: 'Pots.' }],
  components: {
    securitySchemes: {
      plantToken: {
        type: 'http',
        scheme: 'bearer',
        description: 'Opens the plants.',
        'x-molecule-env': ['PLANT_TOKEN'],
      },
      gardenKey: {
        type: 'http',
        scheme: 'bearer',
        description: 'Opens a garden.',
        'x-molecule-env': ['GARDEN_KEY', 'OLD_KEY'],
      },
      gardenId: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Garden-Id',
        description: 'Says which garden.',
        'x-molecule-public': true,
        'x-molecule-env': ['GARDEN_ID'],
      },
    },
  },
  paths: {
    '/pots/{pot_id}/move': {
      servers: [
        {
          url: 'https://plants.example',
          description: 'The plants.',
          'x-oai-name': 'plants',
          'x-molecule-env': ['PLANTS_URL'],
        },
      ],
      parameters: [
        { name: 'pot_id', in: 'path', required: true, schema: { type: 'string' }, example: 'p/1' },
      ],
      post: {
        operationId: 'movePot',
        tags: ['plant-pots'],
        summary: 'Move a pot',
        description: 'Moves a `pot`. It takes a while.',
        deprecated: true,
        'x-sunset': '2027-01-01',
        'x-molecule-command': 'pot move',
        'x-molecule-evidence': 'inferred',
        'x-molecule-aliases': { operationId: ['carryPot'], command: ['pot carry'] },
        'x-molecule-effect': { kind: 'destructive', confirm: { message: 'Move {pot_id} to {to}?' } },
        security: [{ plantToken: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['to', 'from', 'confirm'],
                properties: {
                  to: { type: 'string', enum: ['sun', 'shade'], description: 'Where to.' },
                  from: {
                    type: 'string',
                    description: 'Where from.',
                    'x-molecule-default': {
                      operationId: 'showPot',
                      parameters: { pot_id: '$request.path.pot_id' },
                      values: ['$response.body#/place'],
                    },
                  },
                  confirm: { type: 'boolean', const: true, 'x-molecule-guard': 'consent' },
                  care: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          water_ml: { type: 'integer', minimum: 10, maximum: 500, default: 50 },
                          labels: { type: 'object', additionalProperties: { type: 'string' } },
                        },
                      },
                      { type: 'null' },
                    ],
                  },
                },
              },
              examples: {
                sun: {
                  summary: 'Into the sun',
                  value: {
                    to: 'sun',
                    from: 'shade',
                    confirm: true,
                    care: { water_ml: 20, labels: { name: "it's" } },
                  },
                },
                shade: {
                  summary: 'Back into the shade',
                  value: { to: 'shade', from: 'sun', confirm: true },
                },
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'It moves.',
            headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
            content: {
              'application/json': {
                schema: { type: 'object' },
                examples: { sun: { value: { moving: true } } },
              },
            },
            links: {
              status: {
                operationId: 'showPot',
                description: 'See how far it is.',
                parameters: { pot_id: '$request.path.pot_id' },
                'x-molecule-link': { rel: 'monitor', state: '/state', timeoutSeconds: 60 },
              },
            },
          },
          '409': {
            description: 'It is on its way already. Wait for it.',
            content: {
              'application/json': {
                schema: { type: 'object' },
                examples: { busy: { value: { error: 'busy' } } },
              },
            },
          },
        },
      },
    },
    '/pots/{pot_id}': {
      servers: [
        {
          url: 'https://{garden}.example',
          description: 'One garden.',
          'x-oai-name': 'garden',
          'x-molecule-env': ['GARDEN_URL', 'OLD_GARDEN_URL'],
          variables: {
            garden: { default: 'rose', description: 'Which garden.', 'x-molecule-env': ['GARDEN'] },
          },
        },
      ],
      parameters: [
        { name: 'pot_id', in: 'path', required: true, schema: { type: 'string' }, example: 'p/1' },
      ],
      get: {
        operationId: 'showPot',
        tags: ['plant-pots'],
        summary: 'Show a pot',
        'x-molecule-command': 'pot show',
        'x-molecule-surfaces': { only: ['sdk', 'docs'], reason: 'Only programs look at pots.' },
        security: [{ gardenKey: [], gardenId: [] }, { gardenKey: [] }],
        parameters: [
          {
            name: 'with',
            in: 'query',
            explode: false,
            schema: { type: 'array', items: { type: 'string' } },
            examples: { default: { value: ['a b', 'c'] } },
            required: true,
          },
        ],
        responses: {
          '200': {
            description: 'The pot.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    place: { type: 'string' },
                    state: {
                      type: 'string',
                      enum: ['moving', 'there', 'broken'],
                      'x-molecule-outcome': { moving: 'pending', there: 'success', broken: 'failure' },
                    },
                  },
                },
                examples: { there: { value: { place: 'sun', state: 'there' } } },
              },
            },
          },
        },
      },
      put: {
        operationId: 'setPotSecret',
        tags: ['plant-pots'],
        summary: 'Set a secret of a pot',
        'x-molecule-command': 'pot secret set',
        security: [{ gardenKey: [], gardenId: [] }],
        parameters: [
          {
            name: 'X-Confirm-Name',
            in: 'header',
            required: true,
            'x-molecule-guard': 'echo',
            schema: { type: 'string' },
            example: 'Fern',
          },
          { name: 'dry_run', in: 'query', 'x-molecule-guard': 'preview', schema: { type: 'boolean' } },
        ],
        'x-molecule-effect': {
          kind: 'write',
          idempotent: true,
          confirm: { message: 'Sure?', echo: 'confirm_name' },
        },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['value'],
                properties: {
                  value: { type: 'string', 'x-molecule-sensitive': true },
                  notes: { type: 'array', items: { type: 'string' } },
                  more: {
                    type: 'object',
                    additionalProperties: { type: 'string', 'x-molecule-sensitive': true },
                  },
                },
              },
              examples: {
                one: { value: { value: 'hidden', notes: ['$HOME `x`'], more: { API_KEY: 'hidden too' } } },
              },
            },
          },
        },
        responses: { '204': { description: 'Set.' } },
      },
    },
  },
})

/** An operation of the fixture. */
export const operationOf = (id: string): Operation => fixture.operations.find((each) => each.id === id)!
