import type { Schema } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { lintTool } from './lint-tool.ts'
import { firstParagraph, toPortable } from './to-portable.ts'
import type { Tool } from '../tool.ts'

const portable = (schema: Schema) => toPortable(schema, 'op.input')

it('drops null, which an absent argument says as well', () => {
  expect(portable({ type: ['string', 'null'], maxLength: 9 })).toEqual({ type: 'string' })
  expect(
    portable({ anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }], description: 'Tier.' }),
  ).toEqual({
    type: 'integer',
    description: 'Tier.',
  })
})

it('folds alternatives of one type', () => {
  const open: Schema = { anyOf: [{ type: 'string', enum: ['aws'] }, { type: 'string' }] }
  const closed: Schema = { oneOf: [{ const: 'aws' }, { enum: ['gcp', 'hetzner'] }] }
  expect([portable(open), portable(closed)]).toEqual([
    { type: 'string' },
    { type: 'string', enum: ['aws', 'gcp', 'hetzner'] },
  ])
})

it('publishes only what every client loads', () => {
  const schema: Schema = {
    type: 'integer',
    exclusiveMinimum: 0,
    exclusiveMaximum: 10,
    multipleOf: 2,
    enum: [2, 4],
    examples: [2],
    'x-molecule-sensitive': true,
  }
  expect(portable(schema)).toEqual({ type: 'integer', description: 'One of 2, 4.', maximum: 9 })
  expect(portable({ type: 'string', format: 'uuid', pattern: '^a', default: 'a' })).toEqual({
    type: 'string',
    default: 'a',
  })
})

it('merges allOf', () => {
  expect(portable({ allOf: [{ type: 'string', minLength: 1 }], description: 'Full title.' })).toEqual({
    type: 'string',
    description: 'Full title.',
  })
})

it('keeps two levels and publishes a deeper object without its properties', () => {
  const leaf: Schema = { type: 'object', properties: { gb: { type: 'integer' } } }
  const schema: Schema = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'object', properties: { disk: leaf } } },
  }
  expect(portable(schema)).toEqual({
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'object', properties: { disk: { type: 'object' } } } },
  })
})

it('publishes a list below two levels with items that every client loads', () => {
  const part: Schema = { type: 'object', properties: { text: { type: 'string' } } }
  const message: Schema = { type: 'object', properties: { parts: { type: 'array', items: part } } }
  const params = portable({ type: 'object', properties: { message } })
  expect(params.properties?.['message']).toEqual({
    type: 'object',
    properties: { parts: { type: 'array', items: { type: 'object' } } },
  })
  const tool: Tool = {
    name: 'send_message',
    title: 'Send',
    description: 'Sends.',
    inputSchema: { type: 'object', properties: { params } },
    annotations: { destructiveHint: false, openWorldHint: false },
  }
  expect(lintTool(tool)).toEqual([])
})

it('folds alternative objects into one that has the fields of all', () => {
  const schema: Schema = {
    oneOf: [
      {
        type: 'object',
        required: ['kind', 'number'],
        properties: { kind: { const: 'card' }, number: { type: 'string' } },
      },
      {
        type: 'object',
        required: ['kind'],
        properties: { kind: { const: 'bank' }, country: { type: 'string' } },
      },
    ],
  }
  expect(portable(schema)).toEqual({
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { type: 'string', enum: ['card', 'bank'] },
      number: { type: 'string' },
      country: { type: 'string' },
    },
  })
})

it.each<[string, Schema]>([
  [
    'alternatives of different types',
    { description: 'Any.', anyOf: [{ type: 'string' }, { type: 'integer' }] },
  ],
  ['an array of anything', { description: 'Any.', type: 'array' }],
  ['a schema without a type', { description: 'Any.' }],
])('takes %s as JSON text', (_, schema) => {
  expect(portable(schema)).toEqual({ type: 'string', description: 'Any. As JSON text.' })
})

it('takes the first paragraph on one line', () => {
  expect(firstParagraph('Deletes\nit.\n\nMore for people.')).toBe('Deletes it.')
})

it('publishes what contains itself as a plain object below its first level', () => {
  const tree: Schema = {
    $id: 'schema:Tree',
    type: 'object',
    description: 'A tree.',
    properties: {
      branches: { type: 'array', items: { $ref: 'schema:Tree', type: 'object', description: 'A tree.' } },
    },
  }
  expect(toPortable(tree, 'op.input')).toEqual({
    type: 'object',
    description: 'A tree.',
    properties: { branches: { type: 'array', items: { type: 'object' } } },
  })
})

it('leaves to the server what nobody gets wrong on purpose', () => {
  const limits = { minLength: 1, maxLength: 200, minimum: 0, maximum: 500, default: false } as const
  expect(portable({ type: 'string', ...limits })).toEqual({ type: 'string', maximum: 500 })
  expect(portable({ type: 'integer', minimum: 30 })).toEqual({ type: 'integer', minimum: 30 })
})

it('tells one sentence of bounded length about an argument, and none that its name tells', () => {
  const told = (description: string) =>
    toPortable({ type: 'string', description }, 'deleteWorkspace workspace_id').description
  expect(told('Only a root, e.g. `acme`. Others are refused.\n\nMore.')).toBe('Only a root, e.g. acme.')
  expect(told("The workspace's id. It is in lower case.")).toBeUndefined()
  expect(told('The id of another workspace.')).toBe('The id of another workspace.')
  expect(told(`Given ${'very '.repeat(80)}often.`)).toHaveLength(236)
})
