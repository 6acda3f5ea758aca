import { expect, it } from 'vitest'
import { command } from '../testing/fixtures.ts'
import type { Batch } from './batch.ts'
import { commonInput, readPlan, toPlan } from './plan.ts'

const data = command({
  flags: [
    { name: 'to', path: ['to'], kind: 'string', summary: '', required: true },
    { name: 'size', path: ['size'], kind: 'string', summary: '' },
  ],
})
const batch: Batch = {
  argument: 'thing_id',
  values: { operation: 'listThings', parameters: {}, rows: '', field: 'id' },
}
const plan = toPlan(data, [
  { id: '1', name: 'One', input: { to: 'there' } },
  { id: '2', input: { to: 'there', size: 'large' } },
])
const read = (value: unknown): unknown => readPlan(value, data, batch, '--plan-file')

it('reads what it has written', () => {
  expect(read(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
})

it('knows what is the same for all', () => {
  expect(commonInput(plan.items)).toEqual({ to: 'there' })
})

const item = { id: '1', input: { to: 'there' } }

it.each([
  ['nothing', null, 'is no plan.'],
  ['another thing', [], 'is no plan.'],
  ['a later version', { ...plan, version: 2 }, 'is a plan of version 2, and this is 1.'],
  ['another command', { ...plan, command: 'thing \u001b[2Jdrop' }, 'is a plan for thing drop, not thing do.'],
  ['an item without id', { ...plan, items: [item, {}] }, 'has an item, number 2, without an id.'],
  [
    'an odd input',
    { ...plan, items: [{ id: '1', input: [] }] },
    'has an item, number 1, whose input is no object.',
  ],
  [
    'an unknown input',
    { ...plan, items: [{ ...item, input: { to: 'x', confirm: true } }] },
    'has an item, number 1, with the input confirm, which thing do does not take.',
  ],
  ['a missing input', { ...plan, items: [{ id: '1' }] }, 'has an item, number 1, without the input to.'],
  ['one item twice', { ...plan, items: [item, item] }, 'names 1 twice.'],
])('refuses %s', (_, value, problem) => {
  expect(() => read(value)).toThrow(`--plan-file ${problem}`)
})
