import { expect, it } from 'vitest'

import { fuzz, listProblems } from './fuzz.ts'
import { kinds } from './request.ts'

it('answers whatever it is sent, and only as the contract says', async () => {
  const { kinds: tallies, leaks, isPolluted, succeeded } = await fuzz({ requests: 1500, seed: 1 })
  const all = kinds.flatMap((kind) => listProblems(tallies[kind]))
  expect({ all, leaks, isPolluted }).toEqual({ all: [], leaks: [], isPolluted: false })
  // A fuzzer whose valid requests are all refused would prove nothing.
  expect(succeeded.length).toBeGreaterThan(100)
})
