import { expect, it } from 'vitest'
import { recordSession } from './session/record.ts'

const page = '../apps/docs/src/content/docs/guides/mcp-session.md'

it('is what the docs show', async () => {
  await expect(
    await recordSession(),
    'the recorded session has changed; record it again with `pnpm --filter @molecule-ai/tests exec vitest run session.test.ts -u`, and read the difference',
  ).toMatchFileSnapshot(page)
})
