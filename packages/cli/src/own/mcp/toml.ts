import { isDeepStrictEqual } from 'node:util'
import { parse, stringify } from 'smol-toml'
import { at, isTable, type DocumentFormat, type Table, type Value } from './document.ts'

/**
 * TOML, edited by lines: no library changes a document and keeps its comments. A line may look like a header and be part of
 * a text. That does no harm: whoever calls reads the result again, and refuses what is not what was meant.
 */
export const toml: DocumentFormat = {
  parse: (text) => plain(parse(text.replace(/^\uFEFF/, ''), { integersAsBigInt: 'asNeeded' })) as Table,
  write: (content) => stringify(content),
  set(text, path, entry) {
    const present = at(toml.parse(text), path)
    if (!isTable(present)) return append(text, path, entry)
    const changed = Object.entries(entry).filter(([key, value]) => !isDeepStrictEqual(present[key], value))
    const edited = sections(text).map(([header = '', ...lines]) =>
      isHeader(header, path) ? [header, ...changed.reduce(withPair, lines)] : [header, ...lines],
    )
    return edited.flat().join(endOf(text))
  },
  remove(text, path) {
    const kept = sections(text).filter(([header = '']) => !isHeader(header, path) && !isBelow(header, path))
    return `${kept.flat().join(endOf(text)).trimEnd()}${endOf(text)}`
  },
  add: (text) => text,
  drop: (text) => text,
}

/** Its tables have no prototype, which makes them different from all others. */
function plain(value: Value): Value {
  if (Array.isArray(value)) return value.map(plain)
  if (!isTable(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

/** A table may stand anywhere, so a new one goes to the end. */
function append(text: string, path: readonly string[], entry: Table): string {
  const end = endOf(text)
  const before = text.trimEnd()
  const table = [`[${path.join('.')}]`, ...linesOf(entry), '']
  return [...(before === '' ? [] : [before, '']), ...table].join(end)
}

/** The lines of a table with this pair in the place of the old one, or in front. */
function withPair(lines: readonly string[], [key, value]: readonly [string, unknown]): string[] {
  const pair = linesOf({ [key]: value } as Table)
  const place = lines.findIndex((line) => new RegExp(`^\\s*["']?${key}["']?\\s*=`).test(line))
  if (place < 0) return [...pair, ...lines]
  return [...lines.slice(0, place), ...pair, ...lines.slice(place + extent(lines.slice(place)))]
}

/** How many lines the first pair takes: as many as make it complete. */
function extent(lines: readonly string[]): number {
  const complete = lines.findIndex((_, index) => isComplete(lines.slice(0, index + 1).join('\n')))
  return complete + 1
}

function isComplete(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/** The lines of each table, its header first; before the first header there may be others. */
function sections(text: string): string[][] {
  const lines = text.split(/\r?\n/)
  const starts = lines.flatMap((line, index) => (index > 0 && /^\s*\[/.test(line) ? [index] : []))
  return [0, ...starts].map((start, index) => lines.slice(start, starts[index]))
}

const headerOf = (line: string): string =>
  (line.match(/^\s*\[([^[\]]+)\]\s*(#.*)?$/)?.[1] ?? '').replaceAll(/[\s"']/g, '')

const isHeader = (line: string, path: readonly string[]): boolean => headerOf(line) === path.join('.')

const isBelow = (line: string, path: readonly string[]): boolean =>
  headerOf(line).startsWith(`${path.join('.')}.`)

const linesOf = (entry: Table): string[] => stringify(entry).trimEnd().split('\n')

const endOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')
