import { expect, it } from 'vitest'

import { createClock, running } from './clock.ts'
import { openDatabase } from './database.ts'
import { followClock, moveClock } from './state/clock.ts'
import { stateSchema } from './tables.ts'

it('stands, moves and goes on, and other processes follow', async () => {
  let wall = 1000
  const database = await openDatabase({}, stateSchema)
  const clock = createClock(60, () => wall)
  const other = createClock(60, () => wall)
  const seen = async () => {
    await followClock(database, other)
    return [clock.now(), other.now()]
  }
  await moveClock(database, clock, { action: 'freeze' })
  wall = 5000
  expect(await seen()).toEqual([1000, 1000])
  await moveClock(database, clock, { action: 'freeze' })
  await moveClock(database, other, { action: 'advance', milliseconds: clock.wait(2) })
  await followClock(database, clock)
  expect(await seen()).toEqual([3000, 3000])
  await moveClock(database, clock, { action: 'resume' })
  wall = 5500
  expect(await seen()).toEqual([3500, 3500])
  await moveClock(database, clock, { action: 'advance', milliseconds: 10_000 })
  expect(await seen()).toEqual([13_500, 13_500])
  await database.close()
})

it('says when it shows a time, and lets go of who waits when it is closed', async () => {
  const clock = createClock(1, () => 0)
  clock.move({ frozenAt: 0, ahead: 0 })
  const reached: number[] = []
  const waits = [20, 10].map((time) => clock.reaches(time).then(() => reached.push(time)))
  const never = expect(clock.reaches(30)).rejects.toThrow('the clock was closed')
  clock.move({ frozenAt: 10, ahead: 0 })
  await waits[1]
  expect(reached).toEqual([10])
  clock.move({ ...running, ahead: 25 })
  await Promise.all(waits)
  clock.close()
  await never
})
