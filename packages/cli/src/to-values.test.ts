import { expect, it } from 'vitest'
import { input, operation } from './testing/fixtures.ts'
import { toValues } from './to-values.ts'

const row = {
  type: 'object',
  properties: { id: { type: 'string' }, name: { type: 'string' }, size: { type: 'integer' } },
} as const
const list = (id: string, path: string, inputs: ReturnType<typeof input>[] = []) =>
  operation({
    id,
    path,
    method: 'GET',
    inputs,
    responses: [
      { status: '200', description: '', headers: [], examples: [], schema: { type: 'array', items: row } },
    ],
  })
const inPath = (name: string) => input(name, { type: 'string' }, { in: 'path', required: true })
const thing = inPath('thing_id')
const part = inPath('part_id')
const see = operation({ id: 'seeThing', path: '/things/{thing_id}', inputs: [thing] })
const fix = operation({ id: 'fixPart', path: '/things/{thing_id}/parts/{part_id}', inputs: [thing, part] })
const elsewhere = operation({ id: 'sellThing', path: '/shop/{thing_id}', inputs: [thing] })
const operations = [
  list('listThings', '/things'),
  list('listParts', '/things/{thing_id}/parts', [thing]),
  see,
  fix,
]

it('finds what lists the values of an argument', () => {
  const things = { operation: 'listThings', inputs: [], rows: '', field: 'id', label: 'name' }
  expect(toValues(see, thing, { operations })).toEqual(things)
  expect(toValues(elsewhere, thing, { operations })).toEqual(things)
  expect(toValues(fix, part, { operations })).toEqual({
    ...things,
    operation: 'listParts',
    inputs: ['thing_id'],
  })
})

it('finds nothing where a list needs more, or has no such field', () => {
  const moved = operation({ id: 'movePart', path: '/store/{part_id}', inputs: [part] })
  expect(toValues(moved, part, { operations })).toBeUndefined()
  const byName = inPath('name_of_it')
  const other = operation({ id: 'other', path: '/colours/{name_of_it}', inputs: [byName] })
  expect(toValues(other, byName, { operations })).toBeUndefined()
  const filtered = list('listThings', '/things', [
    input('owner', { type: 'string' }, { in: 'query', required: true }),
  ])
  expect(toValues(see, thing, { operations: [filtered, see] })).toBeUndefined()
})
