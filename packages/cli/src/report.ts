import { UnfitError, WaitError } from './errors.ts'
import type { Failure } from './failure.ts'
import type { Format } from './formats.ts'
import { render } from './output.ts'
import type { Shape } from './shape.ts'
import { list } from './table.ts'
import { createTerminal } from './terminal.ts'
import { clean } from './text.ts'

/** Tells of a failure in the format that was asked for, and sets the exit code. */
export async function report(failure: Failure, format: Format, error: unknown): Promise<void> {
  process.exitCode = failure.exit
  const result = error instanceof WaitError || error instanceof UnfitError ? error.result : undefined
  const shape = error instanceof WaitError ? error.shape : undefined
  if (format !== 'table') {
    const part = result === undefined ? {} : { result: pick(shape, result) }
    return write(await render({ error: failure, ...part }, format, { columns: [] }, plain))
  }
  // Who presses Ctrl-C has seen enough.
  if (result !== undefined && failure.code !== 'interrupted') write(await print(shape, result))
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

const plain = { color: false }

/** What does not fit what was asked for is shown whole: why it failed matters more. */
function pick(shape: Shape | undefined, result: unknown): unknown {
  try {
    return shape === undefined ? result : shape.pick(result)
  } catch {
    return result
  }
}

async function print(shape: Shape | undefined, result: unknown): Promise<string> {
  const whole = (): Promise<string> => render(result, 'table', { columns: [] }, plain)
  if (shape === undefined) return whole()
  return shape(result, createTerminal(process.env)).catch(whole)
}

function write(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`)
}
