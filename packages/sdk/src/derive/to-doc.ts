/** A JSDoc comment of these paragraphs; the empty ones are left out. */
export function toDoc(paragraphs: readonly (string | undefined)[], indent = ''): string {
  const lines = paragraphs
    .map((paragraph) => paragraph?.trim().replaceAll('*/', '*\\/') ?? '')
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...toLines(paragraph)])
  if (lines.length === 0) return ''
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

/** Code stays as it is, prose is broken at blanks. */
const toLines = (paragraph: string): string[] =>
  paragraph.startsWith('@example') ? paragraph.split('\n') : paragraph.split('\n').flatMap(wrap)

function wrap(line: string): string[] {
  if (line.length <= width) return [line.trimEnd()]
  const at = line.lastIndexOf(' ', width)
  const next = at > 2 ? at : line.indexOf(' ', width)
  if (next === -1) return [line]
  // What belongs to a list item stays inside it.
  const hang = line.startsWith('- ') ? '  ' : ''
  return [line.slice(0, next), ...wrap(line.slice(next + 1)).map((rest) => hang + rest)]
}

const width = 110
