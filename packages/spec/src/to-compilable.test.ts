import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import type { Schema } from './operation.ts'
import { toCompilable } from './to-compilable.ts'

const tree: Schema = {
  $id: 'schema:Tree',
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    branches: { type: 'array', items: { $ref: 'schema:Tree', type: 'object' } },
  },
}

it('lets a validator look into a schema that contains itself, wherever and however often it stands', () => {
  const garden: Schema = { type: 'object', properties: { one: tree, two: { allOf: [tree] } } }
  const ajv = new Ajv2020({ strict: false })
  for (const schema of [garden, structuredClone(garden)]) {
    const validate = ajv.compile(toCompilable(schema))
    expect(validate({ one: { name: 'oak', branches: [{ name: 'left' }] } })).toBe(true)
    expect(validate({ two: { name: 'oak', branches: [{ name: 'left', branches: [{}] }] } })).toBe(false)
  }
  expect(ajv.compile(toCompilable(tree))({ name: 'oak', branches: [{}] })).toBe(false)
})

it('leaves any other schema as it is', () => {
  const schema: Schema = { type: 'object', properties: { name: { type: 'string' } } }
  expect(toCompilable(schema)).toEqual(schema)
})

it('leaves out what keeps a validator from compiling what others wrote', () => {
  const schema = {
    type: 'object',
    required: ['name', 'name'],
    properties: {
      name: { type: 'string', pattern: '(?<=^)(?i)x', enum: ['x', 'x'] },
      pattern: { type: 'string', pattern: '^y' },
      required: { type: 'boolean' },
    },
  } as const
  expect(toCompilable(schema)).toEqual({
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', enum: ['x'] },
      pattern: { type: 'string', pattern: '^y' },
      required: { type: 'boolean' },
    },
  })
})
