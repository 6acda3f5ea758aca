import { expect, it } from 'vitest'
import { isAnything } from './schema.ts'

it('tells a schema that only describes from one that restricts', () => {
  expect(isAnything({ description: 'Any JSON.', examples: [1, 'two'], 'x-molecule-sensitive': true })).toBe(
    true,
  )
  for (const schema of [
    { type: 'string' },
    { enum: [1] },
    { oneOf: [] },
    { additionalProperties: true },
  ] as const)
    expect(isAnything(schema)).toBe(false)
})
