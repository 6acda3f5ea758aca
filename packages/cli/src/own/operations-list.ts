import * as Flags from '@oclif/core/flags'
import { isOver, type Entry } from '../ledger/entry.ts'
import { settle } from '../ledger/settle.ts'
import { toShape } from '../shape.ts'
import { createAccess, isRecent, open, reasonOf, rowTable, toRow, type Row } from './operations.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

/** `molecule operations list`: what was started here, and how it stands. */
export const operationsList: OwnCommand = {
  description:
    'Lists what was started on this machine and goes on after it was answered: what has not ended, and what has within a day. The service is asked how it stands with what has not; where it cannot be asked, the last that was seen is shown. The list is in a file below XDG_STATE_HOME and holds no secrets.',
  args: {},
  flags: {
    all: Flags.boolean({ summary: 'What ended longer ago as well, and what was refused.' }),
    refresh: Flags.boolean({
      summary: 'Ask the service how it stands. [default: true]',
      allowNo: true,
    }),
  },
  examples: [
    { summary: 'What still runs', command: 'molecule operations list' },
    {
      summary: 'The ids of what still runs',
      command: `molecule operations list --query "[?phase=='running'].id" -o table`,
    },
    { summary: 'Without asking anybody', command: 'molecule operations list --all --no-refresh' },
  ],
  run,
}

/** Nobody waits longer for a list. */
const limitMs = 10_000

async function run(invocation: OwnInvocation): Promise<void> {
  const { flags, format, terminal } = invocation
  const shape = await toShape(flags, format, rowTable)
  const ledger = open(invocation)
  const accessTo = createAccess(invocation)
  const known = (await ledger.list()).filter((entry) => flags.all === true || isRecent(entry, Date.now()))
  const refresh = async (entry: Entry): Promise<Row> => {
    if (flags.refresh === false || isOver(entry)) return toRow(entry)
    const access = await accessTo(entry)
    if ('problem' in access) return toRow(entry, access.problem)
    const settled = await settle(entry, { ...access, ledger, now: Date.now, deadlineMs: limitMs })
    return toRow(settled.entry, settled.error === undefined ? undefined : reasonOf(settled.error))
  }
  const rows = await Promise.all(known.map(refresh))
  const text = await shape(rows, terminal)
  if (text !== '') process.stdout.write(`${text}\n`)
  if (format !== 'table') return
  if (rows.length === 0) terminal.note('There is nothing to show.')
  for (const { id, problem } of rows)
    if (problem !== undefined) terminal.note(`${id} is shown as it was last seen: ${problem}`)
}
