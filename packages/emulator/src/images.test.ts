import { afterAll, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { createSandboxClient } from './testing/sandbox-client.ts'

const emulator = await startEmulator({ fetchOnly: true })
const call = createSandboxClient(emulator)
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

const image_digest = `sha256:${'ab'.repeat(32)}`

it('pins a runtime to the image that was promoted last', async () => {
  const body = { template_name: 'codex', image_digest, git_sha: 'abc', promoted_by: 'somebody else' }
  const { body: pin } = await call('promoteRuntimeImage', { body })
  expect(pin).toEqual({
    template_name: 'codex',
    region: 'global',
    image_digest,
    git_sha: 'abc',
    promoted_by: expect.stringMatching(/^api-token-[0-9a-f]{8}$/),
    promoted_at: expect.any(String),
    notes: '',
  })
  const { body: list } = await call('listRuntimeImages')
  expect(list.pins.filter((each: { template_name: string }) => each.template_name === 'codex')).toEqual([pin])
})

it('has one machine image for each region', async () => {
  const first = { region: 'us-east-2', ami_id: 'ami-0example000000001' }
  const second = { region: 'eu-west-1', ami_id: 'ami-0example000000003' }
  await call('promoteThinAmi', { body: second })
  expect((await call('listThinAmis')).body).toEqual({ pins: [second, first] })
  const newer = { ...first, ami_id: 'ami-0example000000002' }
  await expect(call('promoteThinAmi', { body: newer })).resolves.toEqual({ status: 200, body: newer })
  expect((await call('listThinAmis')).body).toEqual({ pins: [second, newer] })
})

it.each([
  ['promoteThinAmi', { region: 'us-east-2' }, { error: 'ami_id is required', fields: ['ami_id'] }],
  [
    'promoteRuntimeImage',
    { template_name: 'codex', image_digest: 'latest' },
    { error: expect.stringContaining('sha256') },
  ],
] as const)('refuses what is no image in %s', async (operationId, body, answer) => {
  await expect(call(operationId, { body })).resolves.toEqual({ status: 400, body: answer })
})
