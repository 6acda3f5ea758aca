import { expect, it } from 'vitest'
import { redact, secretsOf } from './redact.ts'

it('knows the credentials of the process, and what may be referred to', () => {
  const env = {
    MOLECULE_ORG_API_KEY: ' org-key ',
    CP_ADMIN_API_TOKEN: 'cp-token',
    MOLECULE_SECRET_X: 'secret',
    MOLECULE_ORG_ID: 'org',
    HOME: '/home',
  }
  expect(secretsOf(env)).toEqual(['org-key', 'cp-token', 'secret'])
})

it('finds a secret in keys and values, in URLs and inside quoted JSON', () => {
  const secret = 'p"ss w/rd'
  const value = {
    [secret]: [`a ${secret} b`, { deep: encodeURIComponent(secret) }],
    text: JSON.stringify({ secret }),
    count: 1,
  }
  expect(redact(value, [secret])).toEqual({
    '[redacted]': ['a [redacted] b', { deep: '[redacted]' }],
    text: '{"secret":"[redacted]"}',
    count: 1,
  })
})

it('leaves nothing of a secret that holds another', () => {
  expect(redact('token-long-form', ['token-', 'token-long-form'])).toBe('[redacted]')
})
