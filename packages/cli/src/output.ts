import { agentIn } from './agent.ts'
import type { TableData } from './command-data.ts'
import { formats, type Format } from './formats.ts'
import { atPointer } from './pointer.ts'
import { preferred } from './settings/preferred.ts'
import { columnsIn, flatten, list, table, valueAt, type TableStyle } from './table.ts'
import { asText, clean } from './text.ts'

/**
 * The format to write in, read from the arguments as they were typed: a command line that does not parse still has to
 * fail in the format that it asks for.
 */
export function formatOf(argv: readonly string[], env: NodeJS.ProcessEnv): Format {
  return askedFormat(argv) ?? toFormat(preferred('MOLECULE_OUTPUT', wordsIn(argv), env)) ?? usualFormat(env)
}

/** What a result is written as that is not one but a text for another program, such as a script for a shell to read. */
export const formatOfText = (argv: readonly string[]): Format => askedFormat(argv) ?? 'table'

/** The variable of an agent, where it is what decides about the format. */
export const decidingAgent = (argv: readonly string[], env: NodeJS.ProcessEnv): string | undefined =>
  (askedFormat(argv) ?? toFormat(preferred('MOLECULE_OUTPUT', wordsIn(argv), env))) ? undefined : agentIn(env)

/** What flags say. Columns are those of a table. */
function askedFormat(argv: readonly string[]): Format | undefined {
  const words = wordsIn(argv)
  if (words.includes('--json')) return 'json'
  const at = words.findLastIndex((word) => /^(--output|-o)/.test(word))
  if (at >= 0) return toFormat(words[at]?.match(/^(?:--output=|-o=?)(.+)$/)?.[1] ?? words[at + 1]) ?? 'table'
  return words.some((word) => /^--columns(=|$)/.test(word)) ? 'table' : undefined
}

const usualFormat = (env: NodeJS.ProcessEnv): Format => (agentIn(env) === undefined ? 'table' : 'json')

const wordsIn = (argv: readonly string[]): readonly string[] =>
  argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv

const toFormat = (name: string | undefined): Format | undefined => formats.find((format) => format === name)

/** Writes a result as text: the one thing that goes to standard output. */
export async function render(
  value: unknown,
  format: Format,
  data: TableData,
  style: TableStyle,
  chosen?: readonly string[],
): Promise<string> {
  if (value === undefined && format !== 'table') return render({}, format, data, style)
  if (format === 'json') return toJson(value, 2)
  if (format === 'yaml') return (await import('./yaml.ts')).stringify(value).trimEnd()
  const rows = rowsOf(value, data)
  if (format === 'jsonl') return (rows?.items ?? [value]).map((item) => toJson(item)).join('\n')
  if (rows !== undefined && rows.items.length > 0 && rows.items.every(isScalar))
    return rows.items.map((item) => clean(asText(item))).join('\n')
  if (rows !== undefined)
    return rows.items.length === 0 ? '' : table(rows.items, chosen ?? rows.columns, style)
  if (typeof value !== 'object' || value === null)
    return value === undefined || value === null ? '' : toLines(asText(value))
  const [only, ...others] = Object.values(value) as unknown[]
  // A text of several lines that is the whole answer, such as a log, is written as it is.
  if (others.length === 0 && typeof only === 'string' && only.trimEnd().includes('\n')) return toLines(only)
  if (chosen !== undefined)
    return list(Object.fromEntries(chosen.map((name) => [name, valueAt(value, name)])), style)
  return list(inOrder(value, data.columns), style)
}

const toLines = (text: string): string => text.trimEnd().split(/\r?\n/).map(clean).join('\n')

/** JSON without characters that a terminal acts on. `JSON.stringify` leaves those from U+007F to U+009F as they are. */
function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    },
  )
}

interface Rows {
  readonly items: readonly unknown[]
  readonly columns: readonly string[]
}

/**
 * The list in an answer: where the contract says it is, else the only list of objects there is. An answer with columns and
 * no place for a list is one object.
 */
export function rowsOf(value: unknown, { rows, columns }: TableData): Rows | undefined {
  const found =
    rows === undefined ? (columns.length === 0 ? onlyList(value) : undefined) : atPointer(value, rows)
  if (!Array.isArray(found)) return undefined
  return { items: found, columns: rows !== undefined && columns.length > 0 ? columns : columnsIn(found) }
}

/** The fields of the rows, each once, nested ones with dots. */
export const fieldsIn = (items: readonly unknown[]): string[] => [
  ...new Set(items.flatMap((item) => (isScalar(item) ? [] : flatten(item as object).map(([name]) => name)))),
]

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

function onlyList(value: unknown): unknown {
  if (Array.isArray(value)) return value
  const lists = Object.values(value ?? {}).filter(
    (child) => Array.isArray(child) && child.some((item) => typeof item === 'object'),
  )
  return lists.length === 1 ? lists[0] : undefined
}

/** The fields that matter first, then the others. */
const inOrder = (value: object, columns: readonly string[]): object => {
  const first = columns
    .filter((column) => column in value)
    .map((column) => [column, (value as Readonly<Record<string, unknown>>)[column]])
  return { ...Object.fromEntries(first), ...value }
}
