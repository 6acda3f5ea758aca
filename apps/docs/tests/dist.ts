import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSite, unescape } from './links.ts'

/** The built site; turbo builds it before the tests. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url))

if (!existsSync(join(dist, 'index.html')))
  throw new Error('The docs are not built: run `pnpm build` in apps/docs, or `turbo run test`.')

export const site = readSite(dist)
export const { pages, read } = site
export const files: readonly string[] = [...site.files]

/** The file that a static host sends for a path of the site. */
export const fileOf = (path: string): string => path.slice(1) + (path.endsWith('/') ? 'index.html' : '')

/** The text that a reader sees, entities resolved, white space gone: layout breaks lines where it likes. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, '')

export const textOf = (html: string): string =>
  unescape(html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]+>/g, ''))
