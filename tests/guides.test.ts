import { expect, it } from 'vitest'
import { fileOfGuide, guides, readPage } from './guides/pages.ts'
import { recordGuide, type Tally } from './guides/record.ts'

const tallies: Record<string, Tally> = {}
const remedy = 'run `pnpm --filter @molecule-ai/tests record`, and read the difference'

// Most of the time they wait for programs.
it.concurrent.for(guides)(
  '%s shows what its commands print',
  { timeout: 300_000 },
  async (guide, context) => {
    const { page, tally } = await recordGuide(readPage(guide))
    tallies[guide] = tally
    await context
      .expect(page, `${guide} is not what happens: ${remedy}`)
      .toMatchFileSnapshot(fileOfGuide(guide))
  },
)

it('is counted in the docs', async () => {
  const inOrder = Object.fromEntries(guides.map((guide) => [guide, tallies[guide]]))
  await expect(`${JSON.stringify(inOrder, null, 2)}\n`, `The count is old: ${remedy}`).toMatchFileSnapshot(
    '../apps/docs/src/generated/executed/guides.json',
  )
})
