import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createVerifier, UnavailableError } from './access-tokens.ts'

it('asks an authorization server that fails once, however many tokens come in, and later again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  let asked = 0
  const authority = createServer((_, response) => {
    asked++
    response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void authority.close())
  const issuer = `http://127.0.0.1:${(authority.address() as AddressInfo).port}`
  const verify = createVerifier({ issuer, resource: 'https://mcp.example.com/mcp', scopes: [] })

  const tryOnce = (): Promise<void> => expect(verify('anything')).rejects.toThrow(UnavailableError)
  await Promise.all([tryOnce(), tryOnce()])
  await tryOnce()
  vi.advanceTimersByTime(999)
  await tryOnce()
  expect(asked).toBe(1)
  vi.advanceTimersByTime(1)
  await tryOnce()
  expect(asked).toBe(2)
})
