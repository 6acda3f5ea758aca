import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Environment } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'
import type { Check } from './check.ts'

let emulator: Emulator
let env: Environment
beforeAll(async () => {
  emulator = await startEmulator()
  env = emulator.env()
})
afterAll(() => emulator.close())

async function examine(own: Environment) {
  const { code, stdout, stderr } = await runWithin(['doctor', '--json'], own)
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: Check[] }
  const states = Object.fromEntries(checks.map(({ check, state }) => [check, state]))
  const of = (name: string) => checks.find(({ check }) => check === name)
  return { code, ok, stderr, states, of, stdout }
}

it('finds nothing where all is well, and shows no value of a credential', async () => {
  const { code, ok, stderr, states, of, stdout } = await examine(env)
  expect({ code, ok, stderr }).toEqual({ code: 0, ok: true, stderr: '' })
  expect(new Set(Object.values(states))).toEqual(new Set(['ok']))
  expect(Object.keys(states)).toEqual(
    expect.arrayContaining([
      'version',
      'tenant',
      'tenant credential',
      'tenant clock',
      'controlPlane credential',
    ]),
  )
  expect(of('orgApiKey')?.detail).toBe('from MOLECULE_ORG_API_KEY')
  expect(of('tenant address')?.detail).toBe(`${env.MOLECULE_API_URL}, from MOLECULE_API_URL`)
  expect(stdout).not.toContain(env.MOLECULE_ORG_API_KEY)
  expect(stdout).not.toContain(env.MOLECULE_CP_ADMIN_TOKEN)
})

it('is a table for people', async () => {
  const { stdout } = await runWithin(['doctor'], env)
  expect(stdout).toMatch(/^CHECK +STATE +DETAIL +REMEDY\n/)
  expect(stdout).toMatch(/^tenant credential +ok +It is accepted\./m)
})

it('ends with 3 where a credential is not accepted, and the other service is asked all the same', async () => {
  const { code, ok, states, of } = await examine({ ...env, MOLECULE_ORG_API_KEY: 'wrong' })
  expect({ code, ok }).toEqual({ code: 3, ok: false })
  expect(states).toMatchObject({
    tenant: 'ok',
    'tenant credential': 'failed',
    'controlPlane credential': 'ok',
  })
  expect(of('tenant credential')).toMatchObject({
    detail: expect.stringMatching(/^401 /) as unknown,
    remedy: expect.stringContaining('MOLECULE_ORG_API_KEY') as unknown,
  })
})

it('ends with 3 where nothing is set', async () => {
  const { code, states, of } = await examine({})
  expect(code).toBe(3)
  expect(states).toMatchObject({ tenant: 'skipped', 'tenant credential': 'skipped', credentials: 'failed' })
  expect(of('tenant credential')?.remedy).toBe(
    'Set MOLECULE_ORG_API_KEY to use it, or sign in with molecule login.',
  )
})

it('ends with 0 for who uses one service only', async () => {
  const { MOLECULE_CP_URL = '', MOLECULE_CP_ADMIN_TOKEN = '' } = env
  const { code, states } = await examine({ MOLECULE_CP_URL, MOLECULE_CP_ADMIN_TOKEN })
  expect(code).toBe(0)
  expect(states).toMatchObject({ tenant: 'skipped', 'controlPlane credential': 'ok' })
})

it('ends with 5 where a service does not answer', async () => {
  const { code, states, of } = await examine({ ...env, MOLECULE_API_URL: 'http://127.0.0.1:9' })
  expect(code).toBe(5)
  expect(states).toMatchObject({ tenant: 'failed', controlPlane: 'ok' })
  expect(of('tenant')?.detail).toMatch(/^no answer from http:\/\/127\.0\.0\.1:9 /)
})

it('sends no credential to the other service', async () => {
  const { code, of } = await examine({ ...env, MOLECULE_API_URL: env.MOLECULE_CP_URL ?? '' })
  expect(code).toBe(3)
  expect(of('tenant')?.detail).toContain('the credentials of tenant are not sent there')
})

it('notices a credential that is set twice, and one that is another one', async () => {
  const { of } = await examine({
    ...env,
    MOLECULE_API_KEY: 'x',
    MOLECULE_CP_ADMIN_TOKEN: env.MOLECULE_ORG_API_KEY ?? '',
  })
  expect(of('orgApiKey')?.detail).toBe(
    'from MOLECULE_ORG_API_KEY; MOLECULE_API_KEY is set too and not heeded',
  )
  expect(of('credentials')).toMatchObject({
    state: 'warning',
    detail: 'MOLECULE_CP_ADMIN_TOKEN and MOLECULE_ORG_API_KEY hold the same.',
  })
})

it('notices clocks that are far apart', async () => {
  const date = new Date(Date.now() - 600_000).toUTCString()
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', date }).end('[]')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { code, of } = await examine({ ...env, MOLECULE_API_URL: url })
  server.closeAllConnections()
  server.close()
  expect(code).toBe(0)
  expect(of('tenant clock')).toMatchObject({
    state: 'warning',
    detail: expect.stringMatching(/^It is (59|60)\d s behind the one here\.$/) as unknown,
  })
})
