import { expect, it } from 'vitest'
import { evaluate, isExpression } from './expressions.ts'
import type { WireInput } from './wire.ts'

const input = (name: string, place: WireInput['in'], wireName: string): WireInput => ({
  name,
  property: name,
  in: place,
  wireName,
})
const exchange = {
  inputs: [
    input('id', 'path', 'id'),
    input('page', 'query', 'page'),
    input('reason', 'header', 'X-Reason'),
    input('to', 'body', 'to/where'),
  ],
  input: { id: 'a', page: 2, reason: 'why', to: { b: [null, 'c'] } },
  answer: { list: [{ id: 0 }], 'a~b': 1 },
}

it.each([
  ['$request.path.id', 'a'],
  ['$request.query.page', 2],
  ['$request.header.x-reason', 'why'],
  ['$request.body#', { 'to/where': { b: [null, 'c'] } }],
  ['$request.body#/to~1where/b/1', 'c'],
  ['$request.path.page', undefined],
  ['$response.body#/list/0/id', 0],
  ['$response.body#/a~0b', 1],
  ['$response.body#/list/7/id', undefined],
  ['$response.body#/constructor', undefined],
  ['plain', 'plain'],
  [5, 5],
])('%j stands for %j', (expression, value) => {
  expect(isExpression(expression)).toBe(true)
  expect(evaluate(expression, exchange)).toEqual(value)
})

it.each(['$url', '$request.path.', '$response.header.Location', '$request.cookie.a'])(
  '%s is not supported',
  (expression) => {
    expect(isExpression(expression)).toBe(false)
  },
)
