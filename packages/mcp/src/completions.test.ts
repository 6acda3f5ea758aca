import { beforeEach, expect, it } from 'vitest'
import type { ManagementClient } from './client.ts'
import { Completions } from './completions.ts'
import { entries } from './generated/index.ts'
import type { Pins } from './selection/pins.ts'
import { select } from './selection/selection.ts'
import { testContext } from './testing/context.ts'

let answer: () => Promise<unknown>
let calls: number
let now: number
let completions: Completions

beforeEach(() => {
  calls = 0
  now = 0
  const client = {
    call: () => {
      calls++
      return answer()
    },
    resolve: () => Promise.reject(new Error('not used')),
    watch: () => {
      throw new Error('not used')
    },
    missing: () => [],
  }
  const context = testContext(client, { secrets: ['canary-secret'] })
  completions = new Completions(context, () => now)
})

const complete = (value: string): ReturnType<Completions['complete']> =>
  completions.complete({
    of: { template: 'molecule://workspaces/{workspace_id}' },
    name: 'workspace_id',
    value,
    given: {},
  })

it('asks once for what is typed in a few seconds', async () => {
  answer = () => Promise.resolve([{ id: 'one' }, { id: 'two' }])
  await Promise.all([complete(''), complete('o')])
  now = 4999
  expect((await complete('tw')).values).toEqual(['two'])
  expect(calls).toBe(1)
  now = 5000
  await complete('tw')
  expect(calls).toBe(2)
})

it('puts what begins so before what contains it, and each once', async () => {
  answer = () =>
    Promise.resolve([
      { id: 'x-ab', name: 'first' },
      { id: 'ab-x', name: 'ab' },
      { id: 'q', name: 'AB too' },
      { id: 'x-ab', name: 'again' },
      { id: 'none', name: 'nothing' },
    ])
  expect(await complete('ab')).toEqual({ values: ['ab-x', 'q', 'x-ab'], total: 3, hasMore: false })
})

it('gives a hundred and says that there are more', async () => {
  answer = () => Promise.resolve(Array.from({ length: 250 }, (_, index) => ({ id: `id-${index}` })))
  const { values, total, hasMore } = await complete('')
  expect({ first: values[0], count: values.length, total, hasMore }).toEqual({
    first: 'id-0',
    count: 100,
    total: 250,
    hasMore: true,
  })
})

it('gives no secret, and nothing that hides what it is', async () => {
  answer = () =>
    Promise.resolve([
      { id: 'a-canary-secret' },
      { id: 'a\u202egnirts' },
      { id: 'a\nb' },
      { id: 7 },
      { id: null },
      3,
    ])
  expect((await complete('')).values).toEqual(['a-[redacted]', '7'])
})

it('gives nothing when asking fails', async () => {
  answer = () => Promise.reject(new Error('down'))
  expect(await complete('')).toEqual({ values: [], total: 0, hasMore: false })
})

it('looks no further than the pins, and at nothing that the tool would refuse', async () => {
  const [held, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
  const inputs: unknown[] = []
  const client: ManagementClient = {
    call: (_, input) => {
      inputs.push(input)
      return Promise.resolve([])
    },
    resolve: () => Promise.reject(new Error('not used')),
    watch: () => {
      throw new Error('not used')
    },
    missing: () => [],
  }
  const suggest = async (pins: Pins, workspace_id?: string): Promise<unknown[]> => {
    inputs.length = 0
    const selecting = { toolsets: ['all'], tools: [], excludeTools: [], readOnly: false, pins }
    const context = testContext(client, { pins, selection: select(entries, selecting, client) })
    await new Completions(context).complete({
      of: { prompt: 'rotate_workspace_secret' },
      name: 'key',
      value: '',
      given: workspace_id === undefined ? {} : { workspace_id },
    })
    return [...inputs]
  }
  const pins = { workspace: held }
  expect(await suggest({}, other)).toEqual([{ workspace_id: other }])
  expect(await suggest(pins, held)).toEqual([{ workspace_id: held }])
  expect(await suggest(pins)).toEqual([{ workspace_id: held }])
  expect(await suggest(pins, other)).toEqual([])
  expect(await suggest({}, '../workspaces')).toEqual([])
})
