import { startEmulator } from '@molecule-ai/emulator'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { start } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => void (emulator = await startEmulator({ speed: 10_000 })))
afterAll(() => emulator.close())

// A client that has listed the tools throws away what does not fit their output schemas, errors included.
it('lets every error through to a client that checks output schemas', async () => {
  await using server = await start({ ...emulator.env(), MOLECULE_ORG_API_KEY: 'not-the-key' })
  const { tools } = await server.client.listTools()
  for (const { name, outputSchema } of tools) {
    if (!outputSchema) continue
    const { isError, data } = await server.call(name, { 'no such argument': true })
    expect([name, isError, data.error]).toEqual([name, true, 'INVALID_ARGUMENTS'])
  }
  await expect(server.call('list_workspaces')).resolves.toMatchObject({
    isError: true,
    data: { error: 'AUTH_ERROR', status: 401 },
  })
})

it('says what is strange about an answer that is not of the API', async () => {
  const api = createServer((_, response) =>
    response.writeHead(307, { location: 'http://localhost:1/elsewhere' }).end(),
  )
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void api.close())
  const { port } = api.address() as AddressInfo
  await using server = await start({ ...emulator.env(), MOLECULE_API_URL: `http://127.0.0.1:${port}` })
  await expect(server.call('list_workspaces')).resolves.toEqual({
    isError: true,
    data: {
      error: 'HTTP 307',
      detail: 'the service redirects to http://localhost:1',
      status: 307,
      remedy: expect.stringContaining('Set tenantUrl or MOLECULE_API_URL to the final one.') as unknown,
    },
  })
})
