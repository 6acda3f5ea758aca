import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, it } from 'vitest'

import { createEngine, type Engine } from './engine.ts'
import { until } from './testing/sandbox-client.ts'

const directory = mkdtempSync(join(tmpdir(), 'molecule-engine-'))
afterAll(() => rmSync(directory, { recursive: true }))
const fail = (error: unknown): never => {
  throw error
}
const waitFor = (fits: () => boolean): Promise<boolean> =>
  until(
    async () => fits(),
    (fit) => fit,
  )

it('runs a step again until it succeeds, and not after that', async () => {
  const engine = await createEngine({}, fail)
  const done: string[] = []
  const run = engine.define<string>('flaky', async (name, steps) => {
    await steps.run('first', async () => void done.push(`${name} first`))
    await steps.sleep('pause', 1)
    await steps.run('second', async () => {
      done.push(`${name} second`)
      if (done.length === 2) throw new Error('not yet')
    })
    await steps.run('last', async () => void done.push(`${name} last`))
  })
  await engine.start()
  await run('a', 'a')
  await waitFor(() => done.includes('a last'))
  expect(done).toEqual(['a first', 'a second', 'a second', 'a last'])
  await engine.stop()
})

it('starts one run for one key', async () => {
  const engine = await createEngine({}, fail)
  const done: string[] = []
  const run = engine.define<string>('once', async (name, steps) => {
    await steps.run('only', async () => void done.push(name))
  })
  await engine.start()
  await Promise.all([run('a', 'key'), run('a', 'key'), run('b', 'other')])
  await run('a', 'key')
  await waitFor(() => done.includes('b'))
  expect(done.toSorted((a, b) => a.localeCompare(b))).toEqual(['a', 'b'])
  await engine.stop()
})

it('runs more at a time than it has slots, because sleepers take none', async () => {
  const engine = await createEngine({}, fail)
  const done = new Set<number>()
  const run = engine.define<number>('many', async (number, steps) => {
    await steps.sleep('pause', 20)
    await steps.run('only', async () => void done.add(number))
  })
  await engine.start()
  await Promise.all(Array.from({ length: 100 }, (_, number) => run(number, `${number}`)))
  await waitFor(() => done.size === 100)
  await engine.stop()
})

it('goes on where an earlier engine ended', async () => {
  const done: string[] = []
  const define = (engine: Engine) =>
    engine.define<string>('later', async (name, steps) => {
      await steps.run('first', async () => void done.push(`${name} first`))
      await steps.sleep('pause', 300)
      await steps.run('last', async () => void done.push(`${name} last`))
    })
  const before = await createEngine({ directory }, fail)
  const run = define(before)
  await before.start()
  await run('a', 'a')
  await waitFor(() => done.length > 0)
  await before.stop()

  const after = await createEngine({ directory }, fail)
  define(after)
  await after.start()
  await waitFor(() => done.length > 1)
  expect(done).toEqual(['a first', 'a last'])
  await after.stop()
})
