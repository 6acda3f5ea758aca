import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fileOf, packagedPages } from '@molecule-ai/docs/packaged-pages'

const folder = fileURLToPath(new URL('../../apps/docs/src/content/docs/', import.meta.url))

/** session.test.ts writes this one, every word of it. */
const recorded = 'guides/mcp-session.md'

const files = new Map([
  ...readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => /\.mdx?$/.test(file) && file !== recorded)
    .map((file): [string, string] => [file, folder + file]),
  ...packagedPages.map((page): [string, string] => [`${page.id}.md`, fileURLToPath(fileOf(page))]),
])

/** The guides that people write, by where they are in the docs. */
export const guides = [...files.keys()].toSorted()

/** Where the file of a guide is. */
export const fileOfGuide = (guide: string): string => files.get(guide) ?? ''

export const readPage = (guide: string): string => readFileSync(fileOfGuide(guide), 'utf8')
