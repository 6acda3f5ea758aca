import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unescape } from './links.ts'

/** The addresses that have been published; whoever kept one of them gets there for ever. */
export const lockFile = fileURLToPath(new URL('../urls.lock', import.meta.url))

/** Anchors by path. */
export type Published = ReadonlyMap<string, ReadonlySet<string>>

export function readLock(): Published {
  const lines = readFileSync(lockFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const [path = '', ...anchors] = line.split(' ')
      return [path, new Set(anchors)]
    }),
  )
}

/** The anchors of a page that somebody may link to: those of headings, fields and rows, not those of its machinery. */
export const anchorsOf = (html: string): string[] =>
  [...html.matchAll(/<(?:h[2-6]|dt|th|li|span)\b[^>]*\sid="([^"]+)"/g)]
    .map(([, id]) => unescape(id!))
    .filter((id) => !id.startsWith('starlight__') && !id.includes(' '))

/** The address of a file of the site, as people write it. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

/** What can be linked to: pages, their Markdown, and what is for programs. Assets have names that change. */
export const isAddress = (file: string): boolean =>
  /\.(?:html|md|txt|json|yaml)$/.test(file) && !/^(?:_astro|pagefind)\//.test(file) && file !== '404.html'
