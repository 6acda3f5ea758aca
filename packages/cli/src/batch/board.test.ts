import { expect, it } from 'vitest'
import { createTable } from './board.ts'
import type { Result } from './results.ts'

const running = (name: string): Result => ({ id: name, name, outcome: 'running', state: 'copying' })

/** What stands on a screen that only knows what the table does: up, and a line cleared and written. */
function draw(size: { columns: number; rows: number }, results: readonly Result[]): string[] {
  const screen: string[] = []
  let at = 0
  const board = createTable({
    title: 'thing move',
    total: results.length,
    clock: { now: () => 0, every: () => () => {} },
    screen: () => size,
    write(text) {
      at -= Number(text.match(/^.\[(\d+)A/)?.[1] ?? 0)
      const lines = text.replace(/^.\[\d+A/, '').split('\n')
      screen.length = at
      for (const line of lines.slice(0, -1)) screen[at++] = line.replace('\u001b[2K', '')
    },
  })
  for (const each of results) board.update(each)
  return screen
}

it('shows as many as the screen has room for, and how many there are besides', () => {
  const results = ['Ada', 'Bob', 'Cyd', 'Dee', 'Eve'].map(running)
  expect(draw({ columns: 60, rows: 6 }, results)).toEqual([
    'thing move  00:00  0 of 5 done, 5 running',
    expect.stringMatching(/^ {2}. Ada {2}00:00 {2}copying$/),
    expect.stringMatching(/^ {2}. Bob {2}00:00 {2}copying$/),
    '  and 3 more',
  ])
})

it('lines up wide names, and cuts them where they would wrap', () => {
  expect(draw({ columns: 19, rows: 24 }, [running('東京'), running('Ada')])).toEqual([
    'thing move  00:00 ',
    expect.stringMatching(/^ {2}. 東京 {2}00:00 {2}c$/),
    expect.stringMatching(/^ {2}. Ada {3}00:00 {2}c$/),
  ])
})

it('leaves what has ended above what runs', () => {
  const ended: Result = {
    id: 'Ada',
    name: 'Ada',
    outcome: 'failure',
    error: { code: 'refused', message: 'no' },
  }
  expect(draw({ columns: 60, rows: 24 }, [running('Bob'), ended])).toEqual([
    '✗ Ada  00:00  no',
    'thing move  00:00  0 of 2 done, 1 failed, 1 running',
    expect.stringMatching(/^ {2}. Bob {2}00:00 {2}copying$/),
  ])
})
