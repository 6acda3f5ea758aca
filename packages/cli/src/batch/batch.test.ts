import { catalogue } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { toOclifFlags } from '../flags.ts'
import { commands } from '../generated/commands.ts'
import { command } from '../testing/fixtures.ts'
import { batchFlagNames, batchOf, withBatch } from './batch.ts'

const monitor = {
  operation: 'doThing',
  words: ['thing', 'status'],
  args: [],
  state: '/state',
  outcome: {},
  timeoutSeconds: 60,
  table: { columns: [] },
}
const values = { operation: 'listThings', parameters: {}, rows: '/things', field: 'id', label: 'name' }
const args = [{ input: 'thing_id', description: '', values }]
const flag = { name: 'to', path: ['to'], kind: 'string', summary: '', required: true } as const
const able = command({ args, flags: [flag], monitor })

describe('a command that can be carried out for many', () => {
  it('starts something that takes long, for one of what is listed', () => {
    expect(batchOf(able)).toEqual({ argument: 'thing_id', values })
    expect(Object.keys(toOclifFlags(able))).toEqual(expect.arrayContaining([...batchFlagNames]))
  })

  it.each([
    ['is done when it is answered', { ...able, monitor: undefined }],
    ['only shows how it is going', { ...able, operation: 'getThing' }],
    ['has an argument that nobody lists', { ...able, args: [{ input: 'thing_id', description: '' }] }],
    ['has two arguments', { ...able, args: [...args, ...args] }],
    [
      'wants a name typed',
      { ...able, confirm: { message: '', echo: { input: 'name', flag: 'name' }, consent: {}, preview: [] } },
    ],
    ['takes a secret', { ...able, flags: [{ ...flag, sensitive: true as const }] }],
    ['has an input of its own that is called like a flag', { ...able, flags: [{ ...flag, name: 'filter' }] }],
  ])('is none that %s', (_, { monitor: own, ...data }) => {
    const other = own === undefined ? data : { ...data, monitor: own }
    expect(batchOf(other)).toBeUndefined()
    expect(toOclifFlags(other)).not.toHaveProperty('all')
  })

  it('is found in the contract by nothing but its shape', () => {
    const found = Object.values(commands).filter((load) => batchOf(load()) !== undefined)
    const monitored = catalogue.operations.filter(
      ({ links, inputs }) =>
        links.some(({ rel }) => rel === 'monitor') && inputs.some((input) => input.in === 'path'),
    )
    expect(found.map((load) => load().operation)).toEqual(monitored.map(({ id }) => id))
  })
})

describe('a command line that means many', () => {
  it('does not ask which one', () => {
    expect(withBatch(able, ['--all', '--to', 'x'])).toEqual({ ...able, args: [] })
  })

  it.each([['--resume', 'a'], ['--plan-file=-']])('asks for no inputs with %s', (...argv) => {
    const { required: _, ...optional } = flag
    expect(withBatch(able, argv)).toEqual({ ...able, args: [], flags: [optional] })
  })

  it('is none without one of these flags', () => {
    expect(withBatch(able, ['1', '--to', 'x', '--max-parallel', '2'])).toBe(able)
  })
})
