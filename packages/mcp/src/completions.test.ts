import { beforeEach, expect, it } from 'vitest'
import { Completions } from './completions.ts'
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
