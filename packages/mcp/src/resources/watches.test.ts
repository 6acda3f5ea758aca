import { beforeEach, expect, it } from 'vitest'
import type { ManagementClient, Watched } from '../client.ts'
import type { Watch } from '../tool.ts'
import { Watches } from './watches.ts'

const watch: Watch = {
  operationId: 'startKiln',
  input: { kiln: 'kiln_id' },
  state: '/state',
  outcome: { warm: 'pending', hot: 'pending', done: 'success' },
}

/** What the test lets each started watch see next; `undefined` fails it. */
let watched: { input: unknown; aborted: boolean; see(state: string | undefined): void }[]
let watches: Watches
let told: string[]

beforeEach(() => {
  watched = []
  told = []
  watches = new Watches({ watch: (_, input) => begin(input) } as ManagementClient)
})

function begin(input: unknown): Watched {
  const states: (string | undefined)[] = []
  let wake: () => void = () => undefined
  const own = {
    input,
    aborted: false,
    see: (state: string | undefined) => {
      states.push(state)
      wake()
    },
  }
  watched.push(own)
  return {
    abort: () => {
      own.aborted = true
      own.see(undefined)
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (states.length === 0) await new Promise<void>((resolve) => (wake = resolve))
        const state = states.shift()
        if (state === undefined) throw new Error('no more')
        yield { state, outcome: watch.outcome[state]!, body: { state } }
        if (state === 'done') return
      }
    },
  }
}

const follow = (name: string, kiln = 'k1') =>
  watches.follow(watch, { kiln_id: kiln }, { state: 'warm' }, () => void told.push(name))

it('looks once for many, until the last one lets go', async () => {
  const [one, other] = [follow('one'), follow('other')]
  follow('elsewhere', 'k2')
  expect(watched.map(({ input }) => input)).toEqual([{ kiln: 'k1' }, { kiln: 'k2' }])
  watched[0]!.see('warm')
  watched[0]!.see('hot')
  await expect.poll(() => told).toEqual(['one', 'other'])
  one.stop()
  one.stop()
  expect(watched[0]!.aborted).toBe(false)
  other.stop()
  await other.ended
  expect(watched.map(({ aborted }) => aborted)).toEqual([true, false])
  expect(told).toEqual(['one', 'other'])
})

it('ends with what it follows, and starts anew after that', async () => {
  const first = follow('one')
  watched[0]!.see('done')
  await first.ended
  expect(told).toEqual(['one'])
  const second = follow('again')
  expect(watched).toHaveLength(2)
  first.stop()
  expect(watched[1]!.aborted).toBe(false)
  watched[1]!.see(undefined)
  await second.ended
  // Reading says why nobody looks any more.
  expect(told).toEqual(['one', 'again'])
})
