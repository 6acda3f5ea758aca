import type { Schema } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { toType, type Direction } from './to-type.ts'

const write = (schema: Schema, direction: Direction = 'response'): string =>
  toType(schema, direction, () => undefined)

it.each<[Schema, string]>([
  [{}, 'unknown'],
  [{ type: 'integer' }, 'number'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ const: true }, 'true'],
  [{ enum: [1, 2, null] }, '1 | 2 | null'],
  [{ type: 'array' }, 'unknown[]'],
  [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
  [{ type: 'array', items: { type: 'array', items: { enum: ["it's"] } } }, "('it\\'s' | (string & {}))[][]"],
  [{ type: 'object' }, 'Record<string, unknown>'],
  [{ type: 'object', additionalProperties: false }, 'Record<string, never>'],
  [{ type: 'object', additionalProperties: { type: ['string', 'null'] } }, 'Record<string, string | null>'],
  [
    { type: 'object', properties: { 'a-b': {} }, required: ['a-b'], additionalProperties: true },
    "{\n  'a-b': unknown\n  [key: string]: unknown\n}",
  ],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [
    { type: 'object', oneOf: [{ properties: { a: { type: 'string' } } }, { type: 'object' }] },
    '{\n  a?: string\n} | Record<string, unknown>',
  ],
  [
    { properties: { a: {} }, allOf: [{ properties: { b: {} } }, { if: {} }] },
    '{\n  a?: unknown\n} & {\n  b?: unknown\n}',
  ],
  [{ allOf: [{ oneOf: [{ type: 'string' }, { type: 'number' }] }] }, 'string | number'],
])('writes %j as %s', (schema, type) => {
  expect(write(schema)).toBe(type)
})

it('is closed for what is sent and open for what comes', () => {
  const schema: Schema = {
    type: 'object',
    properties: {
      id: { type: 'string', readOnly: true },
      code: { type: 'string', writeOnly: true },
      size: { enum: ['s', 'l'] },
    },
  }
  expect(write(schema, 'request')).toBe("{\n  code?: string\n  size?: 's' | 'l'\n}")
  expect(write(schema, 'response')).toBe("{\n  id?: string\n  size?: 's' | 'l' | (string & {})\n}")
})
