import { catalogue, type Operation, type Schema } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { entries } from '../generated/index.ts'
import { toMarks } from './to-marks.ts'
import { toShape, viewArguments } from './to-shape.ts'

const read = (schema: Schema, changes: Partial<Operation> = {}): Operation => ({
  ...catalogue.operations[0]!,
  inputs: [],
  links: [],
  effect: { kind: 'read', idempotent: true },
  responses: [{ status: '200', description: '', headers: [], examples: [], schema }],
  ...changes,
})
const text: Schema = { type: 'string' }
const theirs: Schema = { type: 'string', 'x-molecule-untrusted': true }
const input = (name: string, place: 'path' | 'query'): Operation['inputs'][number] => ({
  name,
  property: name,
  in: place,
  wireName: name,
  required: place === 'path',
  description: '',
  schema: { type: place === 'path' ? 'string' : 'integer' },
  sensitive: false,
  aliases: [],
  deprecated: false,
})
const kilns = (item: Schema): Schema => ({
  type: 'object',
  properties: { kilns: { type: 'array', items: { type: 'object', ...item } }, total: { type: 'integer' } },
})

describe('a list', () => {
  const item: Schema = {
    properties: { name: text, kiln_id: text, site_id: text, id: text, colour: text, maker: text },
    'x-molecule-columns': ['name'],
  }
  const others = [read({}, { inputs: [input('kiln_id', 'path'), input('site_id', 'path')] })]

  it('shows its columns and what names an item elsewhere, but not what it is called with', () => {
    const links = [{ parameters: { m: '$response.body#/kilns/0/maker' } }] as unknown as Operation['links']
    const operation = read(kilns(item), { inputs: [input('site_id', 'path')], links })
    expect(toShape(operation, others)).toEqual({
      list: 'kilns',
      concise: ['name', 'kiln_id', 'id', 'maker'],
      detail: true,
    })
    expect(Object.fromEntries(viewArguments(operation, others))).toEqual({
      detail: { type: 'string', enum: ['full'] },
      offset: { type: 'integer' },
    })
  })

  it("uses the API's own offset and limit", () => {
    const operation = read(kilns(item), { inputs: [input('offset', 'query'), input('limit', 'query')] })
    expect(toShape(operation, others)).toMatchObject({ paging: { offset: 'offset', limit: 'limit' } })
    expect(viewArguments(operation, others).map(([name]) => name)).toEqual(['detail'])
  })

  it('is shown whole where nobody said what tells, or a name of ours is taken', () => {
    const { 'x-molecule-columns': _, ...unknown } = item
    expect(toShape(read(kilns(unknown)), others)).toEqual({ list: 'kilns' })
    expect(toShape(read(kilns(item), { inputs: [input('detail', 'query')] }), others)).toEqual({
      list: 'kilns',
    })
    const two = {
      type: 'object',
      properties: { a: kilns(item).properties!.kilns!, b: kilns(item).properties!.kilns! },
    } as const
    expect(toShape(read(two), others)).toBeUndefined()
    const write = { effect: { kind: 'write', idempotent: false } } as const
    expect(toShape(read(kilns(item), write), others)).toBeUndefined()
  })
})

describe('text of others', () => {
  it('is found in alternatives, lists, maps and schemas that hold themselves', () => {
    const tree: Schema = {
      $id: 'schema:Tree',
      type: 'object',
      properties: { note: theirs, name: text, trees: { type: 'array', items: { $ref: 'schema:Tree' } } },
    }
    expect(toMarks(tree)).toEqual({ note: true, trees: { '*': true } })
    const open: Schema = { properties: { id: text }, additionalProperties: theirs }
    expect(toMarks(open)).toEqual({ id: false, '*': true })
    // What one alternative lets others write is theirs, whatever another one says.
    expect(toMarks({ anyOf: [open, { properties: { id: text, kind: text } }] })).toEqual({
      id: false,
      '*': true,
    })
    expect(toMarks({ oneOf: [{ properties: { id: theirs } }, open] })).toEqual({ id: true, '*': true })
    expect(toMarks({ properties: { id: text } })).toBeUndefined()
  })

  it('is marked wherever the contract says so, and the tools know it', () => {
    const marked = catalogue.operations.filter(
      ({ surfaces, responses }) =>
        surfaces.includes('mcp') &&
        responses.some(
          ({ status, schema }) =>
            status.startsWith('2') && JSON.stringify(schema ?? {}).includes('untrusted'),
        ),
    )
    expect(marked.length).toBeGreaterThan(20)
    const known = entries.filter(({ call }) => call.shape?.marks).map(({ call }) => call.operationId)
    expect(known.toSorted()).toEqual(marked.map(({ id }) => id).toSorted())
  })
})
