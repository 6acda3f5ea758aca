import { structuredPatch } from 'diff'
import { styleText } from 'node:util'
import { clean } from '../../text.ts'
import { isTable, type Table, type Value } from './document.ts'

export interface DifferenceOptions {
  readonly hidden: readonly string[]
  readonly color: boolean
}

/** The lines that change and a few around them, for a person. The hidden texts stand as `…`. */
export function difference(before: string, after: string, { hidden, color }: DifferenceOptions): string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 })
  return hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines.filter((line) => !line.startsWith('\\')),
    ])
    .map((line) => paint(clean(mask(line, hidden)), color))
}

/** The values of a file that are not ours. They may be secrets, and what is shown may end up in a log. */
export function hiddenTexts(content: Table, shown: Table): string[] {
  const ours = new Set(textsIn(shown))
  return textsIn(content)
    .filter((text) => !ours.has(text) && text.length >= shortest)
    .toSorted((a, b) => b.length - a.length)
}

/** Nothing shorter is a secret, and hiding it everywhere would make the lines unreadable. */
const shortest = 6

const mask = (line: string, hidden: readonly string[]): string =>
  hidden.reduce(
    (masked, text) => masked.replaceAll(text, '…').replaceAll(JSON.stringify(text).slice(1, -1), '…'),
    line,
  )

function paint(line: string, color: boolean): string {
  const style = line.startsWith('+')
    ? 'green'
    : line.startsWith('-')
      ? 'red'
      : line.startsWith('@')
        ? 'cyan'
        : undefined
  return color && style !== undefined ? styleText(style, line, { validateStream: false }) : line
}

function textsIn(value: Value): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return isTable(value) ? Object.values(value).flatMap(textsIn) : []
}
