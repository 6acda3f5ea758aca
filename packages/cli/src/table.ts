import { asText, clean } from './text.ts'
import { widthOf } from './width.ts'

export interface TableStyle {
  /** Whether escape sequences may be written. */
  readonly color: boolean
}

/** `compute.instance_type` to `INSTANCE TYPE`, and `startedAt` to `STARTED AT`. */
const toTitle = (column: string): string =>
  (column.split('.').at(-1) ?? column)
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toUpperCase()

/** Lays rows out in columns. Without colour the text is the same, byte for byte, less the escape sequences. */
export function table(rows: readonly unknown[], columns: readonly string[], style: TableStyle): string {
  const cells = rows.map((row) => columns.map((column) => toCell(valueAt(row, column))))
  const titles = columns.map(toTitle)
  const widths = titles.map((title, index) => longest([title, ...cells.map((row) => row[index] ?? '')]))
  const lines = [titles.map((title) => bold(title, style)), ...cells].map((line) =>
    line.map((cell, index) => pad(cell, widths[index] ?? 0)).join('  '),
  )
  return lines.map((line) => line.trimEnd()).join('\n')
}

/** Lists the fields of one object, nested ones by their path, a line each; below them, what needs more than a line. */
export function list(value: object, style: TableStyle): string {
  const fields = flatten(value).map(([name, child]) => ({ name, child, block: toBlock(child, style) }))
  const short = fields.filter(({ block }) => block === undefined)
  const columns = longest(short.map(({ name }) => name))
  const lines = short.map(({ name, child }) =>
    `${bold(pad(name, columns), style)}  ${toCell(child)}`.trimEnd(),
  )
  const blocks = fields.flatMap(({ name, block }) =>
    block === undefined
      ? []
      : [[bold(name, style), ...block.map((line) => `  ${line}`.trimEnd())].join('\n')],
  )
  return [...(lines.length === 0 ? [] : [lines.join('\n')]), ...blocks].join('\n\n')
}

/** The first fields that fit into a cell. */
export function columnsIn(items: readonly unknown[]): string[] {
  const fields = items.flatMap((item) =>
    Object.entries(item ?? {})
      .filter(([, child]) => typeof child !== 'object')
      .map(([name]) => name),
  )
  return [...new Set(fields)].slice(0, 6)
}

/** The lines of a text that has several, or of a list of objects. */
function toBlock(value: unknown, style: TableStyle): string[] | undefined {
  if (typeof value === 'string' && value.trimEnd().includes('\n'))
    return value.trimEnd().split(/\r?\n/).map(clean)
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return undefined
  const columns = columnsIn(value)
  return columns.length === 0 ? undefined : table(value, columns, style).split('\n')
}

/** The fields of an object, nested ones by their path. */
export function flatten(value: object, prefix = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): [string, unknown][] => {
    const name = prefix + clean(key)
    return isObject(child) && Object.keys(child).length > 0 ? flatten(child, `${name}.`) : [[name, child]]
  })
}

function toCell(value: unknown): string {
  if (value === undefined || value === null || value === '') return '-'
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.length === 0 ? '-' : clean(value.join(', '))
  return clean(asText(value))
}

/** What is at a dotted path. */
export const valueAt = (row: unknown, column: string): unknown =>
  column.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), row)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bold = (text: string, { color }: TableStyle): string => (color ? `\u001b[1m${text}\u001b[22m` : text)

const pad = (text: string, length: number): string => text + ' '.repeat(Math.max(0, length - widthOf(text)))

/** Not `Math.max(...)`: so many arguments as a long list has rows do not fit on the stack. */
const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)
