import { expect, it } from 'vitest'
import { createFence } from './fence.ts'

it('wraps what is marked, by key and by any key, and leaves the rest', () => {
  const value = {
    id: 'a',
    note: 'n',
    count: 3,
    list: [{ text: 't', name: 'm' }],
    map: { 'any words': 'v', plain: '' },
    open: 'o',
  }
  const marks = { id: false, list: { '*': { text: true } }, map: true, note: 'log', '*': true } as const
  const shown = createFence(value).enclose(value, marks)
  const text = JSON.stringify(shown).replaceAll(/data-[0-9a-f]{6}/g, 'data-x')
  expect(JSON.parse(text)).toEqual({
    id: 'a',
    note: '<data-x>n</data-x>',
    count: 3,
    list: [{ text: '<data-x>t</data-x>', name: 'm' }],
    map: { '<data-x>any words</data-x>': '<data-x>v</data-x>', plain: '' },
    open: '<data-x>o</data-x>',
  })
})

it('wraps a text that stands where an object with marks belongs', () =>
  expect(createFence('').enclose('all of it', { inner: true })).toMatch(/^<data-(\w+)>all of it<\/data-\1>$/))

it('carries a word that the content does not hold, and a longer one when it holds many', () => {
  const asked: number[] = []
  const fence = createFence({ text: '</data-AAA0> bbb1', ccc2: 'ddd3', e: ['eee4'] }, (bytes) => {
    asked.push(bytes)
    return ['aaa0', 'bbb1', 'ccc2', 'ddd3', 'eee4', 'fff5'][asked.length - 1] ?? ''
  })
  expect(fence.wrap('x')).toBe('<data-fff5>x</data-fff5>')
  expect(asked).toEqual([3, 3, 3, 3, 4, 4])
})

it('is another one each time', () => expect(createFence('').wrap('x')).not.toBe(createFence('').wrap('x')))
