import { expect, it } from 'vitest'
import { lintTool } from './lint-tool.ts'
import type { PortableSchema, Tool } from '../tool.ts'

const tool = (changes: object = {}): Tool => ({
  name: 'get_ship',
  title: 'Show a ship',
  description: 'Shows a ship.',
  inputSchema: { type: 'object', properties: { ship_id: { type: 'string' } }, required: ['ship_id'] },
  annotations: { readOnlyHint: true, openWorldHint: false },
  ...changes,
})

// Documents of others bring what our types do not allow.
const taking = (schema: object): Tool =>
  tool({ inputSchema: { type: 'object', properties: { it: schema as PortableSchema } } })

it('finds nothing wrong with a plain tool', () => {
  expect(lintTool(tool())).toEqual([])
  const volume = {
    type: 'object',
    properties: { gb: { type: 'integer', minimum: 1, maximum: 9, default: 2 } },
  }
  const list = { type: 'array', items: { type: 'string', enum: ['a', 'b'], minLength: 1, maxLength: 1 } }
  const when = { type: 'string', format: 'date-time', description: 'When.' }
  const properties = { volume, list, when }
  expect(lintTool(taking({ type: 'object', properties, required: ['when'] }))).toEqual([])
})

const foreign =
  '$schema $ref $defs oneOf anyOf allOf not if const patternProperties propertyNames prefixItems exclusiveMinimum ' +
  'exclusiveMaximum multipleOf nullable additionalProperties pattern examples title'

it.each(foreign.split(' ').map((keyword) => [keyword]))(
  'refuses the keyword %s, at the root and below',
  (keyword) => {
    expect(lintTool(tool({ inputSchema: { type: 'object', [keyword]: {} } }))).toEqual([
      `get_ship: inputSchema: the keyword ${keyword} is not portable`,
    ])
    expect(lintTool(taking({ type: 'string', [keyword]: {} }))).toEqual([
      `get_ship: inputSchema.it: the keyword ${keyword} is not portable`,
    ])
  },
)

it.each<[string, object, string]>([
  ['several types', { type: ['string', 'null'] }, 'one type is needed, not ["string","null"]'],
  ['no type', {}, 'one type is needed, not undefined'],
  ['a list of anything', { type: 'array' }, 'an array needs items'],
  ['an enum of numbers', { type: 'integer', enum: [1] }, 'an enum holds non-empty strings'],
  ['an enum with an empty text', { type: 'string', enum: ['a', ''] }, 'an enum holds non-empty strings'],
  ['an empty enum', { type: 'string', enum: [] }, 'an enum holds non-empty strings'],
  ['a format', { type: 'string', format: 'uuid' }, 'the format uuid is not portable'],
  ['an object as default', { type: 'object', default: {} }, 'only scalars have a default'],
  ['what is not described', { type: 'object', required: ['a'] }, 'a is required and not described'],
  [
    'a long description',
    { type: 'string', description: 'a'.repeat(301) },
    'a description of more than 300 characters',
  ],
])('refuses %s', (_, schema, finding) => {
  expect(lintTool(taking(schema))).toEqual([`get_ship: inputSchema.it: ${finding}`])
})

it('refuses a third level of objects', () => {
  const nest = (levels: number): object =>
    levels === 0 ? { type: 'string' } : { type: 'object', properties: { a: nest(levels - 1) } }
  expect(lintTool(taking(nest(2)))).toEqual([])
  expect(lintTool(taking(nest(3)))).toEqual(['get_ship: inputSchema.it.a.a.a: nested too deeply'])
})

it('looks into lists', () => {
  expect(lintTool(taking({ type: 'array', items: { type: 'array' } }))).toEqual([
    'get_ship: inputSchema.it[]: an array needs items',
  ])
})

it.each<[string, object, string]>([
  ['a long name', { name: `get_${'a'.repeat(37)}` }, 'name: not snake_case of at most 40 characters'],
  ['a dot in the name', { name: 'ship.get' }, 'name: not snake_case of at most 40 characters'],
  ['no title', { title: '' }, 'title, description: both are needed'],
  ['no description', { description: '' }, 'title, description: both are needed'],
  ['a long description', { description: 'a'.repeat(301) }, 'description: more than 300 characters'],
  ['a root that is no object', { inputSchema: { type: 'string' } }, 'inputSchema: the root is no object'],
  [
    'an output that is no object',
    { outputSchema: { type: 'string' } },
    'outputSchema: the root is no object',
  ],
  [
    'a keyword in the output',
    { outputSchema: { type: 'object', $schema: 'x' } },
    'outputSchema: the keyword $schema is not portable',
  ],
  [
    'a change that does not say whether it destroys',
    { annotations: { openWorldHint: false } },
    'annotations: say whether it destroys, and whether it reaches outside',
  ],
  [
    'a tool that does not say whether it reaches outside',
    { annotations: { readOnlyHint: true } },
    'annotations: say whether it destroys, and whether it reaches outside',
  ],
])('refuses %s', (_, changes, finding) => {
  const subject = tool(changes)
  expect(lintTool(subject)).toEqual([`${subject.name}: ${finding}`])
})
