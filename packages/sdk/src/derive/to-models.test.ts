import type { Schema } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { toModels } from './to-models.ts'

const tree: Schema = {
  $id: 'schema:Tree',
  'x-molecule-schema': 'Tree',
  type: 'object',
  properties: {
    id: { type: 'string', readOnly: true },
    branches: { type: 'array', items: { $ref: 'schema:Tree', type: 'object', 'x-molecule-schema': 'Tree' } },
  },
}

it('lets a type refer to itself, in requests and in answers', () => {
  const { declarations } = toModels([
    { schema: tree, direction: 'request' },
    { schema: tree, direction: 'response' },
  ])
  expect(declarations.get('Tree')).toContain('branches?: Tree[]')
  expect(declarations.get('TreeInput')).toContain('branches?: TreeInput[]')
})

it('has one type where both directions are the same', () => {
  const { id: _, ...properties } = tree.properties!
  const { declarations } = toModels([
    { schema: { ...tree, properties }, direction: 'request' },
    { schema: { ...tree, properties }, direction: 'response' },
  ])
  expect([...declarations.keys()]).toEqual(['Tree'])
})
