import { text } from 'node:stream/consumers'
import { UsageError } from '../../errors.ts'
import { readText } from '../../secrets.ts'
import type { Terminal } from '../../terminal.ts'

/** Reads JSON from a file that an argument names, or from standard input. */
export async function readDocument(file: string, { stdin }: Pick<Terminal, 'stdin'>): Promise<unknown> {
  const content = await (file === '-' ? text(stdin) : readText(file))
  try {
    return JSON.parse(content)
  } catch {
    throw new UsageError(`${file === '-' ? 'Standard input' : file} is no JSON.`)
  }
}
