/** Renders the Markdown that descriptions use: paragraphs, lists, `code`, **strong** and [links](url). All else is text. */
export function toHtml(markdown: string): string {
  return markdown
    .trim()
    .split(/\n\s*\n/)
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n')
      if (!lines.every((line) => /^(?:[-*] |\s)/.test(line))) return `<p>${toInlineHtml(block)}</p>`
      const items = block.split(/^[-*] /m).filter((item) => item.trim() !== '')
      return `<ul>${items.map((item) => `<li>${toInlineHtml(item)}</li>`).join('')}</ul>`
    })
    .join('\n')
}

/** The same for one line of text. */
export const toInlineHtml = (markdown: string): string =>
  markdown
    .trim()
    .replaceAll(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((piece) =>
      piece.startsWith('`')
        ? `<code>${escape(piece.slice(1, -1))}</code>`
        : escape(piece)
            .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
            .replaceAll(/\[([^\]]+)\]\(((?:https?:\/\/|\/|#)[^)\s]*)\)/g, '<a href="$2">$1</a>'),
    )
    .join('')

/** The first sentence without markup, for the description of a page. */
export function toPlainText(markdown: string): string {
  const text = markdown
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .trim()
  return text.match(/^.*?[.!?](?= |$)/)?.[0] ?? text
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character]!)
