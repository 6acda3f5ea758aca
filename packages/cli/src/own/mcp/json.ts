import { isDeepStrictEqual } from 'node:util'
import {
  applyEdits,
  format,
  modify,
  parse,
  printParseErrorCode,
  type Edit,
  type FormattingOptions,
  type ParseError,
} from 'jsonc-parser'
import { at, isTable, type DocumentFormat, type Table } from './document.ts'

/** JSON as clients take it: comments and a comma after the last item are let pass, and kept. */
export const json: DocumentFormat = {
  parse: read,
  write: (content) => `${JSON.stringify(content, null, 2)}\n`,
  set(text, path, entry) {
    if (text.trim() === '') return json.write(nest(path, entry))
    const present = at(read(text), path)
    if (!isTable(present)) return edit(text, path, entry)
    return Object.entries(entry).reduce(
      (edited, [key, value]) =>
        isDeepStrictEqual(present[key], value) ? edited : edit(edited, [...path, key], value),
      text,
    )
  },
  remove(text, path) {
    const around = at(read(text), path.slice(0, -1))
    const isLast = isTable(around) && Object.keys(around).length === 1
    return edit(text, isLast ? path.slice(0, -1) : path, undefined)
  },
  add(text, { list, items }) {
    const ids = idsOf(read(text), list)
    if (ids === undefined) return edit(text, [list], items)
    return items
      .filter(({ id }) => !ids.includes(id))
      .reduce((edited, item) => edit(edited, [list, -1], item), text)
  },
  drop(text, list, ids) {
    const present = idsOf(read(text), list) ?? []
    // From the end, so that what is left keeps its place.
    const places = present.flatMap((id, index) => (id !== undefined && ids.includes(id) ? [index] : []))
    if (places.length > 0 && places.length === present.length) return edit(text, [list], undefined)
    return places.toReversed().reduce((edited, index) => edit(edited, [list, index], undefined), text)
  },
}

function read(text: string): Table {
  if (text.trim() === '') return {}
  const errors: ParseError[] = []
  const content: unknown = parse(withoutMark(text), errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined)
    throw new Error(`${printParseErrorCode(error.error)} in line ${lineAt(text, error.offset)}`)
  if (!isTable(content)) throw new Error('it is no object')
  return content
}

function edit(text: string, path: readonly (string | number)[], value: unknown): string {
  const mark = text.length - withoutMark(text).length
  const plain = text.slice(mark)
  const style = styleOf(plain)
  const isArrayInsertion = path.at(-1) === -1
  const edits = modify(plain, [...path], value, { isArrayInsertion })
  const [found] = edits
  const isInsertion = found !== undefined && found.length === 0 && found.content !== ''
  const edited = isInsertion
    ? insert(plain, found, depthOf(plain, path), style)
    : applyEdits(
        plain,
        value === undefined ? edits : modify(plain, [...path], value, { formattingOptions: style }),
      )
  return text.slice(0, mark) + edited
}

/** Puts something new on lines of its own and formats those only: left to itself the library formats the lines beside it, too. */
function insert(text: string, { offset, content }: Edit, depth: number, style: Style): string {
  const unit = style.insertSpaces ? ' '.repeat(style.tabSize) : '\t'
  const comma = content.startsWith(',') ? ',' : ''
  const start = `${text.slice(0, offset)}${comma}${style.eol}${unit.repeat(depth)}`
  const own = content.slice(comma.length)
  const rest = text.slice(offset).replace(/^[ \t]*(?=[}\]])/, `${style.eol}${unit.repeat(depth - 1)}`)
  const whole = `${start}${own}${rest}`
  return applyEdits(whole, format(whole, { offset: start.length, length: own.length }, style))
}

/** How many tables and lists are around what the path leads to, as far as they are there. */
function depthOf(text: string, path: readonly (string | number)[]): number {
  const parents = path.slice(0, -1)
  const missing = parents.findIndex(
    (_, index) => at(read(text), path.slice(0, index + 1).map(String)) === undefined,
  )
  return (missing < 0 ? parents.length : missing) + 1
}

type Style = Required<Pick<FormattingOptions, 'insertSpaces' | 'tabSize' | 'eol'>>

/** As the file is written already. */
function styleOf(text: string): Style {
  const indent = text.match(/^([ \t]+)\S/m)?.[1] ?? '  '
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
}

/** Windows editors put a byte order mark in front. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const nest = (path: readonly string[], entry: Table): Table =>
  path.reduceRight<Table>((inner, key) => ({ [key]: inner }), entry)

function idsOf(document: Table, list: string): (string | undefined)[] | undefined {
  const items = document[list]
  if (items === undefined) return undefined
  if (!Array.isArray(items)) throw new Error(`${list} is no list`)
  return items.map((item: unknown) => (isTable(item) && typeof item.id === 'string' ? item.id : undefined))
}
