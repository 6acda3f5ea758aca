import { expect, it } from 'vitest'
import { aroundPointer, atPointer } from './pointer.ts'

const answer = { run: { state: 'done', 'a/b': { '~': 1 }, steps: ['copy'] }, none: null }

it.each([
  ['', answer],
  ['/run/state', 'done'],
  ['/run/a~1b/~0', 1],
  ['/run/steps/0', 'copy'],
  ['/none/state', undefined],
  ['/run/state/length', undefined],
  ['/run/constructor', undefined],
])('reads %j', (pointer, value) => {
  expect(atPointer(answer, pointer)).toEqual(value)
})

it('reads what is around a value', () => {
  expect(aroundPointer(answer, '/run/state')).toBe(answer.run)
  expect(aroundPointer(answer, '/run')).toBe(answer)
  expect(aroundPointer('rubbish', '/run/state')).toBeUndefined()
})
