import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The built site; turbo builds it before the tests. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url))

if (!existsSync(join(dist, 'index.html')))
  throw new Error('The docs are not built: run `pnpm build` in apps/docs, or `turbo run test`.')

/** Every file of the site, with `/`. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))

export const read = (file: string): string => readFileSync(join(dist, file), 'utf8')

/** The file that a static host sends for a path of the site. */
export const fileOf = (path: string): string => path.slice(1) + (path.endsWith('/') ? 'index.html' : '')

/** The text that a reader sees, entities resolved, white space gone: layout breaks lines where it likes. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, '')

export const textOf = (html: string): string =>
  unescape(html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]+>/g, ''))

export const unescape = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
