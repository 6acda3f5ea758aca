import { afterAll, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { createSandboxClient } from './testing/sandbox-client.ts'

const emulator = await startEmulator({ fetchOnly: true, speed: 100, rateLimit: 10_000 })
const call = createSandboxClient(emulator)
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

it('starts fifty migrations when five hundred are asked for at once, ten for each workspace', async () => {
  const created = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      call('createWorkspace', { body: { name: `Workspace ${index}`, model: 'minimax/MiniMax-M2.7' } }),
    ),
  )
  const ids = created.map(({ body }) => body.id as string)
  const body = { from: 'aws', to: 'gcp', confirm: true }
  const asked = Array.from({ length: 10 }, () => ids).flat()
  const replies = await Promise.all(
    asked.map((workspace_id) => call('migrateWorkspaceProvider', { path: { workspace_id }, body })),
  )
  const accepted = asked.filter((_, index) => replies[index]?.status === 202)
  expect(accepted.toSorted()).toEqual(ids.toSorted())
  expect(replies.filter(({ status }) => status === 409)).toHaveLength(450)
  for (const id of ids) expect((await emulator.states(id))[0]).toBe('snapshotting')
})
