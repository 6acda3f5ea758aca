import type { Schema } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { toField, toFields, type Field } from './fields.ts'

/** What a reader sees of a field, in a line. */
const lines = (fields: readonly Field[], indent = ''): string[] =>
  fields.flatMap(({ choice, name, type, required, again, fields: inner }) => [
    [indent, choice, name, type, required ? 'required' : undefined, again && `as in ${again.name}`]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
    ...lines(inner, `${indent}-`),
  ])

it('lists shapes one by one: what is required in one is missing in another', () => {
  const answer: Schema = {
    anyOf: [
      {
        'x-molecule-schema': 'Leaf',
        type: 'object',
        required: ['colour'],
        properties: { colour: { type: 'string' } },
      },
      { 'x-molecule-schema': 'Failure', type: 'object', properties: { error: { type: 'string' } } },
      { type: 'array', items: { type: 'string' } },
      { type: 'null' },
    ],
  }
  expect(lines(toFields(answer))).toEqual([
    'either Leaf object',
    '- colour string required',
    'or Failure object',
    '- error string',
    'or list of string list of string',
  ])
})

it('does not list shapes that have no fields', () => {
  expect(lines(toFields({ anyOf: [{ type: 'string' }, { type: 'integer' }] }))).toEqual([])
})

it('lists the fields of a schema that contains itself once, and below it says where they are', () => {
  const tree: Schema = {
    $id: 'schema:Tree',
    type: 'object',
    properties: {
      name: { type: 'string' },
      branches: { type: 'array', items: { $ref: 'schema:Tree', type: 'object' } },
    },
  }
  const garden = toField('trees', { type: 'array', items: tree }, true, 'body.trees')
  expect(lines([garden])).toEqual([
    'trees list of object required',
    '- name string',
    '- branches list of object as in trees',
  ])
  expect(garden.fields[1]?.again).toEqual({ name: 'trees', anchor: 'body.trees' })
})
