import type { TableData } from './command-data.ts'
import { UnfitError, UsageError } from './errors.ts'
import type { Format } from './formats.ts'
import type { Given } from './inputs.ts'
import { fieldsIn, render, rowsOf } from './output.ts'
import type { TableStyle } from './table.ts'

/** Writes a result as it was asked for. */
export interface Shape {
  (result: unknown, style: TableStyle): Promise<string>
  /** What of it was asked for, to be put into a larger document. */
  pick(result: unknown): unknown
}

/**
 * Reads `--query` and `--columns`. What is wrong with them is told at once: a change must not be made and its result be
 * lost over a typing error.
 */
export async function toShape(flags: Given, format: Format, table: TableData): Promise<Shape> {
  const columns = readColumns(flags, format)
  const query = flags.query as string | undefined
  if (query === undefined) {
    if (columns !== undefined && table.fields !== undefined) check(columns, table.fields)
    return Object.assign(
      (result: unknown, style: TableStyle) => write(result, format, columns, table, style, result),
      { pick: (result: unknown) => result },
    )
  }
  const { compile } = await import('./query.ts')
  const compiled = compile(query)
  const chosen = format !== 'table' || flags.output !== undefined || columns !== undefined
  const print = async (result: unknown, style: TableStyle): Promise<string> => {
    const found = evaluate(compiled, result)
    const fitting = chosen || isTable(found) ? format : 'json'
    return write(found, fitting, columns, { columns: [] }, style, result)
  }
  return Object.assign(print, { pick: (result: unknown) => evaluate(compiled, result) })
}

function readColumns(flags: Given, format: Format): readonly string[] | undefined {
  const given = flags.columns as string | undefined
  if (given === undefined) return undefined
  if (format !== 'table')
    throw new UsageError(
      `--columns is for tables, and this is ${format}.`,
      'Add --output table, or choose what you want with --query.',
    )
  const columns = given.split(',').map((name) => name.trim())
  if (columns.includes('')) throw new UsageError('--columns takes names of fields, separated by commas.')
  return columns
}

function evaluate(query: (value: unknown) => unknown, result: unknown): unknown {
  try {
    return query(result ?? null)
  } catch (error) {
    const reason = (error as Error).message.replace(/ in expression: [\s\S]*/, '')
    throw new UnfitError(`--query does not fit the result: ${reason}.`, undefined, result)
  }
}

async function write(
  value: unknown,
  format: Format,
  columns: readonly string[] | undefined,
  table: TableData,
  style: TableStyle,
  result: unknown,
): Promise<string> {
  if (columns === undefined) return render(value, format, table, style)
  // What the contract does not describe is known only now.
  if (table.fields === undefined && value !== undefined) {
    const known = fieldsIn(rowsOf(value, table)?.items ?? [value])
    if (known.length > 0) check(columns, known, result)
  }
  return render(value, format, table, style, columns)
}

function check(columns: readonly string[], known: readonly string[], result?: unknown): void {
  const unknown = columns.filter((column) => !isKnown(column, known))
  if (unknown.length === 0) return
  const message = `There ${unknown.length === 1 ? 'is no column' : 'are no columns'} ${unknown.join(', ')}.`
  const remedy = `There are ${known.join(', ')}.`
  throw result === undefined ? new UsageError(message, remedy) : new UnfitError(message, remedy, result)
}

/** A field of a map, or of an object that the contract does not describe, may be there. */
function isKnown(column: string, known: readonly string[]): boolean {
  if (known.includes(column)) return true
  const around = known.filter((name) => column.startsWith(`${name}.`))
  return around.some((name) => !known.some((other) => other.startsWith(`${name}.`)))
}

const isTable = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null)
