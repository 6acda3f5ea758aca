import type { CommandData } from '../command-data.ts'
import { fill } from '../confirm.ts'
import { ConfirmationError } from '../errors.ts'
import type { Given } from '../inputs.ts'
import { unmet } from '../needs.ts'
import { table } from '../table.ts'
import { clean } from '../text.ts'
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
  const [only, ...others] = items
  const one = only !== undefined && others.length === 0 ? { [batch.argument]: only.id } : {}
  const spoken = { ...Object.fromEntries(headings), ...commonInput(items), ...one }
  for (const line of table(rows, columns, { color: false }).split('\n')) terminal.note(`  ${line}`)
  if (data.confirm !== undefined)
    terminal.note(
      `${items.length === 1 ? '' : `For each of these ${items.length}: `}${fill(data.confirm.message, spoken)}`,
    )
  tellUnmet(data, items, terminal)
  const parallel = Math.min((flags['max-parallel'] as number | undefined) ?? usualParallel, items.length)
  terminal.note(
    `${parallel} at a time; ${flags['on-failure'] === 'continue' ? 'the others go on when one fails' : 'none is begun after one has failed'}.`,
  )
  if (data.confirm === undefined || flags.yes === true) return
  if (!/^y(es)?$/i.test((await terminal.ask('Go on? [y/N] ')).trim()))
    throw new ConfirmationError(data.words, [])
}

/** What the service is going to refuse as it is planned. A plan can be changed, as long as nothing was sent. */
export function tellUnmet(data: CommandData, items: readonly Item[], terminal: Pick<Terminal, 'note'>): void {
  const counts = new Map<string, number>()
  for (const need of items.flatMap(({ input }) => unmet(data, input)))
    counts.set(need, (counts.get(need) ?? 0) + 1)
  for (const [need, count] of counts)
    terminal.note(clean(`Warning: ${count} of ${items.length} will be refused. ${need}`))
}

const inputsOf = (items: readonly Item[]): string[] => [
  ...new Set(items.flatMap(({ input }) => Object.keys(input))),
]
