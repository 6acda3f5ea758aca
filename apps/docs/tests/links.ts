import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A built site: its files with `/`, and the pages among them with what they refer to. */
export interface BuiltSite {
  readonly files: ReadonlySet<string>
  readonly pages: ReadonlyMap<string, BuiltPage>
  readonly read: (file: string) => string
}

export interface BuiltPage {
  readonly html: string
  readonly ids: readonly string[]
  readonly links: readonly string[]
}

export function readSite(root: string): BuiltSite {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.replace(/\/$/, '').length + 1)
        .replaceAll('\\', '/'),
    )
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): [string, BuiltPage] => {
      const html = read(file)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => unescape(id!))
      return [file, { html, ids, links: linksIn(html) }]
    })
  return { files: new Set(files), pages: new Map(pages), read }
}

/** Links, assets, what scripts import, and where a page leads on to. */
function linksIn(html: string): string[] {
  const attributes = html.matchAll(/<(?:a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g)
  const refreshes = html.matchAll(/http-equiv="refresh" content="\d+;url=([^"]*)"/g)
  const imports = html.matchAll(/\bimport\(?\s*["'`](\/[^"'`]*)["'`]/g)
  return [...attributes, ...refreshes, ...imports].map(([, url]) => unescape(url!))
}

/** Every link, anchor and asset that leads nowhere or off the site, on all pages, in all Markdown and all stylesheets. */
export function findFaults({ files, pages, read }: BuiltSite, base = '/'): string[] {
  const html = [...pages].flatMap(([file, { links }]) => links.map((url) => ({ file, url })))
  const texts = [...files]
    .filter((file) => /\.md$|^llms[a-z-]*\.txt$/.test(file))
    .flatMap((file) =>
      [...withoutCode(read(file)).matchAll(/\]\((\/[^)]*)\)/g)].map(([, url]) => ({ file, url: url! })),
    )
  const styles = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...read(file).matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(([, url]) => ({ file, url: url! })),
    )
  return [...html, ...texts, ...styles].flatMap(({ file, url }) => faultOf(url, base + file) ?? [])

  function faultOf(url: string, from: string): string | undefined {
    const target = new URL(url, `http://site${from}`)
    if (target.host !== 'site') return `${from} leads off the site: ${url}`
    if (!target.pathname.startsWith(base)) return `${from} leads out of ${base}: ${url}`
    const path = decodeURIComponent(target.pathname.slice(base.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (!files.has(file)) return `${from} leads nowhere: ${url}`
    const anchor = decodeURIComponent(target.hash.slice(1))
    // A page and its Markdown have the same headings.
    const page = pages.get(file.replace(/\.md$/, '/index.html'))
    if (anchor === '' || page?.ids.includes(anchor) === true) return undefined
    return `${from} has no such anchor: ${url}`
  }
}

const withoutCode = (markdown: string): string => markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')

export const unescape = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
