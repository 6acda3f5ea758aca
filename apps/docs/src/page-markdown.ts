import { link } from './link.ts'
import { markdownPath } from './urls.ts'

/** The Markdown twin of a page of this site; the page for what is not found has none. */
export function pageMarkdown(pathname: string): string | undefined {
  const path = pathname.replace(/index\.html$/, '').slice(link('').length)
  return path.startsWith('/404') ? undefined : link(markdownPath(path))
}
