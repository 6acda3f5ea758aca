import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { createLines, createSteps } from './progress.ts'
import { wait, type Clock, type Step } from './wait.ts'

const outcome = { copying: 'pending', switching: 'pending', done: 'success', failed: 'failure' } as const
const options = { title: 'thing move', outcome, state: '/run/state' }
const screen = (columns: number) => () => ({ columns, rows: 24 })
const step = (state: keyof typeof outcome, detail = ''): Step => ({
  state,
  outcome: outcome[state],
  body: { run: { state, detail } },
})

/** A clock that moves when told, calling whoever wants to be called. */
function virtualClock(): Clock & { advance: (milliseconds: number) => void } {
  let now = 0
  const timers = new Set<{ every: number; next: number; callback: () => void }>()
  return {
    now: () => now,
    every(milliseconds, callback) {
      const timer = { every: milliseconds, next: now + milliseconds, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance(milliseconds) {
      for (const end = now + milliseconds; now < end; now += 1000)
        for (const timer of timers) {
          if (now < timer.next) continue
          timer.callback()
          timer.next += timer.every
        }
    },
  }
}

async function* play(
  clock: ReturnType<typeof virtualClock>,
  steps: readonly [number, Step][],
): AsyncGenerator<Step> {
  for (const [milliseconds, each] of steps) {
    clock.advance(milliseconds)
    yield each
  }
}

it('writes a line for each change and one a minute in between', async () => {
  const clock = virtualClock()
  const lines: string[] = []
  const steps = play(clock, [
    [2000, step('copying', '41 GB')],
    [150_000, step('switching')],
    [30_000, step('done')],
  ])
  const last = await wait(
    steps,
    createLines({ ...options, clock, write: (text) => void lines.push(text) }),
    clock,
    1000,
  )
  expect(last?.state).toBe('done')
  expect(lines).toEqual([
    '[00:02] thing move: copying, 41 GB\n',
    '[01:02] thing move: still copying\n',
    '[02:02] thing move: still copying\n',
    '[02:32] thing move: switching\n',
    '[03:02] thing move: done\n',
  ])
})

it('keeps a log of an 18-minute run short, with no gap above 75 seconds', async () => {
  const clock = virtualClock()
  const at: number[] = [0]
  const steps = play(clock, [
    [1000, step('copying')],
    [17 * 60_000, step('switching')],
    [59_000, step('done')],
  ])
  await wait(steps, createLines({ ...options, clock, write: () => void at.push(clock.now()) }), clock, 1000)
  expect(at.length).toBeLessThanOrEqual(30)
  expect(Math.max(...at.slice(1).map((time, index) => time - (at[index] ?? 0)))).toBeLessThanOrEqual(75_000)
})

it('says that it sees nothing when that lasts, and that it sees again', () => {
  const clock = virtualClock()
  const lines: string[] = []
  const progress = createLines({
    ...options,
    clock,
    elapsedMs: 60_000,
    write: (text) => void lines.push(text),
  })
  progress.update(step('copying'))
  progress.miss('reset')
  progress.update(step('copying'))
  progress.miss('reset')
  progress.miss('reset')
  progress.miss('503')
  clock.advance(60_000)
  progress.tick()
  progress.update(step('copying'))
  expect(lines).toEqual([
    '[01:00] thing move: copying\n',
    '[01:00] thing move: cannot be seen, trying again: reset\n',
    '[01:00] thing move: cannot be seen, trying again: 503\n',
    '[02:00] thing move: cannot be seen, trying again: 503\n',
    '[02:00] thing move: copying\n',
  ])
})

/** What stands on the terminal in the end. */
const lastPicture = (drawn: readonly string[]): string => stripVTControlCharacters(drawn.at(-1) ?? '')

it('draws the states in order, with the time that each took', async () => {
  const clock = virtualClock()
  const drawn: string[] = []
  const progress = createSteps({
    ...options,
    clock,
    screen: screen(80),
    write: (text) => void drawn.push(text),
  })
  await wait(
    play(clock, [
      [2000, step('copying')],
      [63_000, step('switching')],
      [5000, step('done')],
    ]),
    progress,
    clock,
    1000,
  )
  expect(lastPicture(drawn)).toBe('thing move  01:10  done\n  ✓ copying  01:03\n  ✓ switching  00:05\n')
})

it('marks the state in which it failed', async () => {
  const clock = virtualClock()
  const drawn: string[] = []
  const progress = createSteps({
    ...options,
    clock,
    screen: screen(80),
    write: (text) => void drawn.push(text),
  })
  await wait(
    play(clock, [
      [1000, step('copying')],
      [4000, step('failed', 'disk full')],
    ]),
    progress,
    clock,
    1000,
  )
  expect(lastPicture(drawn)).toBe('thing move  00:05  failed, disk full\n  ✗ copying  00:04\n  · switching\n')
})

it('never draws wider than the terminal, where a wrapped line would break the redrawing', () => {
  const clock = virtualClock()
  const drawn: string[] = []
  createSteps({ ...options, clock, screen: screen(20), write: (text) => void drawn.push(text) }).update(
    step('copying', 'x'.repeat(100)),
  )
  expect(
    Math.max(
      ...lastPicture(drawn)
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThan(20)
})

it('stops the clock when the watching ends early', async () => {
  const clock = virtualClock()
  const lines: string[] = []
  async function* broken(): AsyncGenerator<Step> {
    yield step('copying')
    throw new Error('signed out')
  }
  await expect(
    wait(broken(), createLines({ ...options, clock, write: (text) => void lines.push(text) }), clock, 1000),
  ).rejects.toThrow('signed out')
  clock.advance(300_000)
  expect(lines).toEqual(['[00:00] thing move: copying\n'])
})
