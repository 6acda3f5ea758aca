import { startEmulator } from '@molecule-ai/emulator'
import { expect, it } from 'vitest'
import { start } from './client.ts'

/** What came into Node 22 after its first releases, which `engines` lets in. */
const without = 'delete process.getBuiltinModule'

it('runs on the first releases of the oldest Node', async () => {
  const emulator = await startEmulator()
  const options = `--import=data:text/javascript,${encodeURIComponent(without)}`
  await using server = await start({ ...emulator.env(), NODE_OPTIONS: options })
  expect(await server.call('list_workspaces')).toMatchObject({ isError: false })
  await emulator.close()
})
