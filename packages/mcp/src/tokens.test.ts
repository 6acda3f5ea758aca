import { expect, it } from 'vitest'
import { Tokens } from './tokens.ts'

const plan = { operationId: 'deleteWorkspace', input: { workspace_id: 'a', purge: 'true' } }

it('works once, for the plan that was shown', () => {
  const tokens = new Tokens()
  const token = tokens.issue(plan)
  const sameInOtherOrder = { input: { purge: 'true', workspace_id: 'a' }, operationId: 'deleteWorkspace' }
  expect(tokens.redeem(token, sameInOtherOrder)).toBe(true)
  expect(tokens.redeem(token, plan)).toBe(false)
})

it.each([
  ['other arguments', { ...plan, input: { workspace_id: 'b', purge: 'true' } }],
  ['an argument more', { ...plan, input: { ...plan.input, erase_data: 'true' } }],
  ['another operation', { ...plan, operationId: 'restartWorkspace' }],
])('does not fit %s', (_, other) => {
  const tokens = new Tokens()
  expect(tokens.redeem(tokens.issue(plan), other)).toBe(false)
})

it('dies after five minutes', () => {
  let now = 0
  const tokens = new Tokens(() => now)
  const [early, late] = [tokens.issue(plan), tokens.issue(plan)]
  now = 299_999
  expect(tokens.redeem(early, plan)).toBe(true)
  now = 300_000
  expect(tokens.redeem(late, plan)).toBe(false)
})

it('forgets the oldest when somebody asks for too many', () => {
  const tokens = new Tokens()
  const first = tokens.issue(plan)
  for (let count = 0; count < 1000; count++) tokens.issue(plan)
  expect(tokens.redeem(first, plan)).toBe(false)
  expect(tokens.redeem(tokens.issue(plan), plan)).toBe(true)
})
