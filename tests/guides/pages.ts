import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the pages are that people write. */
export const folder = fileURLToPath(new URL('../../apps/docs/src/content/docs/', import.meta.url))

/** session.test.ts writes this one, every word of it. */
const recorded = 'guides/mcp-session.md'

/** The files of the guides, with `/`. */
export const guides = readdirSync(folder, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.mdx?$/.test(file) && file !== recorded)
  .toSorted()

export const readPage = (guide: string): string => readFileSync(folder + guide, 'utf8')
