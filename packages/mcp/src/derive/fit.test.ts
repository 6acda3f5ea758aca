import { expect, it } from 'vitest'
import { fit } from './fit.ts'
import type { PortableSchema, Tool } from '../tool.ts'

const tool = (properties: Record<string, PortableSchema>, required: string[] = []): Tool => ({
  name: 'build_ship',
  title: 'Build a ship',
  description: 'Builds.',
  inputSchema: { type: 'object', properties, required },
  annotations: { destructiveHint: false, openWorldHint: false },
})

const text = (description: string): PortableSchema => ({ type: 'string', description })
const sizeOf = ({ name, description, inputSchema }: Tool): number =>
  JSON.stringify({ name, description, inputSchema }).length

const hull: PortableSchema = {
  type: 'object',
  description: 'What swims.',
  properties: {
    wood: { type: 'string', description: 'x'.repeat(120), enum: ['oak', 'pine'] },
    length: { type: 'integer', description: 'x'.repeat(120) },
    mast: { type: 'object', properties: { height: { type: 'integer' }, flag: { type: 'string' } } },
  },
  required: ['wood'],
}

it('leaves a tool alone that is small enough', () => {
  const small = tool({ name: text('Who it sails for.') })
  expect(fit(small)).toBe(small)
})

it('gives up descriptions inside arguments first, and says where they are', () => {
  const fitted = fit(tool({ hull, note: text('x'.repeat(290)) }))
  expect(fitted.description).toBe('Builds. Details: molecule://operations/build_ship')
  expect(fitted.inputSchema.properties).toEqual({
    hull: {
      type: 'object',
      description: 'What swims.',
      properties: {
        wood: { type: 'string', enum: ['oak', 'pine'] },
        length: { type: 'integer' },
        mast: { type: 'object', properties: { height: { type: 'integer' }, flag: { type: 'string' } } },
      },
      required: ['wood'],
    },
    note: text('x'.repeat(290)),
  })
})

it('then tells what is inside in words', () => {
  const fitted = fit(
    tool({ hull, note: text('x'.repeat(300)), more: text('x'.repeat(120)) }, ['note', 'more']),
  )
  expect(fitted.inputSchema.properties?.['hull']).toEqual({
    type: 'object',
    description: 'What swims. {wood: oak|pine, length: integer, mast: {height: integer, flag}} Needs wood.',
  })
})

it('tells what is in a list in words', () => {
  const fleet: PortableSchema = { type: 'array', description: 'All of them.', items: hull }
  const filler = Object.fromEntries([1, 2].map((each) => [`filler_${each}`, text('x'.repeat(220))]))
  expect(fit(tool({ fleet, ...filler })).inputSchema.properties?.['fleet']).toEqual({
    type: 'array',
    description:
      'All of them. [{wood: oak|pine, length: integer, mast: {height: integer, flag}}] Needs wood.',
    items: { type: 'object' },
  })
})

it('then gives up the longest description of an optional argument, never that of a required one', () => {
  const many = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name, index) => [name, text('x'.repeat(200 + 10 * index))]),
  )
  const fitted = fit(tool({ ...many, count: { type: 'integer', default: 5 } }, ['d']))
  expect(sizeOf(fitted)).toBeLessThan(1050)
  expect(fitted.inputSchema.properties).toEqual({
    ...many,
    c: { type: 'string' },
    count: { type: 'integer', default: 5 },
  })
})

it('keeps the name of every argument, whatever their number', () => {
  const names = Array.from({ length: 40 }, (_, index) => `argument_${index}`)
  const fitted = fit(tool(Object.fromEntries(names.map((name) => [name, text('Something about it.')]))))
  expect(fitted.inputSchema.properties).toEqual(
    Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  )
})
