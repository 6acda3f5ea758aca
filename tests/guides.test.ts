import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { recordGuide, type Tally } from './guides/record.ts'

const folder = '../apps/docs/src/content/docs'
const executed = '../apps/docs/src/executed/guides.json'

/** session.test.ts writes this one, every word of it. */
const recorded = 'guides/mcp-session.md'
const guides = readdirSync(fileURLToPath(new URL(folder, import.meta.url)), { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.mdx?$/.test(file) && file !== recorded)
  .toSorted()

const tallies: Record<string, Tally> = {}
const remedy = 'run `pnpm --filter @molecule-ai/tests record`, and read the difference'

it.each(guides)('%s shows what its commands print', async (guide) => {
  const page = readFileSync(new URL(`${folder}/${guide}`, import.meta.url), 'utf8')
  const recording = await recordGuide(page)
  tallies[guide] = recording.tally
  await expect(recording.page, `${guide} is not what happens: ${remedy}`).toMatchFileSnapshot(
    `${folder}/${guide}`,
  )
})

it('is counted in the docs', async () => {
  await expect(`${JSON.stringify(tallies, null, 2)}\n`, `The count is old: ${remedy}`).toMatchFileSnapshot(
    executed,
  )
})
