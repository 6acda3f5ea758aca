import { startEmulator } from '@molecule-ai/emulator'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { start } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => void (emulator = await startEmulator({ speed: 600 })))
afterAll(() => emulator.close())

describe.concurrent('the API', () => {
  it('is sent nothing before a tool is called', async ({ expect }) => {
    let connections = 0
    const api = createServer(() => undefined).on('connection', () => connections++)
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    const { port } = api.address() as AddressInfo
    const env = {
      ...emulator.env(),
      MOLECULE_CP_URL: `http://127.0.0.1:${port}`,
      MOLECULE_API_URL: `http://localhost:${port}`,
    }
    await using server = await start(env)
    expect(await server.list()).not.toEqual([])
    expect(connections).toBe(0)
    api.close()
  })

  it('is let go of when the client cancels', async ({ expect }) => {
    let open = 0
    const api = createServer(() => undefined).on('connection', (socket) => {
      open++
      socket.once('close', () => open--)
    })
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    await using server = await start({
      ...emulator.env(),
      MOLECULE_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    })
    const cancel = new AbortController()
    const call = server.call('list_workspaces', {}, { signal: cancel.signal })
    await expect.poll(() => open).toBe(1)
    cancel.abort()
    await expect(call).rejects.toThrow()
    await expect.poll(() => open).toBe(0)
    api.close()
  })

  it('is asked no more when the client cancels a wait', async ({ expect }) => {
    let looks = 0
    const api = createServer((_, response) => {
      looks++
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ migration: { state: 'snapshotting' }, terminal: false }))
    })
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    const env = {
      ...emulator.env(),
      MOLECULE_CP_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    }
    await using server = await start(env)
    const cancel = new AbortController()
    const args = { workspace_id: crypto.randomUUID(), wait_seconds: 45 }
    const wait = server.call('get_workspace_migration_status', args, { signal: cancel.signal })
    await expect.poll(() => looks, { timeout: 10_000 }).toBeGreaterThan(2)
    cancel.abort()
    await expect(wait).rejects.toThrow()
    const before = looks
    // One look may have been under way; without the cancellation there would be two more by then.
    await new Promise((resolve) => setTimeout(resolve, 8000))
    expect(looks).toBeLessThanOrEqual(before + 1)
    expect(server.log()).toBe('')

    const short = await server.call('get_workspace_migration_status', { ...args, wait_seconds: 1 })
    expect(short.data).toMatchObject({ ok: true, terminal: false, next: { arguments: args } })
    const tooLong = await server.call('get_workspace_migration_status', { ...args, wait_seconds: 46 })
    expect(tooLong.data).toMatchObject({ error: 'INVALID_ARGUMENTS' })
    api.close()
  })
})
