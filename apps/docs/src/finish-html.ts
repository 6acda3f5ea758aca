import { shapeOutput } from './shape-output.ts'

/**
 * The last touch on every page. Texts of the contract and of guides write paths from the root of the site, which is
 * wherever the base is; and a flag must not be broken at its hyphens.
 */
export function finishHtml(html: string, base: string): string {
  return spaceTerms(shapeOutput(keepWords(keepFlags(withBase(html, base)))))
}

/** Puts the base before the paths that do not have it yet. */
export function withBase(html: string, base: string): string {
  const root = base.replace(/\/$/, '')
  if (root === '') return html
  return html.replaceAll(/(\s(?:href|src)=")(\/(?!\/)[^"]*)/g, (_, attribute: string, path: string) =>
    hasBase(path, root) ? attribute + path : attribute + root + path,
  )
}

/** The same for Markdown, where paths stand in links. */
export function markdownWithBase(markdown: string, base: string): string {
  const root = base.replace(/\/$/, '')
  if (root === '') return markdown
  return markdown.replaceAll(/(\]\()(\/(?!\/)[^)\s]*)/g, (_, before: string, path: string) =>
    hasBase(path, root) ? before + path : before + root + path,
  )
}

const hasBase = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`)

/** What stands apart on a screen is read out, found and copied as one word unless there is a space. */
const spaceTerms = (html: string): string =>
  html.replaceAll(/<dt\b[^]*?<\/dt>/g, (term) =>
    term.replaceAll(/(<\/(?:a|code|span)>)(?=<(?:a|code|span)\b)/g, '$1 '),
  )

/** Browsers break a line after any hyphen. */
const keepFlags = (html: string): string =>
  html.replaceAll(/<code>([^<]*)<\/code>/g, (whole, text: string) =>
    text.includes('-')
      ? `<code>${text.replaceAll(/(^|[\s[(|])(--?[a-z][\w.-]*)/g, '$1<span class="whole">$2</span>')}</code>`
      : whole,
  )

/**
 * The same in blocks of code, where the highlighter has put words into elements of their own, and colours those without a
 * class. An address may be too long for a line.
 */
const keepWords = (html: string): string =>
  html.replaceAll(
    /<span (style="--0:[^"]*")>(?=[^\s<]*-)([^\s<]{1,40})<\/span>/g,
    '<span $1><span class="word">$2</span></span>',
  )
