import { UnfitError, WaitError } from './errors.ts'
import type { Failure } from './failure.ts'
import type { Format } from './formats.ts'
import { render } from './output.ts'
import { list } from './table.ts'
import { clean } from './text.ts'

/** Tells of a failure in the format that was asked for, and sets the exit code. */
export async function report(failure: Failure, format: Format, error: unknown): Promise<void> {
  process.exitCode = failure.exit
  const result = error instanceof WaitError || error instanceof UnfitError ? error.result : undefined
  if (format !== 'table')
    return write({ error: failure, ...(result === undefined ? {} : { result }) }, format)
  // Who presses Ctrl-C has seen enough.
  if (result !== undefined && failure.code !== 'interrupted') await write(result, format)
  if (failure.code === 'unexpected' && process.env.MOLECULE_DEBUG && error instanceof Error)
    process.stderr.write(`${error.stack}\n`)
  process.stderr.write(
    [
      `Error: ${failure.message}`,
      ...(failure.details === undefined ? [] : list(failure.details, { color: false }).split('\n')),
      ...(failure.remedy === undefined ? [] : [failure.remedy]),
    ]
      .map((line) => `${clean(line)}\n`)
      .join(''),
  )
}

async function write(value: unknown, format: Format): Promise<void> {
  process.stdout.write(`${await render(value, format, { columns: [] }, { color: false })}\n`)
}
