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

it('finds a secret inside base64, wherever it begins there', () => {
  const secret = 'p"ss w/rd+é'
  for (const before of ['', 'u', 'us', 'user:'])
    for (const encoding of ['base64', 'base64url'] as const) {
      const left = redact(Buffer.from(`${before}${secret}!`).toString(encoding), [secret])
      // The characters at both ends hold less than one character of the secret.
      expect(left).toMatch(/^[\w+/-]{0,8}\[redacted\][\w+/=-]{0,4}$/)
    }
})

it('finds what is left of a secret that somebody shortened', () => {
  expect(redact('refused: secret-val… Try again', ['secret-value'])).toBe('refused: [redacted]… Try again')
  expect(redact('the secretary…', ['secret-value'])).toBe('the secretary…')
})

it('finds each line of a secret of several, also on one line', () => {
  const key = '-----BEGIN KEY-----\nMIGHAgEAMBMGByqGSM49\nshort\n'
  expect(redact('at MIGHAgEAMBMGByqGSM49!', [key])).toBe('at [redacted]!')
  expect(redact('a -----BEGIN KEY----- MIGHAgEAMBMGByqGSM49 short  b', [key])).not.toContain('MIGH')
})
