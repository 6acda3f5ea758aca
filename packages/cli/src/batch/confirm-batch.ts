import type { CommandData } from '../command-data.ts'
import { fill } from '../confirm.ts'
import { ConfirmationError } from '../errors.ts'
import { table } from '../table.ts'
import type { Given } from '../inputs.ts'
import type { Terminal } from '../terminal.ts'
import { usualParallel } from './flags.ts'
import type { Batch } from './batch.ts'
import { commonInput, type Item } from './plan.ts'

interface Question {
  readonly data: CommandData
  readonly batch: Batch
  readonly flags: Given
  readonly terminal: Terminal
}

/** Shows what is about to be done for which, and makes sure that it is wanted. */
export async function confirmBatch(
  { data, batch, flags, terminal }: Question,
  items: readonly Item[],
): Promise<void> {
  const named = items.some(({ name }) => name !== undefined)
  const columns = [batch.argument, ...(named ? ['name'] : []), ...inputsOf(items)]
  const rows = items.map(({ id, name, input }) => ({ [batch.argument]: id, name, ...input }))
  // What differs is called by the heading of its column.
  const headings = [batch.argument, ...inputsOf(items)].map((name) => [
    name,
    name.toUpperCase().replaceAll('_', ' '),
  ])
  const spoken = { ...Object.fromEntries(headings), ...commonInput(items) }
  for (const line of table(rows, columns, { color: false }).split('\n')) terminal.note(`  ${line}`)
  if (data.confirm !== undefined)
    terminal.note(
      `For ${items.length === 1 ? 'this one' : `each of these ${items.length}`}: ${fill(data.confirm.message, spoken)}`,
    )
  const parallel = Math.min((flags['max-parallel'] as number | undefined) ?? usualParallel, items.length)
  terminal.note(
    `${parallel} at a time; ${flags['on-failure'] === 'continue' ? 'the others go on when one fails' : 'none is begun after one has failed'}.`,
  )
  if (data.confirm === undefined || flags.yes === true) return
  if (!/^y(es)?$/i.test((await terminal.ask('Go on? [y/N] ')).trim()))
    throw new ConfirmationError(data.words, [])
}

const inputsOf = (items: readonly Item[]): string[] => [
  ...new Set(items.flatMap(({ input }) => Object.keys(input))),
]
