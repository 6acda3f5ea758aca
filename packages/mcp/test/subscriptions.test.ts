import { ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js'
import { startEmulator } from '@molecule-ai/emulator'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, it, type TestContext } from 'vitest'
import { maxFollowed } from '../src/limits.ts'
import { createWorkspace, program, start, type Started } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => void (emulator = await startEmulator({ speed: 600 })))
afterAll(() => emulator.close())

const migrationOf = (id: string): string => `molecule://workspaces/${id}/migration`

/** The URIs that the server said have changed. */
function updates(server: Started): string[] {
  const seen: string[] = []
  server.client.setNotificationHandler(
    ResourceUpdatedNotificationSchema,
    ({ params }) => void seen.push(params.uri),
  )
  return seen
}

async function stateOf(server: Started, uri: string): Promise<string> {
  const { contents } = await server.client.readResource({ uri })
  const { migration } = JSON.parse((contents[0] as { text: string }).text) as { migration: { state: string } }
  return migration.state
}

/** A control plane whose one migration is in the state that the test sets. */
async function startControlPlane(onTestFinished: TestContext['onTestFinished']): Promise<{
  env: Record<string, string>
  state: string
  looks: number
  api: Server
}> {
  const plane = { env: {}, state: 'snapshotting', looks: 0 }
  const api = createServer((_, response) => {
    plane.looks++
    const terminal = ['completed', 'failed', 'rolled_back'].includes(plane.state)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ migration: { state: plane.state }, terminal }))
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void api.close())
  const env = {
    ...emulator.env(),
    MOLECULE_CP_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
  }
  return Object.assign(plane, { env, api })
}

// What is followed is looked at every few seconds: they need not wait for each other.
describe.concurrent('a client that follows', () => {
  it('tells of each state of a migration, to its end', async ({ expect, onTestFinished }) => {
    const slower = await startEmulator({ speed: 150 })
    onTestFinished(() => slower.close())
    await using server = await start(slower.env(), ['--confirm=off'])
    const seen = updates(server)
    const id = await createWorkspace(server)
    await server.call('migrate_workspace_provider', { workspace_id: id, to: 'gcp' })
    const uri = migrationOf(id)
    await server.client.subscribeResource({ uri })
    const states = [await stateOf(server, uri)]
    for (let told = 0; !['completed', 'failed', 'rolled_back'].includes(states.at(-1)!); told++) {
      await expect.poll(() => seen.length, { timeout: 20_000 }).toBeGreaterThan(told)
      states.push(await stateOf(server, uri))
    }
    expect(states.at(-1)).toBe('completed')
    expect(seen.length).toBeGreaterThan(1)
    expect(new Set(seen)).toEqual(new Set([uri]))
  }, 60_000)

  it('tells once of what has ended already, and of what never was that it is not there', async ({
    expect,
    onTestFinished,
  }) => {
    const plane = await startControlPlane(onTestFinished)
    plane.state = 'completed'
    await using server = await start(plane.env)
    const seen = updates(server)
    const uri = migrationOf(crypto.randomUUID())
    await server.client.subscribeResource({ uri })
    await expect.poll(() => seen, { timeout: 20_000 }).toEqual([uri])
    expect(plane.looks).toBe(1)

    await using other = await start(emulator.env())
    const never = other.client.subscribeResource({ uri })
    await expect(never).rejects.toMatchObject({ code: -32_002, data: { error: 'NOT_FOUND' } })
  })

  it('refuses what does not go on by itself, and what it may not read', async ({ expect }) => {
    const { MOLECULE_CP_ADMIN_TOKEN: _, ...env } = emulator.env()
    await using server = await start(env)
    const subscribe = (uri: string): Promise<unknown> => server.client.subscribeResource({ uri })
    await expect(subscribe('molecule://workspaces')).rejects.toMatchObject({
      code: -32_602,
      message: expect.stringContaining('cannot be followed'),
    })
    await expect(subscribe('molecule://nothing')).rejects.toMatchObject({ code: -32_002 })
    await expect(subscribe(migrationOf(crypto.randomUUID()))).rejects.toMatchObject({
      data: { error: 'AUTH_ERROR' },
    })
  })

  it('looks no more once the client has unsubscribed', async ({ expect, onTestFinished }) => {
    const plane = await startControlPlane(onTestFinished)
    await using server = await start(plane.env)
    const seen = updates(server)
    const uri = migrationOf(crypto.randomUUID())
    await server.client.subscribeResource({ uri })
    await server.client.subscribeResource({ uri })
    plane.state = 'snapshotted'
    await expect.poll(() => seen, { timeout: 20_000 }).toEqual([uri])
    await server.client.unsubscribeResource({ uri })
    // One look may be under way; the next two answers would follow within these.
    const before = plane.looks
    plane.state = 'completed'
    await new Promise((resolve) => setTimeout(resolve, 6000))
    expect(plane.looks).toBeLessThanOrEqual(before + 1)
    expect(seen).toEqual([uri])
    await server.client.unsubscribeResource({ uri })
  }, 40_000)

  it('ends with its input, whatever it follows', async ({ expect, onTestFinished }) => {
    const plane = await startControlPlane(onTestFinished)
    const server = spawn(process.execPath, [program], { env: plane.env, stdio: ['pipe', 'ignore', 'ignore'] })
    const hello = {
      protocolVersion: '2025-11-25',
      capabilities: {},
      clientInfo: { name: 'raw', version: '1' },
    }
    const uri = migrationOf(crypto.randomUUID())
    for (const message of [
      { id: 1, method: 'initialize', params: hello },
      { method: 'notifications/initialized' },
      { id: 2, method: 'resources/subscribe', params: { uri } },
    ])
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
    await expect.poll(() => plane.looks, { timeout: 20_000 }).toBeGreaterThan(1)
    server.stdin.end()
    expect(await once(server, 'close')).toEqual([0, null])
  })

  it('follows only so many at a time, and takes the next when one has been let go of', async ({
    expect,
    onTestFinished,
  }) => {
    const plane = await startControlPlane(onTestFinished)
    await using server = await start(plane.env)
    const uris = Array.from({ length: maxFollowed + 1 }, () => migrationOf(crypto.randomUUID()))
    for (const uri of uris.slice(0, maxFollowed)) await server.client.subscribeResource({ uri })
    const last = uris.at(-1)!
    await expect(server.client.subscribeResource({ uri: last })).rejects.toThrow(
      `No more than ${maxFollowed}`,
    )
    await server.client.unsubscribeResource({ uri: uris[0]! })
    await server.client.subscribeResource({ uri: last })
  })
})
