import { afterAll, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'

const emulator = await startEmulator({ speed: 10_000 })
afterAll(() => emulator.close())

const chunk = new Uint8Array(1024 * 1024).fill(32)

/** Sends so many megabytes of nothing, with or without saying so before. */
async function send(megabytes: number, isTold: boolean): Promise<{ status: number; body: unknown }> {
  const body = isTold
    ? new Blob(Array.from({ length: megabytes }, () => chunk))
    : ReadableStream.from(Array.from({ length: megabytes }, () => chunk))
  const response = await fetch(new URL('/workspaces', emulator.tenants[0]?.url), {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${emulator.tenants[0]?.orgApiKey}`,
      'X-Molecule-Org-Id': emulator.tenants[0]?.orgId ?? '',
      'Content-Type': 'application/json',
    },
    body,
    duplex: 'half',
  })
  return { status: response.status, body: await response.json() }
}

it.each([true, false])('refuses a body that is too large, and goes on; told before: %s', async (isTold) => {
  const tooLarge = { status: 413, body: { error: 'the body is larger than 33554432 bytes' } }
  expect(await send(33, isTold)).toEqual(tooLarge)
  expect(await send(1, isTold)).toMatchObject({ status: 400 })
  expect(emulator.findings).toEqual([])
})
