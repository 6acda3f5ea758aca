import type { Schema } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { unmet } from './needs.ts'
import { input } from './testing/fixtures.ts'
import { toNeeds } from './to-needs.ts'

/** What is derived from a body with these rules, as the contract writes them. */
const needs = (rules: string): ReturnType<typeof toNeeds> =>
  toNeeds({
    body: { schema: { allOf: parse(rules) as Schema[] }, required: true } as never,
    inputs: [input('from', {}), input('to', {}), input('machine', {}, { wireName: 'machine-id' })],
  })

it('derives what has to be there with a value, and what must not go with it', () => {
  const found = needs(`
    - if: { required: [from], properties: { from: { enum: [b, c] } } }
      then: { required: [machine-id], properties: { machine-id: { description: Which? } } }
    - if: { required: [from], properties: { from: { const: a } } }
      then: { properties: { to: { not: { const: a }, description: It is there. } } }
  `)
  expect(found).toEqual([
    { when: 'from', values: ['b', 'c'], input: 'machine', message: 'Which?' },
    { when: 'from', values: ['a'], input: 'to', not: 'a', message: 'It is there.' },
  ])
  const told = (given: Record<string, unknown>): string[] => unmet({ needs: found }, given)
  expect(told({ from: 'b', to: 'a' })).toEqual(['Which?'])
  expect(told({ from: 'b', to: 'a', machine: '1' })).toEqual([])
  expect(told({ from: 'a', to: 'a' })).toEqual(['It is there.'])
  expect(told({ to: 'a' })).toEqual([])
})

it.each([
  [
    'has no words',
    '- { if: { properties: { from: { const: a } } }, then: { required: [to], properties: { to: {} } } }',
  ],
  [
    'depends on two',
    '- { if: { properties: { from: { const: a }, to: {} } }, then: { required: [to], properties: { to: { description: T } } } }',
  ],
  [
    'demands nothing',
    '- { if: { properties: { from: { const: a } } }, then: { properties: { to: { description: A place. } } } }',
  ],
])('makes nothing of a rule that %s', (_, rules) => {
  expect(needs(rules)).toEqual([])
})
