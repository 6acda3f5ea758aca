import type { Credential } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { toWays } from './to-ways.ts'

const credential = (name: string): Credential => ({
  name,
  description: '',
  kind: 'bearer',
  wireName: 'Authorization',
  env: [],
  secret: true,
})
const [key, token, id] = [credential('key'), credential('token'), credential('id')]

it('takes two ways that differ by one credential as one', () => {
  expect(toWays([[key, id], [key], [token, id], [token], []])).toEqual([
    { needed: [key], optional: [id] },
    { needed: [token], optional: [id] },
    { needed: [], optional: [] },
  ])
})
