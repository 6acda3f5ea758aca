import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startRecorder } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'

const cache = (): Promise<string> => mkdtemp(join(tmpdir(), 'complete-'))
const ask = (env: Record<string, string>, ...words: string[]) => runWithin(['__complete', '=', ...words], env)

it('lists ids with what they stand for, and asks once in a while only', async () => {
  const rows = [{ id: 'a-1', name: 'Reports' }, { id: '$(evil)', name: 'x' }, { name: 'without' }]
  const tenant = await startRecorder(() => ({ status: 200, body: rows }))
  const env = { MOLECULE_API_URL: tenant.url, MOLECULE_ORG_API_KEY: 'canary', XDG_CACHE_HOME: await cache() }
  const expected = { code: 0, stdout: 'a-1\tReports\n', stderr: '' }
  await expect(ask(env, 'workspace', 'get')).resolves.toEqual(expected)
  await expect(ask(env, 'workspace', 'restart')).resolves.toEqual(expected)
  expect(tenant.seen.map(({ url }) => url)).toEqual(['/workspaces'])
  // Who has another key sees what that one shows.
  await ask({ ...env, MOLECULE_ORG_API_KEY: 'other' }, 'workspace', 'get')
  expect(tenant.seen.length).toBe(2)
  tenant.close()
  const folder = join(env.XDG_CACHE_HOME, 'molecule', 'complete')
  const [file = ''] = await readdir(folder)
  expect(file).toMatch(/^[0-9a-f]{32}\.json$/)
  expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600)
})

it('lists what is below what was typed before', async () => {
  const tenant = await startRecorder(() => ({ status: 200, body: [{ id: 't-1', name: 'CI' }] }))
  const env = { MOLECULE_API_URL: tenant.url, MOLECULE_ORG_API_KEY: 'key', XDG_CACHE_HOME: await cache() }
  await ask(env, 'workspace', 'token', 'revoke', 'w-1')
  expect(tenant.seen.map(({ url }) => url)).toEqual(['/workspaces/w-1/tokens'])
  tenant.close()
})

it('is silent without a credential, with a wrong one, and where nothing can be kept', async () => {
  const none = { code: 0, stdout: '', stderr: '' }
  await expect(ask({ XDG_CACHE_HOME: await cache() }, 'workspace', 'get')).resolves.toEqual(none)
  const tenant = await startRecorder(({ headers }) =>
    headers.authorization === 'Bearer key' ? { status: 200, body: [{ id: 'a' }] } : { status: 401, body: {} },
  )
  const env = { MOLECULE_API_URL: tenant.url, MOLECULE_ORG_API_KEY: 'wrong', XDG_CACHE_HOME: await cache() }
  await expect(ask(env, 'workspace', 'get')).resolves.toEqual(none)
  const nowhere = { ...env, MOLECULE_ORG_API_KEY: 'key', XDG_CACHE_HOME: '/dev/null' }
  await expect(ask(nowhere, 'workspace', 'get')).resolves.toEqual({ ...none, stdout: 'a\t\n' })
  tenant.close()
})

it('gives up on a service that does not answer', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = { MOLECULE_API_URL: url, MOLECULE_ORG_API_KEY: 'key', XDG_CACHE_HOME: await cache() }
  await expect(ask(env, 'workspace', 'get')).resolves.toEqual({ code: 0, stdout: '', stderr: '' })
  server.closeAllConnections()
  server.close()
})
